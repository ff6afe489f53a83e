import fc from 'fast-check'
import { validateHwpx } from 'kordoc'
import { describe, expect, it } from 'vitest'
import { createDocxWriter } from '../../../electron/export/docx/docx-writer'
import { createHwpxWriter } from '../../../electron/export/hwpx/hwpx-writer'
import { createPdfWriter } from '../../../electron/export/pdf/pdf-writer'
import type { Language } from '../../../shared/i18n/language'
import { printReport } from '../../../shared/print/print-report'
import { houseProfile } from '../../../shared/profiles/house-profile'
import type { HouseStyle, ProfileStyle } from '../../../shared/profiles/house-style'
import { type ProfileName, profileNames } from '../../../shared/profiles/profile'
import { profiles } from '../../../shared/profiles/profiles'
import { pictureHashes, samplePictures } from '../../fixtures/print/pictures'
import { heading, paragraph, report } from '../../shared/print/support'
import { partsOf } from '../../support/docx'
import { fontsFolder, typstFolder } from '../../support/fonts'
import { arbitraryProfileStyle, houseStyle } from '../../support/house-styles'
import { hwpxParts } from '../../support/hwpx'
import { pdfFonts, pdfPages, pdfWords } from '../../support/pdf'
import { everyNode } from '../../support/sample-report'

const media = { read: () => samplePictures.read(pictureHashes.png) }
const writers = {
  pdf: createPdfWriter({ fontsFolder: fontsFolder(), typstFolder }),
  docx: createDocxWriter(),
  hwpx: createHwpxWriter(),
}

const texts: Readonly<Record<ProfileName & ('kr-report' | 'vn-decree30' | 'en-btor'), [Language, string]>> = {
  'kr-report': ['ko', '우리 시는 외국의 교육 제도를 살펴보고 신규 공무원 교육에 반영할 과제를 찾았다. '],
  'vn-decree30': ['vi', 'Đoàn công tác đã tìm hiểu kinh nghiệm đào tạo, bồi dưỡng công chức của nước bạn. '],
  'en-btor': ['en', 'The mission studied how the host country trains its officials and what could be used. '],
}
const measured = Object.keys(texts) as (keyof typeof texts)[]

/** Pages full of long paragraphs, in the language of a form. */
function longReport(name: keyof typeof texts) {
  const [language, sentence] = texts[name]
  const body = Array.from({ length: 24 }, () => paragraph(sentence.repeat(6).trim()))
  return report(language, [heading(1, sentence.slice(0, 12)), ...body])
}

const write = async (name: keyof typeof texts, style: HouseStyle | null) => {
  const print = printReport(longReport(name), { profile: name }, { houseStyle: style })
  const [pdf, docx, hwpx] = await Promise.all(
    (['pdf', 'docx', 'hwpx'] as const).map(async (format) => (await writers[format].write(print, media)).bytes),
  )
  if (!pdf || !docx || !hwpx) throw new Error('not written')
  return { pdf, docx: partsOf(docx), hwpx: hwpxParts(hwpx) }
}

const millimetres = (points: number) => (points * 25.4) / 72
const numberOf = (xml: string | undefined, pattern: RegExp): number => Number(pattern.exec(xml ?? '')?.[1])

const margins = { marginTop: 31, marginBottom: 27, marginLeft: 36, marginRight: 24 }
const wide = houseStyle({
  ...margins,
  bodySize: 12.5,
  lineHeight: 1.8,
  bodyFont: { bundled: 'Pretendard GOV', latin: 'Verdana', eastAsia: '휴먼명조' },
  headingFont: { bundled: 'Pretendard GOV', latin: 'Georgia', eastAsia: 'HY헤드라인M' },
  header: { text: '양주시 Sở Nội vụ' },
})

describe.each(measured)('the house style on the paper of %s', (name) => {
  it('is measured in the PDF: margins to a millimetre, only its fonts, its running header', async () => {
    const { pdf } = await write(name, wide)
    const words = pdfWords(pdf)
    const isHeader = ({ top }: { top: number }) => millimetres(top) < margins.marginTop - 2
    // On the first page of the forms stand titles and boxes; what is measured is text of the body.
    const body = words.filter(({ text, top }) => texts[name][1].split(' ').includes(text) && !isHeader({ top }))
    const left = Math.min(...body.map((word) => millimetres(word.left)))
    const right = 210 - Math.max(...body.map((word) => millimetres(word.right)))
    const top = Math.min(...body.map((word) => millimetres(word.top)))
    const bottom = 297 - Math.max(...body.map((word) => millimetres(word.top + 12.5)))
    expect(Math.abs(left - margins.marginLeft)).toBeLessThan(1)
    // Ragged lines end somewhere before the margin.
    expect(right).toBeGreaterThan(margins.marginRight - 1)
    expect(right).toBeLessThan(margins.marginRight + (name === 'en-btor' ? 8 : 1))
    expect(Math.abs(top - margins.marginTop)).toBeLessThan(3)
    expect(bottom).toBeGreaterThan(margins.marginBottom - 2)
    // Less than two lines of 12.5 points at 180 % stay free.
    expect(bottom).toBeLessThan(margins.marginBottom + 17)
    expect([...new Set(pdfFonts(pdf).map((font) => font.name.replace(/^\w+\+/, '').split('-')[0]))]).toEqual([
      'PretendardGOV',
    ])
    const pages = pdfPages(pdf)
    expect(pages[0]).not.toContain('양주시 Sở Nội vụ')
    expect(pages.slice(1).every((page) => page.includes('양주시 Sở Nội vụ'))).toBe(true)
  })

  it('is in the section and the styles of DOCX', async () => {
    const { docx } = await write(name, wide)
    const twips = (value: number) => Math.round((value * 1440) / 25.4)
    const body = docx['word/document.xml']
    for (const [side, value] of Object.entries(margins)) {
      const attribute = side.replace('margin', '').toLowerCase()
      expect(Math.abs(numberOf(body, new RegExp(`<w:pgMar [^>]*w:${attribute}="(\\d+)"`)) - twips(value))).toBeLessThan(
        2,
      )
    }
    const styles = docx['word/styles.xml'] ?? ''
    expect(styles).toContain('w:ascii="Verdana"')
    expect(styles).toContain('w:eastAsia="휴먼명조"')
    expect(styles).toContain('w:eastAsia="HY헤드라인M"')
    expect(styles).not.toContain('w:eastAsia="바탕"')
    const bodyStyle = /<w:style [^>]*w:styleId="BodyText".*?<\/w:style>/s.exec(styles)?.[0]
    expect(numberOf(bodyStyle, /w:line="(\d+)"/)).toBe(12.5 * 1.8 * 20)
    const headers = Object.entries(docx).filter(([part]) => /^word\/header\d+\.xml$/.test(part))
    expect(headers.filter(([, xml]) => xml.includes('양주시 Sở Nội vụ'))).toHaveLength(1)
  })

  it('is in the section and the heads of HWPX', async () => {
    const { hwpx } = await write(name, wide)
    const section = hwpx['Contents/section0.xml']
    const units = (value: number) => Math.round((value * 7200) / 25.4)
    const edge = houseProfile(profiles[name], wide).page.edge
    const margin = /<hp:margin [^>]*>/.exec(section ?? '')?.[0]
    const found = (attribute: string) => numberOf(margin, new RegExp(`${attribute}="(\\d+)"`))
    expect(found('left')).toBe(units(margins.marginLeft))
    expect(found('right')).toBe(units(margins.marginRight))
    // Hangul counts the margin from the header on.
    expect(found('header') + found(' top')).toBeGreaterThanOrEqual(units(margins.marginTop) - 1)
    expect(found('header')).toBeLessThanOrEqual(units(Math.max(edge, margins.marginTop)))
    const head = hwpx['Contents/header.xml'] ?? ''
    expect(head).toContain('face="휴먼명조"')
    expect(head).toContain('face="HY헤드라인M"')
    expect(head).toContain('height="1250"')
    expect(section).toContain('양주시 Sở Nội vụ')
  })
})

it('a page number at the top is on page 1 of HWPX when it should be, whatever runs beside it', async () => {
  const hides = async (own: ProfileStyle) => {
    const { hwpx } = await write(
      'kr-report',
      houseStyle({ pageNumberPlace: 'top', header: { text: '양주시' }, ...own }),
    )
    const [visibility = ''] = /<hp:visibility [^>]*>/.exec(hwpx['Contents/section0.xml'] ?? '') ?? []
    return [/hideFirstHeader="(\d)"/, /hideFirstPageNum="(\d)"/].map((pattern) => pattern.exec(visibility)?.[1])
  }
  expect(await hides({ pageNumberForm: 'of-total', pageNumberOnFirstPage: true })).toEqual(['0', '0'])
  expect(await hides({ pageNumberForm: 'of-total', pageNumberOnFirstPage: false })).toEqual(['1', '1'])
  expect(await hides({ pageNumberForm: 'dashes', pageNumberOnFirstPage: true })).toEqual(['1', '0'])
})

it('any valid house style prints any form in all three formats', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...profileNames), arbitraryProfileStyle, async (name, own) => {
      const print = printReport(everyNode(), { profile: name }, { houseStyle: houseStyle(own) })
      const { pages } = await writers.pdf.write(print, media)
      expect(pages).toBeGreaterThan(0)
      expect((await writers.docx.write(print, media)).bytes.byteLength).toBeGreaterThan(0)
      expect(await validateHwpx((await writers.hwpx.write(print, media)).bytes)).toMatchObject({ ok: true })
    }),
    { numRuns: 40, interruptAfterTimeLimit: 60_000 },
  )
}, 120_000)
