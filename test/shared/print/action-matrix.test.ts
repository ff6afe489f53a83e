import { describe, expect, it } from 'vitest'
import { printReport } from '../../../shared/print/print-report'
import { heading, paragraph, report, seen } from './support'

const field = (key: string, text: string) => ({ type: 'recordField', attrs: { key }, content: [paragraph(text)] })
const finding = (id: string, title: string, soWhat = '') => ({
  type: 'finding',
  attrs: { id },
  content: [field('title', title), field('soWhat', soWhat)],
})
const recommendation = (id: string, title: string, attrs: Record<string, unknown> = {}) => ({
  type: 'recommendation',
  attrs: { id, ...attrs },
  content: [field('title', title), field('department', 'Training Division')],
})
const full = { priority: 'high', targetDate: '2027-06-30', status: 'proposed', basis: ['f'] }
const print = (body: unknown[]) => printReport(report('en', body, { template: 'back-to-office' }))
const shown = (body: unknown[]) => print(body).blocks.map(seen)
const isMatrix = (line: string) => line.startsWith('Action matrix')
const table = (...rows: string[][]) => ({
  type: 'table',
  content: rows.map((cells, index) => ({
    type: 'tableRow',
    content: cells.map((text) => ({ type: index === 0 ? 'tableHeader' : 'tableCell', content: [paragraph(text)] })),
  })),
})

describe('the action matrix of an English report', () => {
  it('names a record in words whose id no link can hold', () => {
    const body = [finding('제언 1', 'Training lags'), recommendation('rec 1', 'Move the survey', { basis: ['제언 1'] })]
    expect(shown(body).find(isMatrix)).toContain('Move the survey')
  })

  it('says of every recommendation who does it, by when, how urgent it is, how far it is and what it rests on', () => {
    const body = [
      finding('f', 'Training lags'),
      recommendation('r', 'Move the survey', full),
      recommendation('s', 'Test it'),
    ]
    expect(shown(body).find(isMatrix)?.split('\n')).toEqual([
      'Action matrix ',
      'Recommendation | Responsible unit | Due | Priority | Status | Based on',
      'Move the survey | Training Division | 30 June 2027 | High | Proposed | Finding 1',
      'Test it | Training Division |  |  |  | ',
    ])
  })

  it('stands at the end of the chapter about recommendations, and without one at the end', () => {
    const chapters = [
      heading(1, 'Recommendations'),
      recommendation('r', 'A'),
      paragraph('B'),
      heading(1, 'Costs'),
      paragraph('C'),
    ]
    expect(shown(chapters).findIndex(isMatrix)).toBe(3)
    expect(shown([recommendation('r', 'A'), paragraph('C')]).findIndex(isMatrix)).toBe(2)
  })

  it('is not there without recommendations, beside one of the writer’s own, or in another form', () => {
    expect(shown([heading(1, 'Recommendations'), paragraph('A')]).some(isMatrix)).toBe(false)
    const own = (cell: string) => table(['Issue', 'Responsible', 'Due'], [cell, '', ''])
    const body = (cell: string) => [heading(1, 'Recommendations'), recommendation('r', 'A'), own(cell)]
    expect(shown(body('Training')).some(isMatrix)).toBe(false)
    expect(shown(body('')).some(isMatrix)).toBe(true)
    expect(printReport(report('ko', [recommendation('r', 'A')])).blocks.some(({ type }) => type === 'table')).toBe(
      false,
    )
  })
})

describe('the executive summary', () => {
  const summary = (body: unknown[], facts = {}) => {
    const { front } = printReport(report('en', body, { template: 'back-to-office', facts }))
    return front.kind === 'en-memo' ? front.summary : null
  }
  const items = (body: unknown[], facts = {}) => {
    const found = summary(body, facts)?.findings
    return found ? seen(found.list) : null
  }

  it('tells the gist and each finding with the first sentence of what follows from it', () => {
    const body = [finding('f', 'Training lags', 'Move it forward. Then test.'), finding('g', 'Only a title')]
    expect(items(body, { gist: 'In short.' })).toBe('• Training lags: Move it forward. | • Only a title')
    expect(summary(body, { gist: 'In short.' })).toMatchObject({ label: 'Executive summary', text: 'In short.' })
  })

  it('has no empty headings', () => {
    expect(summary([])).toBeNull()
    expect(summary([], { gist: 'In short.' })?.findings).toBeNull()
    expect(summary([finding('', '', '')])).toBeNull()
  })

  it('stays on about a page however much was found', () => {
    const body = Array.from({ length: 40 }, (_, index) => finding(`f${index}`, `Finding ${index}`, 'x'.repeat(500)))
    expect((items(body) ?? '').length).toBeLessThan(2_700)
  })
})

it('copies go to the recipients, without the archive', () => {
  const recipients = ['Như trên', 'Head of Finance;', 'Lưu: VT'].map((text) => ({ text }))
  const { front } = printReport(report('en', [], { facts: { recipients } }))
  expect(front.kind === 'en-memo' && front.rows.find(({ label }) => label === 'cc')?.value).toBe('Head of Finance')
})
