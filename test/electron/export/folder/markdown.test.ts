import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraphText } from '../../../../electron/export/folder/markdown/line'
import { createSlugs } from '../../../../electron/export/folder/markdown/slugs'
import { createFolderPictures, createNotes, createPlaces } from '../../../../electron/export/folder/parts'
import { reportDocumentSchema } from '../../../../shared/document/model'
import { lineText, plainLine } from '../../../../shared/print/lines'
import { printReport } from '../../../../shared/print/print-report'
import type { PrintLine, PrintRun } from '../../../../shared/print/tree'
import { allBlocks } from '../../../fixtures/print/all-blocks'
import { paragraph, table } from '../../../fixtures/print/build'
import { enSample } from '../../../fixtures/print/en-sample'
import { samplePictures } from '../../../fixtures/print/pictures'
import { arbitraryReport } from '../../../shared/print/arbitrary-report'
import { writeFolder } from '../../../support/folder-export'
import { markdownText, markdownTokens } from '../../../support/markdown'
import { withBlocks } from '../../../support/write-pdf'

const drawing = () => ({
  document: enSample,
  pictures: createFolderPictures(samplePictures),
  notes: createNotes(),
  places: createPlaces(enSample),
  slugs: createSlugs(enSample),
})

const hostile = fc
  .array(
    fc.constantFrom(
      ...'\\`*_[]<>()#+-.!|~&{}:=$^ 1a가\'"\n',
      'javascript:alert(1)',
      '<script>',
      '</td>',
      '](javascript:x)',
      '![x](y)',
      '[^1]',
      '&lt;',
      '&#106;',
      '---',
      '```',
      '<!--',
      '1. ',
      '- [ ] ',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Elements that the writer may write, and nothing in them but what it writes. */
const ours =
  /^<\/?(?:u|sup|sub|mark|strong|em|del|code|br|table|tr|th|td)(?: (?:colspan|rowspan|align|scope)="[a-z0-9]+")*>$|^<a id="p\d+">$|^<\/a>$|^<!-- -->$/
const tagsIn = (html: string): string[] => html.match(/<[^>]*>/g) ?? []

test('whatever is typed stays one paragraph of exactly that text', () => {
  fc.assert(
    fc.property(hostile, (typed) => {
      const line = plainLine(typed)
      fc.pre(line.length > 0)
      const text = paragraphText(line, drawing())
      const kinds = markdownTokens(text).map(({ type }) => type)
      expect(
        kinds.filter((type) => !/^(paragraph_(open|close)|inline|text|softbreak|hardbreak|text_special)$/.test(type)),
      ).toEqual([])
      expect(oneSpace(markdownText(text))).toBe(oneSpace(lineText(line)))
    }),
    { numRuns: 2_000 },
  )
})

test('styles never change a letter, wherever they begin and end', () => {
  const flag = fc.constantFrom<Partial<PrintRun>>(
    {},
    { bold: true },
    { italic: true },
    { strike: true },
    { bold: true, italic: true },
    { code: true },
    { underline: true },
    { href: 'https://example.org/' },
  )
  const run = fc
    .tuple(
      hostile.map((text) => text.replaceAll('\n', ' ')),
      flag,
    )
    .map(([text, style]): PrintRun => ({ text, ...style }))
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 4 }), (runs) => {
      const line: PrintLine = [{ text: '가' }, ...runs.filter(({ text }) => text !== ''), { text: '나' }]
      const text = paragraphText(line, drawing())
      expect(oneSpace(markdownText(text))).toBe(oneSpace(lineText(line)))
      const html = markdownTokens(text).filter(({ type }) => type === 'html_inline')
      expect(html.map(({ content }) => content).filter((tag) => !ours.test(tag))).toEqual([])
      const links = markdownTokens(text).flatMap((token) => token.attrGet('href') ?? [])
      expect(links.filter((href) => href !== 'https://example.org/')).toEqual([])
    }),
    { numRuns: 2_000 },
  )
})

test('bold words keep their signs out of Hangul, where Markdown would not read them', () => {
  const line = [{ text: '이는 ' }, { text: '「공무원법」', bold: true as const }, { text: '에 따름' }]
  expect(paragraphText(line, drawing())).toBe('이는 <strong>「공무원법」</strong>에 따름')
  expect(paragraphText([{ text: '총 ' }, { text: '30명', bold: true }, { text: '이' }], drawing())).toBe(
    '총 **30명**이',
  )
})

test('any report becomes Markdown with nothing in it but our own elements and safe links', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryReport, async (report) => {
      const { markdown } = await writeFolder(printReport(reportDocumentSchema.parse(report)))
      const tokens = markdownTokens(markdown)
      const html = tokens.filter(({ type }) => type === 'html_inline' || type === 'html_block')
      expect(html.flatMap(({ content }) => tagsIn(content)).filter((tag) => !ours.test(tag))).toEqual([])
      const links = tokens.flatMap((token) => token.attrGet('href') ?? [])
      expect(links.filter((href) => !/^(#|https?:|mailto:)/.test(href))).toEqual([])
    }),
    { numRuns: 25, interruptAfterTimeLimit: 20_000 },
  )
}, 40_000)

describe.each(['ko', 'en', 'vi'] as const)('everything in %s', (language) => {
  test('has its headings, each once, and links that lead to one of them or to a named part', async () => {
    const document = allBlocks(language)
    const { markdown } = await writeFolder(document)
    const tokens = markdownTokens(markdown)
    const headings = document.blocks.filter(({ type }) => type === 'heading')
    expect(tokens.filter(({ type }) => type === 'heading_open')).toHaveLength(headings.length + 1)
    const slugs = createSlugs(document)
    const places = [
      ...headings.map((block) => `#${block.type === 'heading' ? slugs.of(block) : ''}`),
      ...[...markdown.matchAll(/<a id="(p\d+)">/g)].map(([, id]) => `#${id}`),
    ]
    const links = tokens.flatMap((token) => token.attrGet('href') ?? []).filter((href) => href.startsWith('#'))
    expect(links.length).toBeGreaterThan(3)
    expect(links.filter((href) => !places.includes(decodeURIComponent(href)))).toEqual([])
  })

  test('calls every note once and tells it once', async () => {
    const { markdown } = await writeFolder(allBlocks(language))
    const called = [...markdown.matchAll(/(?<!\n)\[\^(\d+)\](?!:)/g)].map(([, number]) => number)
    const told = [...markdown.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => number)
    expect(told.length).toBeGreaterThan(1)
    expect(called).toEqual(told)
  })
})

test('a table without merged cells is a Markdown table, and one with them is HTML that holds Markdown', async () => {
  const plain = table('Costs', [0.5, 0.5], ['Day', 'Cost'], [['1', '2 | 3']])
  const cell = { header: false, colspan: 1, rowspan: 1, align: 'left', fill: null } as const
  const merged = {
    ...plain,
    rows: [[{ ...cell, colspan: 2, blocks: [paragraph([{ text: 'both', bold: true }])] }], ...plain.rows.slice(1)],
  }
  const { markdown } = await writeFolder(withBlocks(enSample, plain, merged))
  expect(markdown).toContain('| Day | Cost |\n| --- | --- |\n| 1 | 2 \\| 3 |')
  expect(markdown).toContain('<td colspan="2">\n\n**both**\n\n</td>')
})

test('begins with what the report is', async () => {
  const { markdown } = await writeFolder(enSample)
  expect(markdown).toMatch(/^---\ntitle: ".+"\nlang: "en"\n(?:.+\n)*keywords: \[.*\]\n---\n\n/)
})
