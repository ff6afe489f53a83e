import { Select } from '@mantine/core'
import type { DeadlineSettings } from '../../../../shared/deadlines/deadline-settings'
import { activeRules, noRule } from '../../../../shared/deadlines/due'
import { templateNames } from '../../../../shared/templates/names'
import { templates } from '../../../../shared/templates/templates'
import { useText } from '../../../lib/text-context'
import settingsClasses from '../settings.module.css'
import classes from './deadlines.module.css'

interface Props {
  values: DeadlineSettings
  onChange: (defaults: DeadlineSettings['defaults']) => void
}

/** Which rule the reports of each template follow unless they say otherwise. */
export function TemplateRules({ values, onChange }: Props) {
  const { t, language } = useText()
  const data = [
    { value: '', label: t('templateDeadlines.published') },
    ...activeRules(values, language)
      .filter(({ off }) => !off)
      .map(({ key, name }) => ({ value: key, label: name[language] })),
    { value: noRule, label: t('deadlines.ruleNone') },
  ]
  /** An empty key leaves the choice to the official rules. */
  function choose(template: string, key: string) {
    const others = Object.entries(values.defaults).filter(([name]) => name !== template)
    onChange(Object.fromEntries(key === '' ? others : [...others, [template, key]]))
  }
  return (
    <section>
      <h2 className={settingsClasses.label}>{t('templateDeadlines.title')}</h2>
      <p className={classes.intro}>{t('templateDeadlines.hint')}</p>
      <div className={classes.templates}>
        {templateNames.map((template) => {
          const chosen = values.defaults[template]
          return (
            <Select
              key={template}
              label={templates[template].label[language]}
              classNames={{ root: classes.template, label: classes.templateName }}
              data={data}
              allowDeselect={false}
              value={data.some(({ value }) => value === chosen) ? chosen : ''}
              onChange={(key) => choose(template, key ?? '')}
            />
          )
        })}
      </div>
    </section>
  )
}
