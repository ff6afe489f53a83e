import type { Block } from '../document/model'
import { assertNever } from '../errors'
import { formatDateWithWeekday } from '../i18n/format'
import type { PrintContext, ReportContext } from './context'
import { factLine } from './fact-lines'
import { labels } from './labels'
import { memoFront } from './memo-front'
import { capitalised } from './text'
import type { PrintTitleBlock } from './tree'
import { vietnameseFront } from './vietnamese-front'

/** `2026. 11. 21.(토)  인력개발과`. */
function koreanFront(context: PrintContext): Extract<PrintTitleBlock, { kind: 'kr-title' }> {
  const unit = factLine(context, 'department') || factLine(context, 'organisation')
  const date = formatDateWithWeekday(factLine(context, 'reportDate'), context.language)
  const gist = factLine(context, 'gist')
  return {
    kind: 'kr-title',
    line: [date, unit].filter((text) => text !== '').join('  '),
    gist: gist ? { label: labels.gist[context.language], text: gist } : null,
  }
}

/** What stands right above the body, in the profile's form; a long Korean report has its cover in its place. */
export function printFront(context: ReportContext, title: string, body: readonly Block[]): PrintTitleBlock {
  switch (context.profile.name) {
    case 'kr-report':
      return koreanFront(context)
    case 'vn-decree30':
      return vietnameseFront(context)
    case 'en-btor':
      return memoFront(context, title, body)
    default:
      return assertNever(context.profile.name)
  }
}

/** The title as the form shows it: below the words BÁO CÁO it does not say `Báo cáo` again. */
export function shownTitle(title: string, { profile }: PrintContext): string {
  if (profile.name !== 'vn-decree30') return title
  const rest = title.replace(/^báo cáo:?\s+/i, '')
  return rest === '' ? title : capitalised(rest)
}
