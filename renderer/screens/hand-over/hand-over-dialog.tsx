import { Button, Checkbox, Group, Modal, Radio, Stack } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { HandOverContent } from '../../../shared/ipc/hand-over'
import { shortestPassphrase } from '../../../shared/ipc/vault'
import type { ReportSummary } from '../../../shared/report'
import { useApi } from '../../lib/api-context'
import { formatBytes } from '../../lib/format'
import { useText } from '../../lib/text-context'
import { useAction } from '../../lib/use-action'
import { useNotify } from '../../lib/use-notify'
import { useReturnFocus } from '../../lib/use-return-focus'
import { PassphraseInput } from '../../ui/passphrase-input'
import { Contents } from './contents'
import classes from './hand-over.module.css'
import { usePassphrase } from './use-passphrase'

const hinted = { description: classes.hint ?? '' }

/** Makes a file that carries a report to another device or person: what goes along, and how it is protected. */
export function HandOverDialog({ report, onClose }: { report: ReportSummary; onClose: () => void }) {
  const api = useApi()
  const { t, language } = useText()
  const { busy, run } = useAction()
  const notify = useNotify()
  useReturnFocus()
  const [content, setContent] = useState<HandOverContent | null>(null)
  const [withVersions, setWithVersions] = useState(false)
  const [isSealed, setSealed] = useState(true)
  const words = usePassphrase()

  useEffect(() => {
    void run(() => api.handOver.about({ id: report.id })).then((about) => (about ? setContent(about) : onClose()))
  }, [api, onClose, report.id, run])

  async function write() {
    const passphrase = isSealed ? words.take() : null
    if (isSealed && passphrase === null) return
    const written = await run(() => api.handOver.write({ id: report.id, passphrase, versions: withVersions }))
    if (!written) return
    onClose()
    notify.done(t('handOver.written', { file: written.file, size: formatBytes(written.bytes, language) }))
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('handOver.title')}
      size={520}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void write()
        }}
      >
        <Stack gap={16}>
          <p className={classes.intro}>{t('handOver.intro')}</p>
          <div>
            <Contents content={content} withVersions={withVersions} />
            {content && content.versions > 0 ? (
              <Checkbox
                mt={10}
                label={t('handOver.versions')}
                description={t('handOver.versionsHint', {
                  count: content.versions,
                  size: formatBytes(content.versionBytes, language),
                })}
                classNames={hinted}
                checked={withVersions}
                onChange={(event) => setWithVersions(event.currentTarget.checked)}
              />
            ) : null}
          </div>
          <Radio.Group
            label={t('handOver.protection')}
            value={isSealed ? 'sealed' : 'open'}
            onChange={(value) => setSealed(value === 'sealed')}
          >
            <Stack gap={10} mt={6}>
              <Radio
                value="sealed"
                label={t('handOver.sealed')}
                description={t('handOver.sealedHint')}
                classNames={hinted}
              />
              {isSealed ? (
                <div className={classes.fields}>
                  <PassphraseInput
                    autoFocus
                    label={t('handOver.passphrase')}
                    hint={t('handOver.passphraseHint', { count: shortestPassphrase })}
                    value={words.first}
                    error={words.firstError}
                    onChange={words.setFirst}
                  />
                  <PassphraseInput
                    label={t('handOver.repeat')}
                    value={words.second}
                    error={words.secondError}
                    onChange={words.setSecond}
                  />
                </div>
              ) : null}
              <Radio value="open" label={t('handOver.open')} description={t('handOver.openHint')} classNames={hinted} />
            </Stack>
          </Radio.Group>
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={!content}>
              {t('handOver.write')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
