import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { updateBy } from '../../../shared/document/edit'
import { reportFromY } from '../../../shared/document/from-y'
import { addToInbox, type CapturedNote } from '../../../shared/document/inbox'
import { loadState } from '../../../shared/document/load-state'
import { type Block, reportDocumentSchema } from '../../../shared/document/model'
import { plainText, recordText } from '../../../shared/document/text'
import { reportToY } from '../../../shared/document/to-y'
import type { Language } from '../../../shared/i18n/language'

const id = '3c2f4b0e-7a51-4d3e-9c55-0123456789ab'

const newReport = (body: readonly object[] = [], language: Language = 'ko'): Y.Doc =>
  reportToY(
    reportDocumentSchema.parse({
      template: 'overseas-training',
      language,
      body: [{ type: 'title', content: [{ type: 'text', text: 'T' }] }, ...body],
    }),
  )

const note = (name: string, more: Partial<CapturedNote> = {}): CapturedNote => ({
  id: `00000000-0000-4000-8000-${name.padStart(12, '0')}`,
  title: name,
  what: '',
  visit: '',
  place: '',
  observedOn: '2026-11-28',
  pictures: [],
  ...more,
})

const heading = (level: number, text: string, headingId: string | null = null) => ({
  type: 'heading',
  attrs: { level, id: headingId },
  content: [{ type: 'text', text }],
})

const capture = (report: Y.Doc, ...notes: CapturedNote[]) => {
  for (const one of notes) report.transact(() => addToInbox(report, one))
}
const bodyOf = (report: Y.Doc): Block[] => reportFromY(id, report).body

/** The body in short: headings and titles of records by their text, other blocks by their type. */
const outline = (report: Y.Doc): string[] =>
  bodyOf(report)
    .slice(1)
    .map((block) =>
      block.type === 'heading'
        ? `# ${plainText([block])[0]}`
        : block.type === 'finding'
          ? recordText(block, 'title')
          : block.type,
    )

test('the first note makes the inbox at the end, the next ones follow in their order', () => {
  const report = newReport([heading(1, '요약'), { type: 'paragraph' }])
  capture(report, note('1'), note('2'), note('3'))
  expect(outline(report)).toEqual(['# 요약', 'paragraph', '# 빠른 기록(정리 전)', '1', '2', '3'])
})

test.each([
  ['ko', '빠른 기록(정리 전)'],
  ['en', 'Quick notes (unsorted)'],
  ['vi', 'Ghi nhanh (chưa sắp xếp)'],
] as const)('the inbox of a report in %s speaks its language', (language, title) => {
  const report = newReport([], language)
  capture(report, note('1'))
  expect(outline(report)).toEqual([`# ${title}`, '1'])
})

test('a note is a finding with everything in its field, and its photos behind it', () => {
  const report = newReport()
  const media = 'a'.repeat(64)
  const pictures = [{ media, takenAt: '2026-11-28T09:30', place: null }]
  capture(report, note('1', { what: '첫 줄\n둘째 줄', visit: '소방청', place: '런던', pictures }))
  const [, , finding, figure] = bodyOf(report)
  expect(finding?.type === 'finding' && finding.attrs.observedOn).toBe('2026-11-28')
  const texts = (['title', 'what', 'visit', 'place'] as const).map((key) =>
    finding?.type === 'finding' ? recordText(finding, key) : '',
  )
  expect(texts).toEqual(['1', '첫 줄 둘째 줄', '소방청', '런던'])
  expect(figure).toMatchObject({ type: 'figure', attrs: { media, takenAt: '2026-11-28T09:30' } })
})

test('decomposed letters are stored composed', () => {
  const report = newReport([], 'vi')
  capture(report, note('1', { title: 'Phòng cháy'.normalize('NFD') }))
  expect(outline(report)).toContain('Phòng cháy'.normalize('NFC'))
})

test('a note that the report has is not put in again, wherever it was moved', () => {
  const report = newReport()
  capture(report, note('1'), note('1'))
  expect(outline(report)).toEqual(['# 빠른 기록(정리 전)', '1'])
})

test('an inbox that was moved and renamed is still the inbox', () => {
  const report = newReport([heading(2, '메모', 'inbox'), heading(3, '하위'), { type: 'paragraph' }, heading(1, '끝')])
  capture(report, note('1'))
  expect(outline(report)).toEqual(['# 메모', '# 하위', '1', 'paragraph', '# 끝'])
})

test('notes of two devices that were apart all survive, and the next note leaves one heading', () => {
  const origin = Y.encodeStateAsUpdate(newReport([heading(1, '요약')]))
  const [here, there] = [loadState(origin), loadState(origin)]
  const mine = updateBy(here, (report) => capture(report, note('1'), note('2')))
  const theirs = updateBy(there, (report) => capture(report, note('3')))
  Y.applyUpdate(here, theirs)
  Y.applyUpdate(there, mine)
  expect(outline(here)).toEqual(outline(there))
  const titles = outline(here).filter((line) => !line.startsWith('#'))
  expect(titles.sort()).toEqual(['1', '2', '3'])

  // Both tidy up while they are apart again.
  const more = updateBy(here, (report) => capture(report, note('4')))
  const other = updateBy(there, (report) => capture(report, note('5')))
  Y.applyUpdate(here, other)
  Y.applyUpdate(there, more)
  expect(outline(here)).toEqual(outline(there))
  expect(outline(here).filter((line) => line.startsWith('#'))).toEqual(['# 요약', '# 빠른 기록(정리 전)'])
  expect(
    outline(here)
      .filter((line) => !line.startsWith('#'))
      .sort(),
  ).toEqual(['1', '2', '3', '4', '5'])
})

test('a second inbox that somebody wrote another heading for is left alone', () => {
  const report = newReport([heading(1, '하나', 'inbox'), heading(1, '둘', 'inbox')])
  capture(report, note('1'))
  expect(outline(report)).toEqual(['# 하나', '1', '# 둘'])
})
