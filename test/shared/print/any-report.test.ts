import fc from 'fast-check'
import { expect, it } from 'vitest'
import { reportDocumentSchema } from '../../../shared/document/model'
import { printReport } from '../../../shared/print/print-report'
import type { PrintBlock, PrintDocument, PrintLine, PrintTextBlock } from '../../../shared/print/tree'
import { arbitraryReport } from './arbitrary-report'

function textLines(blocks: readonly PrintTextBlock[]): PrintLine[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block.text] : block.items.flatMap((item) => textLines(item.blocks)),
  )
}

function lines(block: PrintBlock): PrintLine[] {
  switch (block.type) {
    case 'heading':
      return [block.text]
    case 'division':
      return [block.title]
    case 'paragraph':
    case 'list':
      return textLines([block])
    case 'table':
      return [block.caption?.text ?? [], ...block.rows.flat().flatMap((cell) => textLines(cell.blocks))]
    case 'figure':
      return [block.caption.text]
    case 'figureRow':
      return block.figures.map(({ caption }) => caption.text)
    case 'quote':
    case 'callout':
      return textLines(block.blocks)
    case 'rule':
    case 'pageBreak':
    case 'contents':
      return []
    case 'record':
      return [block.title, ...block.rows.flatMap((row) => textLines(row.blocks))]
  }
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(strings)
}

const numRuns = 200

const forAnyReport = (check: (printed: PrintDocument) => void): void =>
  fc.assert(
    fc.property(arbitraryReport, (document) => {
      check(printReport(reportDocumentSchema.parse(document)))
    }),
    { numRuns, interruptAfterTimeLimit: 15_000 },
  )

it('any document that the schema accepts prints', () => {
  forAnyReport((printed) => {
    expect(JSON.parse(JSON.stringify(printed))).toEqual(printed)
    expect(printed.title).not.toBe('')
  })
})

it('every text is NFC, not blank at its ends, and holds nothing that files refuse', () => {
  forAnyReport(({ blocks, title, properties, front, closing }) => {
    for (const text of [title, ...strings(properties)]) expect(text).toBe(text.trim())
    for (const text of strings({ blocks, title, properties, front, closing })) {
      expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cs}|\p{Noncharacter_Code_Point}/u)
    }
    for (const line of blocks.flatMap(lines)) {
      const whole = line.map((run) => (run.footnote ? '¹' : run.text)).join('')
      expect(whole).toBe(whole.trim())
      for (const { text, footnote } of line) {
        if (footnote) {
          expect([text, footnote.length > 0]).toEqual(['', true])
          continue
        }
        expect(text === '\n' || (text !== '' && !text.includes('\n'))).toBe(true)
        expect(text).toBe(text.normalize('NFC'))
      }
    }
  })
})

it('headings make a legal outline', () => {
  forAnyReport(({ blocks }) => {
    let above = 0
    for (const block of blocks) {
      if (block.type !== 'heading') continue
      expect(block.level).toBeLessThanOrEqual(above + 1)
      expect(block.text).not.toEqual([])
      above = block.level
    }
  })
})

it('tables are regular grids', () => {
  forAnyReport(({ blocks }) => {
    for (const block of blocks) {
      if (block.type !== 'table') continue
      const squares = block.rows.flat().reduce((sum, cell) => sum + cell.colspan * cell.rowspan, 0)
      expect(squares).toBe(block.rows.length * block.columns.length)
      expect(block.columns.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
      expect(block.columns.every((share) => share > 0)).toBe(true)
      expect(block.rows.every((row) => row.length > 0)).toBe(true)
      expect(block.headerRows).toBeLessThan(Math.max(block.rows.length, 1))
    }
  })
})

it('lists have items, and items have a marker and something to say', () => {
  const check = (blocks: readonly PrintTextBlock[]): void => {
    for (const block of blocks) {
      if (block.type !== 'list') continue
      expect(block.items).not.toEqual([])
      for (const item of block.items) {
        expect(item.marker).not.toBe('')
        expect(item.blocks).not.toEqual([])
        check(item.blocks)
      }
    }
  }
  forAnyReport(({ blocks }) => check(blocks.filter((block) => block.type === 'list' || block.type === 'paragraph')))
})
