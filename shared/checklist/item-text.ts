import type { Translator } from '../i18n/index'
import type { CheckItem } from './rule'

/** What an item says, in the reader's language: `Name of host is missing`. */
export const itemText = (
  { rule, label, excerpt = '', length = 0, max = 0, problem }: CheckItem,
  { t, language }: Translator,
) =>
  t(`checklist.rules.${rule}`, {
    label: label?.[language] ?? '',
    text: problem ? t(`facts.problem.${problem.code}`, problem.params) : excerpt,
    length,
    max,
  })
