// @vitest-environment jsdom
import type { Editor } from '@tiptap/core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { foldAllRecords, foldRecord, hasOpenRecord } from '../../../../../renderer/screens/editor/nodes/record-cards'
import { goToText } from '../../../../../renderer/screens/editor/nodes/record-fields'
import { reportDocumentSchema } from '../../../../../shared/document/model'
import { reportToY } from '../../../../../shared/document/to-y'
import { openEditor } from '../../../../support/open-editor'

const nowhere = { left: 0, right: 0, top: 0, bottom: 0, x: 0, y: 0, width: 0, height: 0, toJSON: () => ({}) }
Range.prototype.getBoundingClientRect = () => nowhere
Range.prototype.getClientRects = () => [nowhere] as unknown as DOMRectList

const field = (key: string, text: string) => ({
  type: 'recordField',
  attrs: { key },
  content: [{ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] }],
})
const body = [
  { type: 'title' },
  { type: 'finding', attrs: { id: 'f' }, content: [field('title', '지도'), field('persons', ''), field('what', '')] },
  { type: 'policy', attrs: { id: 'p', findings: ['f', 'gone'] }, content: [field('name', '공개')] },
]

const open: Editor[] = []
afterEach(() => {
  vi.useRealTimers()
  for (const editor of open.splice(0)) editor.destroy()
  document.body.replaceChildren()
})
function start() {
  const report = reportDocumentSchema.parse({ template: 'overseas-training', language: 'ko', body })
  const editor = openEditor(reportToY(report))
  open.push(editor)
  const card = (kind: string) => editor.view.dom.querySelector<HTMLElement>(`[data-record="${kind}"]`) as HTMLElement
  const text = (key: string) => editor.view.dom.querySelector<HTMLElement>(`[data-field="${key}"]`)
  return { editor, card, text, finding: editor.state.doc.child(0).nodeSize }
}

describe('a card', () => {
  it('marks what is needed and what is left out, and follows the text', () => {
    const { editor, text, finding } = start()
    expect(text('what')?.hasAttribute('data-needed')).toBe(true)
    expect(text('persons')?.hasAttribute('data-optional')).toBe(true)
    goToText(editor, finding, 'what')
    editor.view.dispatch(editor.state.tr.insertText('가'))
    expect(text('what')?.hasAttribute('data-needed')).toBe(false)
    expect(text('what')?.hasAttribute('data-empty')).toBe(false)
  })

  it('shows a text that the cursor goes into, and adds one that it lacks in its place', () => {
    const { editor, text, finding } = start()
    goToText(editor, finding, 'persons')
    expect(text('persons')?.hasAttribute('data-shown')).toBe(true)
    goToText(editor, finding, 'visit')
    editor.view.dispatch(editor.state.tr.insertText('시청'))
    const keys = editor.state.doc.child(1).children.map(({ attrs }) => attrs.key)
    expect(keys).toEqual(['title', 'visit', 'persons', 'what'])
    expect(text('visit')?.textContent).toBe('시청')
  })

  it('folds with the cursor in its title, changes nothing of the report, and unfolds where the cursor goes', () => {
    const { editor, card, finding } = start()
    goToText(editor, finding, 'what')
    const before = editor.state.doc
    foldRecord(editor, finding, true)
    expect(card('finding').hasAttribute('data-folded')).toBe(true)
    expect(editor.state.selection.$from.node(2).attrs.key).toBe('title')
    expect(editor.state.doc.eq(before)).toBe(true)
    goToText(editor, finding, 'what')
    expect(card('finding').hasAttribute('data-folded')).toBe(false)
  })

  it('is folded and unfolded with all others', () => {
    const { editor, card } = start()
    foldAllRecords(editor, true)
    expect([card('finding'), card('policy')].every((one) => one.hasAttribute('data-folded'))).toBe(true)
    expect(hasOpenRecord(editor)).toBe(false)
    foldAllRecords(editor, false)
    expect(hasOpenRecord(editor)).toBe(true)
  })

  it('names what it links to and what links to it, and says when that is gone', async () => {
    const { card } = start()
    await vi.waitFor(() => expect(card('policy').querySelectorAll('.record-link')).toHaveLength(2))
    const links = [...card('policy').querySelectorAll<HTMLElement>('.record-link')]
    expect(links.map(({ dataset }) => dataset.text)).toEqual(['조사 내용 1', 'records.linkGone'])
    expect(links.map((link) => link.hasAttribute('data-missing'))).toEqual([false, true])
    const used = card('finding').querySelector<HTMLElement>('.record-link')
    expect(used?.dataset.text).toBe('벤치마킹 정책 1')
  })

  it('counts behind the typing: a text over its limit is marked and stays whole', async () => {
    const { editor, text, finding } = start()
    goToText(editor, finding, 'title')
    const at = editor.state.selection.from
    editor.view.dispatch(editor.state.tr.insertText('가'.repeat(61), at))
    await vi.waitFor(() => expect(text('title')?.hasAttribute('data-over')).toBe(true))
    expect(text('title')?.textContent).toBe(`${'가'.repeat(61)}지도`)
  })

  it('offers the optional fields that it does not show', () => {
    const { card } = start()
    const offered = [...card('finding').querySelectorAll<HTMLElement>('.record-unused')].map(
      ({ dataset }) => dataset.text,
    )
    expect(offered).toContain('+ 면담자')
    expect(offered).toContain('+ 국내 현황')
    expect(offered).not.toContain('+ 시사점')
  })
})
