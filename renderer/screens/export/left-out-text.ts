import type { Translator } from '../../../shared/i18n/index'
import type { LeftOut } from '../../../shared/public-version/left-out'

/** What was left out, in the reader's language: `Persons met (3 places)`. */
export const leftOutText = ({ kind, label, rule, count }: LeftOut, { t, language }: Translator): string =>
  t(`export.leftOut.${kind}`, { label: rule ? t(`export.personalData.${rule}`) : (label?.[language] ?? ''), count })
