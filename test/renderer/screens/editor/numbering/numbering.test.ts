import { getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFactsStore } from '../../../../../renderer/screens/editor/facts-store'
import { numberBlocks } from '../../../../../renderer/screens/editor/numbering/number-blocks'
import { readParts } from '../../../../../renderer/screens/editor/references/report-parts'
import { type Block, blockSchema, reportDocumentSchema } from '../../../../../shared/document/model'
import { documentExtensions } from '../../../../../shared/document/schema'
import { reportToY } from '../../../../../shared/document/to-y'
import { languages } from '../../../../../shared/i18n/language'
import { labels } from '../../../../../shared/print/labels'
import { lineText } from '../../../../../shared/print/lines'
import { printReport } from '../../../../../shared/print/print-report'
import { referredText } from '../../../../../shared/print/references'
import type { PrintBlock, PrintFigure } from '../../../../../shared/print/tree'
import { profiles } from '../../../../../shared/profiles/profiles'
import { templates } from '../../../../../shared/templates/templates'
import { arbitraryReport } from '../../../../shared/print/arbitrary-report'
import { everyNode } from '../../../../support/sample-report'

const schema = getSchema(documentExtensions)

const heading = (level: number, text: string): Block =>
  blockSchema.parse({ type: 'heading', attrs: { level }, content: [{ type: 'text', text }] })

/** The editor's document of some blocks; null for what its schema cannot build. */
function buildable(content: readonly object[]) {
  try {
    const doc = schema.nodeFromJSON({ type: 'doc', content })
    doc.check()
    return doc
  } catch {
    return null
  }
}

const figureName = ({ caption }: PrintFigure): string => `${caption.label} ${lineText(caption.text)}`

/** What is numbered on paper, with its number and name, in order. */
const onPaper = (blocks: readonly PrintBlock[]): string[] =>
  blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'heading':
        return [`${block.level} ${block.number} ${lineText(block.text)}`]
      case 'figure':
        return [figureName(block)]
      case 'figureRow':
        return block.figures.map(figureName)
      case 'table':
        return block.caption ? [`${block.caption.label} ${lineText(block.caption.text)}`] : []
      case 'record':
        return [`${block.label} ${lineText(block.title)}`]
      default:
        return []
    }
  })

describe('numbers on screen', () => {
  it.each(languages)('are those on paper in %s', (language) => {
    const report = everyNode()
    const body = [
      ...report.body,
      heading(1, 'A'),
      heading(3, 'B'),
      heading(2, 'C'),
      heading(2, 'D'),
      heading(4, 'E'),
      heading(1, 'F'),
    ]
    const printed = printReport({ ...report, language, body })
    const shown = numberBlocks(schema.nodeFromJSON({ type: 'doc', content: body }), printed.profile, language)
    const onPaper = printed.blocks.flatMap((block) =>
      block.type === 'heading' ? [`${block.level} ${block.number}`] : [],
    )
    expect(shown.filter(({ level }) => level > 0).map(({ level, number }) => `${level} ${number}`)).toEqual(onPaper)
  })

  it('start a list as deep as the heading above asks', () => {
    const list = { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] }
    const content = [{ type: 'title', content: [] }, list, heading(1, 'A'), heading(2, 'B'), heading(3, 'C'), list]
    const blocks = numberBlocks(schema.nodeFromJSON({ type: 'doc', content }), profiles['kr-report'], 'ko')
    expect(blocks.flatMap(({ list: found }) => (found ? [found.depth] : []))).toEqual([0, 1])
  })

  it('and names of annexes and parts are those on paper', () => {
    const texts: [number, string][] = [
      [1, 'Phần 1: Kết quả'],
      [2, 'Chung'],
      [1, 'Phụ lục 1: Danh sách'],
      [2, 'Trưởng đoàn'],
      [1, 'Phụ lục'],
    ]
    const body = [
      blockSchema.parse({ type: 'title', content: [] }),
      ...texts.map(([level, text]) => heading(level, text)),
    ]
    const printed = printReport({ ...everyNode(), language: 'vi', body })
    const { parts } = readParts(schema.nodeFromJSON({ type: 'doc', content: body }), printed)
    expect(parts.map(({ number, label, text }) => [number, label, text])).toEqual([
      ['', 'Phần I', 'Kết quả'],
      ['I.', 'I', 'Chung'],
      ['', 'Phụ lục I', 'Danh sách'],
      ['1.', '1', 'Trưởng đoàn'],
      ['', 'Phụ lục II', 'Phụ lục II'],
    ])
    expect(printed.blocks.flatMap((block) => (block.type === 'division' ? [block.label] : []))).toEqual([
      'Phần I',
      'Phụ lục I',
      'Phụ lục II',
    ])
  })

  it.each(languages)('and names of parts are those on paper in %s', (language) => {
    const report = { ...everyNode(), language }
    const printed = printReport(report)
    const { parts } = readParts(schema.nodeFromJSON({ type: 'doc', content: report.body }), printed)
    const shown = parts.map(({ kind, level, number, label, text }) =>
      kind === 'heading' ? `${level} ${number} ${text}` : `${label} ${text}`,
    )
    // The action matrix of an English report is made on paper.
    const matrix = `${labels.actionMatrix[language]} `
    expect(shown).toEqual(onPaper(printed.blocks).filter((name) => name !== matrix))
  })

  it('and names of parts are those on paper, whatever the report', () => {
    fc.assert(
      fc.property(arbitraryReport, (json) => {
        const report = reportDocumentSchema.safeParse(json)
        fc.pre(report.success)
        const { body } = report.data
        const title = body.findIndex(({ type }) => type === 'title')
        // The editor's document begins with its one title; anything else never gets there.
        const content = [
          { type: 'title', content: [] },
          ...body.filter((block, index) => index !== title && block.type !== 'title'),
        ]
        const built = buildable(content)
        fc.pre(built !== null)
        const printed = printReport({ ...report.data, body: content as Block[] })
        const facts = createFactsStore(reportToY({ ...report.data, body: [] }))
        const { parts } = readParts(built, { ...printed, template: templates[report.data.template], facts })
        const shown = parts.map(({ kind, level, number, label, text }) =>
          kind === 'heading' ? `${level} ${number} ${text}` : `${label} ${text}`,
        )
        // A caption that lost its table stands as text on paper, and tables drawn from facts are not the editor's.
        expect(
          shown.filter((name) => !parts.some((part) => part.kind === 'table' && name.startsWith(part.label))),
        ).toEqual(onPaper(printed.blocks.filter(({ type }) => type !== 'table')))
      }),
      { numRuns: 60 },
    )
  })

  it.each(languages)('and what a reference reads is what it reads on paper in %s', (language) => {
    const targets = ['h-1', 't-1', 'f-1', 'p-1', 'gone']
    const report = { ...everyNode(), language }
    const reference = (target: string, show: string) => ({ type: 'crossReference', attrs: { target, show } })
    const lines = targets.flatMap((target) =>
      ['label', 'text'].map((show) =>
        blockSchema.parse({ type: 'paragraph', content: [{ type: 'text', text: '→' }, reference(target, show)] }),
      ),
    )
    // The mark at the end of a report joins its last paragraph.
    const last = blockSchema.parse({ type: 'paragraph', content: [{ type: 'text', text: 'last' }] })
    const printed = printReport({ ...report, body: [...report.body, ...lines, last] })
    const read = printed.blocks
      .flatMap((block) => (block.type === 'paragraph' ? [lineText(block.text)] : []))
      .filter((line) => line.startsWith('→'))
    const { nameOf } = readParts(schema.nodeFromJSON({ type: 'doc', content: report.body }), printed)
    const shown = targets.flatMap((target) =>
      (['label', 'text'] as const).map(
        (show) => `→${referredText(nameOf(target), show) || labels.missingReference[language]}`,
      ),
    )
    expect(shown).toEqual(read)
  })
})
