import type { Translator } from '../i18n/index'

/** How much time is left: `D-12`, `12 days left`, `còn 12 ngày`. */
export function leftText(daysLeft: number, t: Translator['t']): string {
  if (daysLeft === 0) return t('deadlines.today')
  return daysLeft > 0 ? t('deadlines.left', { count: daysLeft }) : t('deadlines.over', { count: -daysLeft })
}
