import { describe, expect, test } from 'vitest'
import { headingStyles } from '../../../../electron/export/docx/style-names'
import { annexesFrom } from '../../../../shared/print/divisions'
import { enSample } from '../../../fixtures/print/en-sample'
import { krSample } from '../../../fixtures/print/kr-sample'
import { lineText } from '../../../fixtures/print/texts'
import { vnSample } from '../../../fixtures/print/vn-sample'
import { paragraphsOf, partOf, partsOf, styleOf, writeDocx } from '../../../support/docx'

const samples = { krSample, vnSample, enSample }

describe.each(Object.entries(samples))('%s', (_, sample) => {
  test('has its headings in the built-in heading styles, in order', async () => {
    const found = paragraphsOf(await partOf(sample)).filter(({ style }) => /^Heading\d$/.test(style))
    const headings = sample.blocks.filter((block) => block.type === 'heading' || block.type === 'division')
    expect(found.map(({ style }) => style)).toEqual(
      headings.map((block) => headingStyles[block.type === 'heading' ? block.level : 1]),
    )
    const annexes = annexesFrom(sample.blocks)
    headings.forEach((block, index) => {
      const text = found[index]?.text.trim()
      if (block.type === 'division') expect(text).toContain(block.label)
      // Word would go on counting from the body: in an annex a number is text.
      else if (sample.blocks.indexOf(block) > annexes) expect(text).toBe(`${block.number} ${lineText(block.text)}`)
      else expect(text).toBe(lineText(block.text))
    })
  })

  test('gives each heading style its outline level, size and numbering, and keeps it with what follows', async () => {
    const styles = await partOf(sample, 'word/styles.xml')
    sample.profile.headings.forEach((form, index) => {
      const style = styleOf(styles, `Heading${index + 1}`)
      expect(style).toContain(`<w:name w:val="heading ${index + 1}"/>`)
      expect(style).toContain(`<w:outlineLvl w:val="${index}"/>`)
      expect(style).toContain(`<w:sz w:val="${form.size * 2}"/>`)
      expect(style).toContain('<w:keepNext/>')
      expect(style.includes('<w:numPr>')).toBe(form.numbering !== 'none')
    })
  })

  test('refers to no style that it does not define', async () => {
    const parts = partsOf(await writeDocx(sample))
    const defined = new Set([...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id))
    const used = Object.values(parts).flatMap((xml) => [...xml.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g)])
    expect(used.map(([, id]) => id).filter((id) => !defined.has(id))).toEqual([])
    expect(defined).toContain('Normal')
  })

  test('asks for the fonts of the office, Latin and East Asian apart', async () => {
    const { latin, eastAsia } = sample.profile.body.font.office
    const styles = await partOf(sample, 'word/styles.xml')
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/s.exec(styles)?.[0] ?? ''
    expect(defaults).toContain(`w:ascii="${latin}"`)
    expect(defaults).toContain(`w:hAnsi="${latin}"`)
    expect(defaults).toContain(`w:eastAsia="${eastAsia}"`)
    expect(styleOf(styles, 'Heading1')).toContain(`w:eastAsia="${sample.profile.headingFont.office.eastAsia}"`)
  })
})

test('Latin and Korean text have the languages that Word checks them in', async () => {
  const language = async (sample: typeof krSample) =>
    /<w:lang [^>]*>/.exec(await partOf(sample, 'word/styles.xml'))?.[0] ?? ''
  expect(await language(krSample)).toMatch(/w:val="en-US" w:eastAsia="ko-KR"/)
  expect(await language(vnSample)).toMatch(/w:val="vi-VN" w:eastAsia="ko-KR"/)
  expect(await language(enSample)).toMatch(/w:val="en-\w\w" w:eastAsia="ko-KR"/)
})

test('Korean is not broken inside words and gets no space beside letters and digits', async () => {
  const parts = partsOf(await writeDocx(krSample))
  expect(Object.values(parts).join('')).not.toContain('w:wordWrap')
  expect(styleOf(parts['word/styles.xml'] ?? '', 'Normal')).toContain(
    '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>',
  )
})

describe('page number and running header', () => {
  const fields = (xml: string | undefined) => [...(xml ?? '').matchAll(/>(PAGE|NUMPAGES)</g)].map(([, name]) => name)

  test('Korean reports have the number between dashes at the foot of every page', async () => {
    const parts = partsOf(await writeDocx(krSample))
    for (const footer of [parts['word/footer1.xml'], parts['word/footer2.xml']]) {
      expect(fields(footer)).toEqual(['PAGE'])
      expect(footer).toMatch(/>- <.*PAGE.*> -</s)
    }
    expect(parts['word/header1.xml']).toContain(krSample.header)
    expect(parts['word/header2.xml']).not.toContain(krSample.header)
  })

  test('Vietnamese documents have it at the head, and not on the first page', async () => {
    const parts = partsOf(await writeDocx(vnSample))
    expect(parts['word/document.xml']).toContain('<w:titlePg/>')
    expect(fields(parts['word/header1.xml'])).toEqual(['PAGE'])
    expect(parts['word/header1.xml']).toContain('<w:jc w:val="center"/>')
    expect(fields(parts['word/header2.xml'])).toEqual([])
  })

  test('English reports show it with the number of pages', async () => {
    const parts = partsOf(await writeDocx(enSample))
    expect(fields(parts['word/footer1.xml'])).toEqual(['PAGE', 'NUMPAGES'])
  })
})
