import { displayWidth } from '../text'
import type { FormContext } from './form'
import { memoSubjects } from './memo-subjects'

/** `2012년 국외연수 결과보고서(요약)`: what is reported on, and what is said in brackets about the report. */
const reportTitle = /^(.*?)\s*(?:결과\s*)?보고서?\s*(\([^()]*\))?$/u

/** Half-width characters up to which the sentence says the title again: about a line. */
const widestResult = 80

/** The title of a memo, and what its sentence reports on. */
export interface MemoTitle {
  /** `2012년 국외연수 결과 보고`. */
  readonly title: string
  /** `2012년 국외연수 결과`. */
  readonly result: string
}

/**
 * From the report's title. One in another language stands as it is written, and the sentence says what kind of report it
 * is, so that it stays a Korean sentence; so it does where the title is long.
 */
export function memoTitle({ title, template }: FormContext): MemoTitle {
  const { what } = memoSubjects[template.name]
  if (title !== '' && !/\p{Script=Hangul}/u.test(title)) return { title, result: `${what} 결과` }
  const [, subject = title, brackets = ''] = reportTitle.exec(title) ?? []
  const result = `${subject || what}${brackets} 결과`
  return { title: `${result} 보고`, result: displayWidth(result) > widestResult ? `${what} 결과` : result }
}
