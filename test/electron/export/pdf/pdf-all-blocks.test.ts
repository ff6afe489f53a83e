import { beforeAll, describe, expect, test } from 'vitest'
import type { PrintDocument, PrintRun } from '../../../../shared/print/tree'
import { allBlocks } from '../../../fixtures/print/all-blocks'
import { pdfDrawn, pdfInfo, pdfJumps, pdfPages, pdfTags } from '../../../support/pdf'
import { writePdf } from '../../../support/write-pdf'

const closed = (text: string): string => text.replace(/\s+/g, '')

const isRuns = (value: unknown): value is PrintRun[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item?.text === 'string' && !('type' in item))

/** Every line in a tree, at any depth and in the order of reading, without those of notes. */
const linesIn = (value: unknown): PrintRun[][] => {
  if (isRuns(value)) return [value]
  if (typeof value === 'object' && value !== null && 'caption' in value && 'rows' in value)
    return linesIn([value.caption, value.rows])
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(linesIn) : []
}
const textOf = (line: readonly PrintRun[]): string => closed(line.map(({ text }) => text).join(''))

/** Every note, with the letters before its mark. */
const notesIn = (document: PrintDocument) =>
  linesIn(document.blocks).flatMap((line) =>
    line.flatMap(({ footnote }, index) =>
      footnote ? [{ before: textOf(line.slice(Math.max(0, index - 1), index)), note: textOf(footnote) }] : [],
    ),
  )

const pageWith = (pages: readonly string[], text: string): number =>
  pages.findIndex((page) => closed(page).includes(text)) + 1

describe.each(['ko', 'en', 'vi'] as const)('a report of every kind of block in %s', (language) => {
  const document = allBlocks(language)
  const { headings } = document.profile
  let bytes: Uint8Array
  let pages: string[]
  beforeAll(async () => {
    bytes = (await writePdf(document)).bytes
    pages = pdfPages(bytes)
  })

  test('holds every text', () => {
    const text = closed(pdfDrawn(bytes).join('')).toLowerCase()
    const lines = linesIn(document.blocks)
    expect(lines.length).toBeGreaterThan(50)
    for (const { text: run, footnote } of lines.flat()) {
      const expected = footnote ? textOf(footnote) : closed(run)
      expect(text).toContain(expected.toLowerCase())
    }
  })

  test('sets every note at the foot of the page of its mark, numbered in order', () => {
    const notes = notesIn(document)
    const drawn = pdfDrawn(bytes)
    expect(notes.length).toBe(9)
    notes.forEach(({ before, note }, index) => {
      const page = closed(drawn[pageWith(drawn, `${index + 1}${note}`) - 1] ?? '')
      expect(page).toContain(`${before}${index + 1}`)
      expect(page.indexOf(`${index + 1}${note}`)).toBeGreaterThan(page.lastIndexOf(`${before}${index + 1}`))
    })
  })

  test('leads from every reference to the page of its part', () => {
    const jumps = pdfJumps(bytes)
    const table = document.blocks.find((block) => block.type === 'table')
    const figure = document.blocks.find((block) => block.type === 'figure')
    const targets = [
      [table?.caption?.label ?? '', closed(`${table?.caption?.label}${textOf(table?.caption?.text ?? [])}`)],
      [textOf(figure?.caption.text ?? []), closed(`${figure?.caption.label}${textOf(figure?.caption.text ?? [])}`)],
    ] as const
    for (const [words, there] of targets) {
      const found = jumps.filter(({ text }) => closed(text).includes(closed(words)))
      expect(found.map(({ page }) => page)).toContain(pageWith(pages, there))
    }
  })

  test('lists headings in the contents with their pages and without their notes', () => {
    for (const block of document.blocks) {
      if (block.type !== 'heading') continue
      const entries = pages
        .flatMap((page) => page.split('\n'))
        .filter((row) => /\. ?\. ?\./.test(row) && closed(row).includes(textOf(block.text)))
      expect(entries.length).toBe(1)
      expect(entries[0]).toMatch(/[^\d] [ .⁠]+\d+\s*$/)
      const shown = headings[block.level - 1]?.capitals ? textOf(block.text).toUpperCase() : textOf(block.text)
      const at = pages.findIndex((page) =>
        page.split('\n').some((row) => !/\. ?\. ?\./.test(row) && closed(row).includes(shown)),
      )
      expect(entries[0]?.replace(/\D*$/, '')).toMatch(new RegExp(`\\D${at + 1}$`))
    }
  })

  test('begins a new page where the writer wanted one', () => {
    const broken = document.blocks.findIndex(({ type }) => type === 'pageBreak')
    const after = document.blocks[broken + 1]
    const shown = after?.type === 'heading' ? `${after.number}${textOf(after.text)}` : 'no heading'
    expect(broken).toBeGreaterThan(0)
    expect(closed(pages.at(-1) ?? '').toLowerCase()).toMatch(new RegExp(`^.{0,50}${shown.toLowerCase()}`))
  })

  test('is tagged by what each part is', () => {
    const tags = pdfTags(bytes)
    const count = (tag: string): number => tags.match(new RegExp(`^ *${tag}\\b`, 'gm'))?.length ?? 0
    expect(pdfInfo(bytes).Tagged).toBe('yes')
    expect(count('Note')).toBe(9)
    expect(count('BlockQuote')).toBe(1)
    expect(count('Figure')).toBe(7)
    expect(count('TOCI')).toBe(document.blocks.filter(({ type }) => type === 'heading').length)
    expect(count('Code')).toBe(1)
    // The gist of a Korean report is a part of its own, with a heading.
    expect(count('H1')).toBe(document.front.kind === 'kr-cover' ? 3 : 2)
    expect(count('TH')).toBeGreaterThan(2)
    expect(count('LBody')).toBe(count('LI'))
    // The action matrix of an English report has a name as well.
    expect(count('Caption')).toBe(document.profile.name === 'en-btor' ? 9 : 8)
  })

  test('reads the boxes of a checklist as ticked or not', () => {
    const text = closed(pdfDrawn(bytes).join(''))
    const tasks = document.blocks.flatMap((block) =>
      block.type === 'list' && block.items.some(({ marker }) => marker === '☐') ? block.items : [],
    )
    expect(tasks.length).toBe(2)
    for (const { marker, blocks } of tasks) {
      const [first] = blocks
      const words = first?.type === 'paragraph' ? textOf(first.text) : ''
      expect(text).toContain(`${marker === '☑' ? '□✓' : '□'}${words}`)
    }
  })
})
