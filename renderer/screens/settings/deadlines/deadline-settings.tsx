import { Button, Switch } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import {
  maxRemindDays,
  type OwnRule as Rule,
  type RuleChange,
  type DeadlineSettings as Values,
} from '../../../../shared/deadlines/deadline-settings'
import { officialRules } from '../../../../shared/deadlines/rules'
import { useSettings } from '../../../lib/settings-context'
import { useText } from '../../../lib/text-context'
import { useAction } from '../../../lib/use-action'
import { NumberField } from '../../../ui/number-field'
import settingsClasses from '../settings.module.css'
import classes from './deadlines.module.css'
import { OfficialRule } from './official-rule'
import { OwnRule } from './own-rule'
import { TemplateRules } from './template-rules'

/** The rules without the change of one, or with another one. */
function withChange({ changes }: Values, key: string, change: RuleChange | undefined): Values['changes'] {
  const others = Object.fromEntries(Object.entries(changes).filter(([name]) => name !== key))
  return change ? { ...others, [key]: change } : others
}

function Reminders({ values, set }: { values: Values; set: (change: Partial<Values>) => void }) {
  const { t } = useText()
  return (
    <div className={classes.reminders}>
      <Switch
        label={t('deadlines.settings.remind')}
        description={t('deadlines.settings.remindHint')}
        classNames={{ description: settingsClasses.hint }}
        checked={values.remind}
        onChange={({ currentTarget }) => set({ remind: currentTarget.checked })}
      />
      <NumberField
        label={t('deadlines.settings.remindDays')}
        className={classes.remindDays}
        allowDecimal={false}
        allowNegative={false}
        disabled={!values.remind}
        value={values.remindDays}
        onChange={(days) => {
          if (days !== undefined && days <= maxRemindDays) set({ remindDays: days })
        }}
      />
      <Switch
        label={t('deadlines.settings.hideTitles')}
        disabled={!values.remind}
        checked={values.hideTitles}
        onChange={({ currentTarget }) => set({ hideTitles: currentTarget.checked })}
      />
    </div>
  )
}

/** When to be reminded, and the rules that deadlines follow. */
export function DeadlineSettings() {
  const { t } = useText()
  const { settings, change } = useSettings()
  const { run } = useAction()
  const values = settings.deadlines
  const set = (changed: Partial<Values>) => void run(() => change({ deadlines: { ...values, ...changed } }))
  const setOwn = (own: readonly Rule[]) => set({ own: [...own] })
  const add = () =>
    setOwn([
      ...values.own,
      {
        key: crypto.randomUUID(),
        name: t('deadlines.settings.newName'),
        off: false,
        days: 30,
        unit: 'calendar',
        from: 'return',
      },
    ])
  return (
    <>
      <section>
        <h2 className={settingsClasses.label}>{t('deadlines.settings.title')}</h2>
        <Reminders values={values} set={set} />
      </section>
      <section>
        <h2 className={settingsClasses.label}>{t('deadlines.settings.rules')}</h2>
        <p className={classes.intro}>
          {t('deadlines.settings.rulesHint')} {t('deadlines.guide')}
        </p>
        {officialRules.map((rule) => (
          <OfficialRule
            key={rule.key}
            rule={rule}
            change={values.changes[rule.key]}
            onChange={(changed) => set({ changes: withChange(values, rule.key, changed) })}
          />
        ))}
        {values.own.map((rule) => (
          <OwnRule
            key={rule.key}
            rule={rule}
            onChange={(changed) => setOwn(values.own.map((one) => (one.key === rule.key ? changed : one)))}
            onRemove={() => setOwn(values.own.filter(({ key }) => key !== rule.key))}
          />
        ))}
        <Button variant="default" mt={12} leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
          {t('deadlines.settings.add')}
        </Button>
      </section>
      <TemplateRules values={values} onChange={(defaults) => set({ defaults })} />
    </>
  )
}
