import { ActionIcon, Switch, Tooltip } from '@mantine/core'
import { IconRestore } from '@tabler/icons-react'
import { useId } from 'react'
import type { RuleChange } from '../../../../shared/deadlines/deadline-settings'
import type { DeadlineRule } from '../../../../shared/deadlines/rule'
import { useText } from '../../../lib/text-context'
import classes from './deadlines.module.css'
import { RuleInputs } from './rule-inputs'

interface Props {
  rule: DeadlineRule
  /** What the user changed in it. */
  change: RuleChange | undefined
  /** Undefined makes it official again. */
  onChange: (change: RuleChange | undefined) => void
}

/** An official rule: on or off, its days, and the way back to what was published. */
export function OfficialRule({ rule, change, onChange }: Props) {
  const { t, language } = useText()
  const id = useId()
  const off = change?.off ?? false
  const { days, unit, from } = { ...rule, ...change }
  return (
    <fieldset className={classes.rule} aria-labelledby={id} data-off={off || undefined}>
      <div className={classes.ruleHead}>
        <Switch
          aria-label={`${t('deadlines.settings.on')}: ${rule.who[language]}`}
          checked={!off}
          onChange={({ currentTarget }) => onChange({ ...change, off: !currentTarget.checked })}
        />
        <div className={classes.ruleName} id={id}>
          <strong>{rule.who[language]}</strong>
          <span>{rule.what[language]}</span>
        </div>
        {change ? (
          <Tooltip label={t('deadlines.settings.reset')}>
            <ActionIcon
              aria-label={`${t('deadlines.settings.reset')}: ${rule.who[language]}`}
              onClick={() => onChange(undefined)}
            >
              <IconRestore size={17} stroke={1.7} aria-hidden />
            </ActionIcon>
          </Tooltip>
        ) : null}
      </div>
      <RuleInputs
        values={{ days, unit, from }}
        disabled={off}
        onChange={(values) => onChange({ ...change, ...values })}
      />
      <p className={classes.source}>{t('deadlines.settings.source', { source: rule.source[language] })}</p>
    </fieldset>
  )
}
