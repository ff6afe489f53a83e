import { describe, expect, test } from 'vitest'
import { printReport } from '../../../shared/print/print-report'
import { heading, inline, paragraph, report } from '../../shared/print/support'
import { hasOffice, officePdfs, writeDocx } from '../../support/docx'
import { pagesWithRhwp, sectionOf, writeHwpx } from '../../support/hwpx'
import { pdfOutline, pdfPages } from '../../support/pdf'
import { writePdf } from '../../support/write-pdf'

const finding = (title: string) => ({
  type: 'finding',
  attrs: { id: crypto.randomUUID() },
  content: [{ type: 'recordField', attrs: { key: 'title' }, content: [{ type: 'paragraph', content: inline(title) }] }],
})
const facts = {
  period: { from: '2026-07-06', to: '2026-07-14' },
  destinations: [{ country: 'GB', city: '런던' }],
  reportDate: '2026-08-03',
  organisation: '서울특별시',
  department: '인력개발과',
  gist: '도시 홍수 대응을 조사하고 두 과제를 제안함',
  keywords: '홍수, 수변',
}
const chapters = ['개요', '결과', '제언'].flatMap((name) => [heading(1, `첫째 ${name}`), paragraph('본문')])
const usual = printReport(report('ko', chapters, { facts }))

/** More than a page has room for: what an office with much to say fills in. */
const long = '도시 침수에 대비한 수변 공간을 시민과 함께 설계하고 해마다 그 효과를 공개하는 제도의 조사'
const full = printReport(
  report('ko', [...chapters, ...Array.from({ length: 30 }, (_, index) => finding(`${long} ${index}`))], {
    facts: {
      ...facts,
      gist: `${long}. `.repeat(6),
      purposes: Array.from({ length: 12 }, () => ({ text: long })),
      visits: Array.from({ length: 12 }, (_, index) => ({ institution: `${long} 기관 ${index}` })),
      travellers: Array.from({ length: 5 }, (_, index) => ({ name: `김하늘${index}`, unit: long, grade: '행정6급' })),
    },
  }),
)
const squeezed = (pages: readonly string[]) => pages.map((page) => page.replace(/\s+/g, ''))

/** Cover, gist, contents and body, each on pages of their own; numbers from the second page on. */
function expectParts(pages: readonly string[]): void {
  const [cover = '', gist = '', contents = '', body = ''] = squeezed(pages)
  expect(cover).toMatch(/국외연수결과보고서.*제목.*기간.*국가·도시.*2026\.8\.3\..*서울특별시.*인력개발과$/)
  expect(gist).toMatch(/^요약서.*-2-$/)
  expect(contents).toMatch(/^목차.*-3-$/)
  expect(body).toMatch(/첫째개요.*-4-$/)
}

describe('the cover and the gist of a long Korean report', () => {
  test.each([
    ['as usual', usual],
    ['with more than the page has room for', full],
  ])('stand on a page each in PDF, %s', async (_, document) => {
    const { bytes } = await writePdf(document)
    expectParts(pdfPages(bytes))
    expect(pdfOutline(bytes)[0]).toBe('요약서')
  })

  test.skipIf(!hasOffice)(
    'stand on a page each in DOCX',
    async () => {
      const pdfs = officePdfs({ usual: await writeDocx(usual), full: await writeDocx(full) })
      for (const name of ['usual', 'full']) expectParts(pdfPages(pdfs[name] ?? new Uint8Array()))
    },
    60_000,
  )

  test.each([
    ['as usual', usual],
    ['with more than the page has room for', full],
  ])('stand on a page each in HWPX, %s', async (_, document) => {
    const { bytes } = await writeHwpx(document)
    const drawn = pagesWithRhwp(bytes).map((page) =>
      [...page.matchAll(/<text[^>]*>([^<]*)</g)].map(([, letter = '']) => letter).join(''),
    )
    const [cover = '', gist = '', contents = ''] = squeezed(drawn)
    expect(cover).toContain('서울특별시')
    expect(cover).not.toContain('-1-')
    expect(gist).toContain('요약서')
    expect(contents).toContain('목차')
    expect(await sectionOf(document)).toContain('hidePageNum="1"')
  })
})
