import { textOf } from '../../fields/value'
import { parseDay } from '../../i18n/calendar'
import { formatDate } from '../../i18n/format'
import { attachedEnd, koreanAttachment } from '../closing'
import { listTexts } from '../fact-lines'
import { plainLine } from '../lines'
import { orderedMarker } from '../numbering'
import { oneLine } from '../text'
import type { PrintList, PrintTextBlock } from '../tree'
import { fits, fitToPage } from './fit-page'
import type { Form, FormContext } from './form'
import { memoFoot } from './memo-foot'
import { memoSubjects } from './memo-subjects'
import { memoTitle } from './memo-title'
import { shortened } from './shortened'

/** Numbering by level: 행정업무의 운영 및 혁신에 관한 규정 시행규칙 제2조 제1항. */
const levels = ['1.', '가.', '1)'] as const

const paragraph = (text: string): PrintTextBlock => ({ type: 'paragraph', text: plainLine(text) })

/** Items of a level; `depth` is how far in they stand. */
const list = (level: 0 | 1 | 2, depth: number, items: readonly (readonly PrintTextBlock[])[]): PrintList => ({
  type: 'list',
  ordered: true,
  depth,
  form: levels[level],
  items: items.map((blocks, index) => ({ marker: orderedMarker(levels[level], index + 1), blocks })),
})

/** What the memo follows: the related document, or the decision to travel with its day. */
function relatedDocument({ facts }: FormContext): string {
  const related = oneLine(textOf(facts, 'relatedDocument'))
  const decision = oneLine(textOf(facts, 'travelDecision'))
  if (related || !decision) return related
  const date = oneLine(textOf(facts, 'travelDecisionDate'))
  return parseDay(date) ? `${decision}(${formatDate(date, 'ko')})` : decision
}

/** The lines of the memo that have something to say, with their labels. */
function items(context: FormContext, level: 0 | 1, depth: number): PrintTextBlock[] {
  const below = level === 0 ? 1 : 2
  const filled = memoSubjects[context.template.name].items
    .map(({ label, texts }) => ({ label, texts: texts(context).filter((text) => text !== '') }))
    .filter(({ texts }) => texts.length > 0)
    .map(({ label, texts }): PrintTextBlock[] => {
      const [only = ''] = texts
      if (texts.length === 1) return [paragraph(`${label}: ${only}`)]
      return [
        paragraph(label),
        list(
          below,
          depth + 1,
          texts.map((text) => [paragraph(text)]),
        ),
      ]
    })
  return filled.length > 0 ? [list(level, depth, filled)] : []
}

/** A single item takes no number, and what stands below it begins with the first level. */
function body(context: FormContext, result: string): PrintTextBlock[] {
  const related = relatedDocument(context)
  const below = related ? items(context, 1, 1) : items(context, 0, 0)
  const sentence = paragraph(`${result}를 ${below.length > 0 ? '다음' : '붙임'}과 같이 보고합니다.`)
  return related ? [list(0, 0, [[paragraph(`관련: ${related}`)], [sentence, ...below]])] : [sentence, ...below]
}

/** Most attachments that a memo names, and how many half-width characters they may take together. */
const attachmentLimits = { most: 5, room: 300 }

/** The report itself, then what belongs to it; those without room are counted. */
function attachments({ title, template, facts, brief }: FormContext): string[] {
  const report = title || template.label.ko
  const { shown, rest } = shortened(
    [report, ...listTexts({ facts }, 'attachments')],
    brief ? { most: 1 } : attachmentLimits,
  )
  return [...shown.map(koreanAttachment), ...(rest > 0 ? [`그 밖의 붙임 ${rest}건 각 1부.`] : [])]
}

function parts(context: FormContext) {
  const { title, result } = memoTitle(context)
  return {
    title,
    front: {
      kind: 'kr-form',
      heading: oneLine(textOf(context.facts, 'organisation')),
      rows: [
        { label: '수신', value: '내부결재' },
        { label: '(경유)', value: '' },
      ],
      titleLabel: '제목',
    },
    blocks: body(context, result),
    closing: attachedEnd(attachments(context)),
    foot: memoFoot(context),
  } as const
}

/**
 * The one-page memo with which a report goes to be approved inside the agency (내부결재): 행정업무의 운영 및 혁신에 관한 규정
 * 시행규칙 별지 제1호서식. An internal document shows no sender (규정 제13조 제1항 단서). What has no room even in small type
 * is said in brief; sentences stay whole.
 */
export const krMemoForm: Form = (context) => {
  const { profile } = context
  const whole = parts(context)
  const shown = fits(profile, whole) ? whole : parts({ ...context, brief: true })
  return { ...shown, profile: fitToPage(profile, shown) }
}
