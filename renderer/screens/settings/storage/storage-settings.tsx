import { Button, Group, Skeleton } from '@mantine/core'
import { formatBytes } from '../../../lib/format'
import { useText } from '../../../lib/text-context'
import settings from '../settings.module.css'
import { DamagedStores } from './damaged-stores'
import classes from './storage.module.css'
import { UseBar } from './use-bar'
import { useStorage } from './use-storage'

/** What takes room on this device, and what can be given back. */
export function StorageSettings() {
  const { t, language } = useText()
  const { use, found, working, look, removeUnused, compact, removeDamaged, openDamaged, openFolder } = useStorage()
  const size = (bytes: number) => formatBytes(bytes, language)
  return (
    <section>
      <h2 className={settings.label}>{t('storage.title')}</h2>
      {use ? <UseBar use={use} /> : <Skeleton height={120} radius={8} aria-label={t('storage.loading')} />}
      <Group gap={8} mt={14}>
        <Button variant="default" loading={working === 'look'} disabled={working !== null} onClick={look}>
          {t(working === 'look' ? 'storage.looking' : 'storage.look')}
        </Button>
        <Button variant="default" loading={working === 'compact'} disabled={working !== null} onClick={compact}>
          {t(working === 'compact' ? 'storage.compacting' : 'storage.compact')}
        </Button>
        <Button variant="default" onClick={openFolder}>
          {t('storage.folder')}
        </Button>
      </Group>
      <p className={classes.hint}>
        <strong>{t('storage.compact')}</strong> {t('storage.compactHint')}
      </p>
      <p className={classes.hint}>
        <strong>{t('storage.folder')}</strong> {t('storage.folderHint')}
      </p>
      {use && use.damaged > 0 ? (
        <DamagedStores
          bytes={use.damaged}
          removing={working === 'damaged'}
          disabled={working !== null}
          onOpen={openDamaged}
          onRemove={removeDamaged}
        />
      ) : null}
      {found ? (
        <div className={classes.found}>
          <h3>{t('storage.biggest')}</h3>
          <ol className={classes.biggest}>
            {found.biggest.map(({ id, title, bytes, language: written }) => (
              <li key={id}>
                <span lang={title.trim() ? written : undefined}>{title.trim() || t('reports.untitled')}</span>
                <span className={classes.bytes}>{size(bytes)}</span>
              </li>
            ))}
          </ol>
          <div className={classes.unused}>
            <div>
              <strong>
                {found.unused.count > 0
                  ? t('storage.unused', { count: found.unused.count, size: size(found.unused.bytes) })
                  : t('storage.noUnused')}
              </strong>
              {found.unused.count > 0 ? <p className={classes.hint}>{t('storage.unusedHint')}</p> : null}
            </div>
            {found.unused.count > 0 ? (
              <Button
                variant="default"
                loading={working === 'remove'}
                disabled={working !== null}
                onClick={removeUnused}
              >
                {t('storage.removeUnused')}
              </Button>
            ) : null}
          </div>
        </div>
      ) : null}
    </section>
  )
}
