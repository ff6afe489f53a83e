// @vitest-environment jsdom
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportDocumentSchema } from '../../../../shared/document/model'
import { printReport } from '../../../../shared/print/print-report'
import { allBlocks } from '../../../fixtures/print/all-blocks'
import { paragraph } from '../../../fixtures/print/build'
import { enSample } from '../../../fixtures/print/en-sample'
import { vnSample } from '../../../fixtures/print/vn-sample'
import { arbitraryReport } from '../../../shared/print/arbitrary-report'
import { writeFolder } from '../../../support/folder-export'
import { withBlocks } from '../../../support/write-pdf'

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
const all = (page: Document, selector: string): Element[] => [...page.querySelectorAll(selector)]

describe.each(['ko', 'en', 'vi'] as const)('everything in %s', (language) => {
  const document = allBlocks(language)

  test('says its language and title, and has one first heading with all others below it', async () => {
    const page = parsed((await writeFolder(document)).html)
    expect(page.documentElement.lang).toBe(language)
    expect(page.title).toBe(document.title)
    expect(all(page, 'h1').map((h1) => h1.textContent)).toEqual([document.title])
    const levels = document.blocks.flatMap((block) => (block.type === 'heading' ? [`H${block.level + 1}`] : []))
    expect(all(page, 'h2,h3,h4,h5').map(({ tagName }) => tagName)).toEqual(levels)
    expect(all(page, 'main')).toHaveLength(1)
  })

  test('every header cell has a scope, every table a name, every picture an alternative and its file', async () => {
    const { html, pictures } = await writeFolder(document)
    const page = parsed(html)
    expect(all(page, 'th').length).toBeGreaterThan(5)
    expect(all(page, 'th').filter((th) => !/^(row|col)$/.test(th.getAttribute('scope') ?? ''))).toEqual([])
    expect(
      all(page, 'table').filter((table) => !table.querySelector('caption') && !table.getAttribute('aria-label')),
    ).toEqual([])
    const images = all(page, 'img')
    expect(images.length).toBeGreaterThan(1)
    expect(images.filter((img) => (img.getAttribute('alt') ?? '').trim() === '')).toEqual([])
    expect(images.filter((img) => !pictures.includes(img.getAttribute('src') ?? ''))).toEqual([])
  })

  test('every link in it leads to something, and notes lead there and back', async () => {
    const page = parsed((await writeFolder(document)).html)
    const inside = all(page, 'a[href^="#"]').map((a) => a.getAttribute('href')?.slice(1) ?? '')
    expect(inside.filter((id) => page.getElementById(id) === null)).toEqual([])
    const ids = all(page, '[id]').map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const marks = all(page, '[role=doc-noteref]')
    expect(marks.length).toBeGreaterThan(1)
    for (const mark of marks) {
      const note = page.getElementById(mark.getAttribute('href')?.slice(1) ?? '')
      expect(note?.querySelector('[role=doc-backlink]')?.getAttribute('href')).toBe(`#${mark.id}`)
    }
  })
})

test('the page allows its own style sheet and pictures, and nothing else', async () => {
  const page = parsed((await writeFolder(allBlocks('ko'))).html)
  const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? ''
  const hash = createHash('sha256')
    .update(page.querySelector('style')?.textContent ?? '')
    .digest('base64')
  expect(policy).toBe(
    `default-src 'none'; img-src 'self' file:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  )
  expect(all(page, 'script,iframe,object,link,[style],[onclick],[onerror]')).toEqual([])
})

test('text that looks like markup is text, and a link that is no address is none', async () => {
  const typed = `</style><script>alert(1)</script> <img src=x onerror="alert(1)"> &lt; ' "`
  const page = parsed(
    (
      await writeFolder({
        ...withBlocks(enSample, paragraph([{ text: typed, href: 'javascript:alert(1)' }])),
        title: typed,
      })
    ).html,
  )
  expect(page.title).toBe(typed)
  expect(page.querySelector('h1')?.textContent).toBe(typed)
  expect([...page.querySelectorAll('main > p')].map((p) => p.textContent)).toContain(typed)
  expect(all(page, 'script,img,[onerror],a[href^=javascript]')).toEqual([])
})

test('any report is a page of known elements, with safe links', async () => {
  const known =
    /^(HTML|HEAD|META|TITLE|STYLE|BODY|MAIN|NAV|SECTION|H[1-5]|P|UL|OL|LI|DIV|SPAN|A|STRONG|EM|U|S|SUB|SUP|CODE|MARK|BR|HR|TABLE|CAPTION|COLGROUP|COL|THEAD|TBODY|TR|TH|TD|FIGURE|FIGCAPTION|IMG|BLOCKQUOTE)$/
  await fc.assert(
    fc.asyncProperty(arbitraryReport, async (report) => {
      const page = parsed((await writeFolder(printReport(reportDocumentSchema.parse(report)))).html)
      expect(all(page, '*').filter(({ tagName }) => !known.test(tagName))).toEqual([])
      const links = all(page, 'a').map((a) => a.getAttribute('href') ?? '')
      expect(links.filter((href) => !/^(#|https?:|mailto:)/.test(href))).toEqual([])
    }),
    { numRuns: 20, interruptAfterTimeLimit: 20_000 },
  )
}, 40_000)

test('the two columns above a Vietnamese report are read left to right, row by row', async () => {
  const page = parsed((await writeFolder(vnSample)).html)
  const [head] = all(page, '.columns')
  expect(head?.textContent?.replace(/\s+/g, ' ')).toMatch(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM.*Độc lập.*Số:.*ngày/)
})
