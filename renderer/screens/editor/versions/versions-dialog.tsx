import { Modal } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import type { VersionSummary } from '../../../../shared/versions/version'
import { useText } from '../../../lib/text-context'
import { useReturnFocus } from '../../../lib/use-return-focus'
import type { Session } from '../session'
import { KeepForm } from './keep-form'
import { RenameVersion } from './rename-version'
import { RestoreVersion } from './restore-version'
import { useNow } from './use-reading'
import { useVersionName, useVersions } from './use-versions'
import { VersionList } from './version-list'
import { VersionView } from './version-view'
import classes from './versions.module.css'

function Empty() {
  const { t } = useText()
  return (
    <div className={classes.empty}>
      <IconHistory size={40} stroke={1.2} aria-hidden />
      <strong>{t('versions.empty')}</strong>
      <p>{t('versions.emptyHint')}</p>
    </div>
  )
}

/** Earlier states of the open report: kept by name, looked at, compared, and brought back. */
export function VersionsDialog({ session, onClose }: { session: Session; onClose: () => void }) {
  const { t } = useText()
  const versions = useVersions(session)
  const nameOf = useVersionName()
  const now = useNow(session)
  const [chosen, setChosen] = useState<string | null>(null)
  const [renaming, setRenaming] = useState<VersionSummary | null>(null)
  const [restoring, setRestoring] = useState<VersionSummary | null>(null)
  useReturnFocus()
  const list = versions.list ?? []
  const shown = list.find(({ id }) => id === chosen) ?? list[0]

  async function restore(version: VersionSummary): Promise<void> {
    const done = await versions.restore(version)
    setRestoring(null)
    if (done) onClose()
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('versions.title')}
      size="min(1240px, 95vw)"
      returnFocus={false}
      classNames={{ content: classes.dialog, header: classes.header, body: classes.body }}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={classes.side}>
        <KeepForm
          busy={versions.busy}
          onKeep={async (name) => {
            const kept = await versions.keep(name)
            if (kept) setChosen(kept.id)
            return kept !== undefined
          }}
        />
        {list.length > 0 ? (
          <VersionList
            list={list}
            wordsNow={now.words}
            chosen={shown?.id ?? null}
            onChoose={({ id }) => setChosen(id)}
            onRename={setRenaming}
            onDelete={versions.remove}
          />
        ) : null}
      </div>
      {shown ? (
        <VersionView
          key={shown.id}
          session={session}
          version={shown}
          list={list}
          present={now.report}
          onRestore={() => setRestoring(shown)}
        />
      ) : versions.list ? (
        <Empty />
      ) : null}
      {renaming ? (
        <RenameVersion
          version={renaming}
          busy={versions.busy}
          onRename={(name) => void versions.rename(renaming, name).then((done) => done && setRenaming(null))}
          onClose={() => setRenaming(null)}
        />
      ) : null}
      {restoring ? (
        <RestoreVersion
          name={nameOf(restoring)}
          busy={versions.busy}
          onRestore={() => void restore(restoring)}
          onClose={() => setRestoring(null)}
        />
      ) : null}
    </Modal>
  )
}
