import { ActionIcon, Switch, Tooltip } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { OwnRule as Rule } from '../../../../shared/deadlines/deadline-settings'
import { useText } from '../../../lib/text-context'
import { TextField } from '../../../ui/text-field'
import classes from './deadlines.module.css'
import { RuleInputs } from './rule-inputs'

const longestName = 120

interface Props {
  rule: Rule
  onChange: (rule: Rule) => void
  onRemove: () => void
}

/** A rule of the user's own office. */
export function OwnRule({ rule, onChange, onRemove }: Props) {
  const { t, language } = useText()
  return (
    <fieldset className={classes.rule} aria-label={rule.name} data-off={rule.off || undefined}>
      <div className={classes.ruleHead}>
        <Switch
          aria-label={`${t('deadlines.settings.on')}: ${rule.name}`}
          checked={!rule.off}
          onChange={({ currentTarget }) => onChange({ ...rule, off: !currentTarget.checked })}
        />
        <div className={classes.ruleName}>
          <TextField
            aria-label={t('deadlines.settings.name')}
            lang={language}
            many={false}
            max={longestName}
            value={rule.name}
            onChange={(name) => onChange({ ...rule, name: String(name ?? '').slice(0, longestName) })}
          />
        </div>
        <Tooltip label={t('deadlines.settings.remove')}>
          <ActionIcon aria-label={`${t('deadlines.settings.remove')}: ${rule.name}`} onClick={onRemove}>
            <IconTrash size={17} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      <RuleInputs values={rule} disabled={rule.off} onChange={(values) => onChange({ ...rule, ...values })} />
    </fieldset>
  )
}
