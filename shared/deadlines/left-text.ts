import type { Translator } from '../i18n/index'
import type { DeadlineRule } from './rule'

const units = { calendar: 'calendarDays', working: 'workingDays' } as const

/** How many days a rule gives: `30일`, `5 working days`. */
export const dayCountText = (count: number, unit: DeadlineRule['unit'], t: Translator['t']): string =>
  t(`deadlines.${units[unit]}`, { count })

/** How much time is left: `D-12`, `12 days left`, `còn 12 ngày`. */
export function leftText(daysLeft: number, t: Translator['t']): string {
  if (daysLeft === 0) return t('deadlines.today')
  return daysLeft > 0 ? t('deadlines.left', { count: daysLeft }) : t('deadlines.over', { count: -daysLeft })
}
