import { Button, Group, Select } from '@mantine/core'
import { useId, useState } from 'react'
import { activeRules, deadlineKeys, noRule, ruleOf, standardRule } from '../../../../shared/deadlines/due'
import { dayCountText } from '../../../../shared/deadlines/left-text'
import { localDay } from '../../../../shared/i18n/calendar'
import { formatDateWithWeekday } from '../../../../shared/i18n/format'
import { dueText, dueTone } from '../../../lib/due-text'
import { useSettings } from '../../../lib/settings-context'
import { useText } from '../../../lib/text-context'
import { DateInput } from '../../../ui/date-input'
import { Tag } from '../../../ui/tag'
import type { SheetContext } from '../nodes/node-views'
import { Fields } from '../view/reading-context'
import classes from './checklist.module.css'
import { type Deadline, useDeadline } from './use-deadline'

/** Which rule the report follows: its template's, another one, or none. */
function RuleSelect({ context, deadline: { report } }: { context: SheetContext; deadline: Deadline }) {
  const { t, language } = useText()
  const { deadlines } = useSettings().settings
  const rules = activeRules(deadlines, report.language).filter(({ off }) => !off)
  const standard = standardRule(report.template, report.language, deadlines)
  const automatic = {
    value: '',
    label: t('deadlines.ruleDefault', { rule: standard?.name[language] ?? t('deadlines.none') }),
  }
  return (
    <Select
      label={t('deadlines.rule')}
      data={[
        automatic,
        ...rules.map(({ key, name }) => ({ value: key, label: name[language] })),
        { value: noRule, label: t('deadlines.ruleNone') },
      ]}
      value={report.deadline.rule ?? ''}
      allowDeselect={false}
      onChange={(key) => context.facts.setScalar(deadlineKeys.rule, key || undefined)}
    />
  )
}

/** When the report is due and why; the rule and the day can be chosen for this report. */
export function DeadlinePart({ context }: { context: SheetContext }) {
  const text = useText()
  const { t, language } = text
  const { deadlines } = useSettings().settings
  const deadline = useDeadline(context)
  const { due, state, report } = deadline
  const rule = ruleOf(report, deadlines)
  const id = useId()
  const [open, setOpen] = useState(false)
  const submitted = report.deadline.submittedOn !== null
  const set = (key: string) => (value: string | undefined) => context.facts.setScalar(key, value)
  return (
    <section className={classes.deadline} aria-label={t('deadlines.label')}>
      <div className={classes.due}>
        <span className={classes.dueLabel}>{t('deadlines.label')}</span>
        <strong>{due ? formatDateWithWeekday(due.on, language) : t('deadlines.none')}</strong>
        {state ? <Tag tone={dueTone(state)}>{dueText(state, text)}</Tag> : null}
      </div>
      {due?.rule && due.from && due.rule.days !== null ? (
        <p className={classes.hint} title={t('deadlines.guide')}>
          {t('deadlines.counted', {
            date: formatDateWithWeekday(due.from, language),
            days: dayCountText(due.rule.days, due.rule.unit, t),
          })}
          {due.rule.source ? ` · ${due.rule.source[language]}` : ''}
        </p>
      ) : null}
      {due || submitted ? null : (
        <p className={classes.hint}>
          {t('deadlines.noneHint', { anchor: t(`deadlines.settings.anchors.${rule?.from ?? 'return'}`) })}
        </p>
      )}
      <Fields>
        <Group gap={8} mt={10} grow>
          <Button
            variant="default"
            onClick={() => set(deadlineKeys.submittedOn)(submitted ? undefined : localDay(Date.now()))}
          >
            {t(submitted ? 'deadlines.takeBack' : 'deadlines.submit')}
          </Button>
          <Button variant="default" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {t('deadlines.change')}
          </Button>
        </Group>
        <div id={id} className={classes.choices} hidden={!open}>
          <p className={classes.hint}>{t('deadlines.guide')}</p>
          <RuleSelect context={context} deadline={deadline} />
          {rule?.from === 'receipt' ? (
            <DateInput
              label={t('deadlines.receivedOn')}
              value={report.deadline.receivedOn ?? undefined}
              onChange={set(deadlineKeys.receivedOn)}
            />
          ) : null}
          <DateInput
            label={t('deadlines.ownDay')}
            hint={t('deadlines.ownDayHint')}
            value={report.deadline.dueOn ?? undefined}
            onChange={set(deadlineKeys.dueOn)}
          />
        </div>
      </Fields>
    </section>
  )
}
