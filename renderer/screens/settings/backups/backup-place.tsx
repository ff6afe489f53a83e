import { Button, Select } from '@mantine/core'
import { IconFolder } from '@tabler/icons-react'
import { type BackupState, backupLimits } from '../../../../shared/backup'
import { useApi } from '../../../lib/api-context'
import { useText } from '../../../lib/text-context'
import { useAction } from '../../../lib/use-action'
import settingsClasses from '../settings.module.css'
import classes from './backups.module.css'

const usual = 'usual'

/** Where backups are kept, and how much room they may take. */
export function BackupPlace({ state: { folder, limit } }: { state: BackupState }) {
  const { t } = useText()
  const api = useApi()
  const { run } = useAction()
  const gigabytes = (bytes: number) => `${Math.round(bytes / 2 ** 30)} GB`
  return (
    <>
      <div className={classes.place}>
        <IconFolder size={18} stroke={1.7} aria-hidden />
        <div className={classes.placeText}>
          <strong>{folder ? folder.path : t('backup.usualFolder')}</strong>
          <p>{t(folder ? 'backup.otherFolderHint' : 'backup.usualFolderHint')}</p>
        </div>
      </div>
      <div className={classes.actions}>
        <Button variant="default" onClick={() => void run(api.backup.chooseFolder)}>
          {t('backup.chooseFolder')}
        </Button>
        <Button variant="default" onClick={() => void run(api.backup.openFolder)}>
          {t('backup.openFolder')}
        </Button>
        {folder ? (
          <Button variant="subtle" color="gray" onClick={() => void run(api.backup.useUsualFolder)}>
            {t('backup.useUsualFolder')}
          </Button>
        ) : null}
      </div>
      <Select
        className={classes.limit}
        label={t('backup.limit')}
        description={t('backup.limitHint')}
        classNames={{ description: settingsClasses.hint }}
        inputWrapperOrder={['label', 'input', 'description']}
        allowDeselect={false}
        value={limit === null ? usual : String(limit)}
        data={[
          { value: usual, label: t('backup.usualLimit') },
          ...backupLimits.map((bytes) => ({ value: String(bytes), label: gigabytes(bytes) })),
        ]}
        onChange={(value) => void run(() => api.backup.setLimit({ limit: value === usual ? null : Number(value) }))}
      />
    </>
  )
}
