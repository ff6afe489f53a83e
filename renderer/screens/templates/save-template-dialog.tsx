import { Checkbox, SimpleGrid, Skeleton, Text } from '@mantine/core'
import { useState } from 'react'
import type { ReportId } from '../../../shared/document/model'
import { factsKeptByDefault } from '../../../shared/templates/kept-facts'
import type { TemplateName } from '../../../shared/templates/names'
import { templates } from '../../../shared/templates/templates'
import type { TemplateAbout } from '../../../shared/templates/user-template'
import { useApi } from '../../lib/api-context'
import { useText } from '../../lib/text-context'
import { useAction } from '../../lib/use-action'
import { useNotify } from '../../lib/use-notify'
import { AboutFields } from './about-fields'
import { FormDialog } from './form-dialog'
import { useFilledFacts } from './use-filled-facts'

interface Props {
  report: ReportId
  template: TemplateName
  title: string
  onClose: () => void
}

const longestName = 80

/** Makes a template of a stored report: how it is called, and which facts its reports start with. */
export function SaveTemplateDialog({ report, template, title, onClose }: Props) {
  const api = useApi()
  const { t, language } = useText()
  const { busy, run } = useAction()
  const notify = useNotify()
  const filled = useFilledFacts(report, template)
  const [about, setAbout] = useState<TemplateAbout>({
    name: [...(title.trim() || templates[template].label[language])].slice(0, longestName).join(''),
    description: '',
  })
  const [chosen, setChosen] = useState<string[] | null>(null)
  const keep = chosen ?? (filled ?? []).map(({ key }) => key).filter((key) => factsKeptByDefault.has(key))

  async function save() {
    const saved = await run(() => api.template.save({ report, about, keep }))
    if (!saved) return
    notify.done(t('gallery.saved', { name: saved.name }))
    onClose()
  }

  return (
    <FormDialog
      title={t('gallery.saveTitle')}
      button={t('gallery.saveButton')}
      busy={busy}
      ready={about.name.trim() !== '' && filled !== null}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      <Text size="sm" c="var(--text-soft)">
        {t('gallery.saveHint')}
      </Text>
      <AboutFields about={about} onChange={setAbout} />
      {filled === null ? <Skeleton height={72} /> : null}
      {filled?.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('gallery.keepNone')}
        </Text>
      ) : null}
      {filled && filled.length > 0 ? (
        <Checkbox.Group label={t('gallery.keep')} value={keep} onChange={setChosen}>
          <SimpleGrid cols={2} spacing={8} verticalSpacing={8} mt={8} mah={180} style={{ overflowY: 'auto' }}>
            {filled.map(({ key, label }) => (
              <Checkbox key={key} size="sm" value={key} label={label[language]} />
            ))}
          </SimpleGrid>
        </Checkbox.Group>
      ) : null}
    </FormDialog>
  )
}
