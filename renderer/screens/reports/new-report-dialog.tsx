import { Button, Group, Modal, Radio, SegmentedControl, Stack, Text } from '@mantine/core'
import { useId, useState } from 'react'
import { type Language, languageNames, languages } from '../../../shared/i18n/language'
import type { ReportSummary } from '../../../shared/report'
import { type TemplateName, templateNames } from '../../../shared/templates/names'
import { templates } from '../../../shared/templates/templates'
import { useApi } from '../../lib/api-context'
import { useText } from '../../lib/text-context'
import { useAction } from '../../lib/use-action'
import { useReturnFocus } from '../../lib/use-return-focus'
import classes from './reports.module.css'

/** Asks which template and in which language, and makes the report. */
export function NewReportDialog({
  onClose,
  onCreated,
}: {
  onClose: () => void
  onCreated: (report: ReportSummary) => void
}) {
  const api = useApi()
  const { t, language: interfaceLanguage } = useText()
  const { busy, run } = useAction()
  useReturnFocus()
  const [template, setTemplate] = useState<TemplateName>(templateNames[0])
  const [language, setLanguage] = useState<Language>(interfaceLanguage)
  const languageLabel = useId()

  async function create() {
    const report = await run(() => api.report.create({ template, language }))
    if (report) onCreated(report)
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('reports.new.title')}
      size={540}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void create()
        }}
      >
        <Stack gap="lg">
          <Radio.Group
            label={t('reports.new.template')}
            value={template}
            onChange={(value) => setTemplate(templateNames.find((name) => name === value) ?? template)}
          >
            <Stack gap={8} mt={6}>
              {templateNames.map((name) => (
                <Radio.Card
                  key={name}
                  value={name}
                  className={classes.template}
                  data-autofocus={name === templateNames[0] || undefined}
                >
                  <Radio.Indicator mt={2} />
                  <span>
                    <strong>{templates[name].label[interfaceLanguage]}</strong>
                    <p>{templates[name].description[interfaceLanguage]}</p>
                  </span>
                </Radio.Card>
              ))}
            </Stack>
          </Radio.Group>
          <div>
            <Text size="sm" fw={500} mb={6} id={languageLabel}>
              {t('reports.new.language')}
            </Text>
            <SegmentedControl
              aria-labelledby={languageLabel}
              value={language}
              onChange={setLanguage}
              data={languages.map((value) => ({ value, label: languageNames[value] }))}
            />
            <Text size="sm" c="dimmed" mt={6}>
              {t('reports.new.languageHint')}
            </Text>
          </div>
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {t('reports.new.create')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
