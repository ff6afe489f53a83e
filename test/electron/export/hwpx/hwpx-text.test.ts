import { validateHwpx } from 'kordoc'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../../shared/i18n/language'
import { printReport } from '../../../../shared/print/print-report'
import type { PrintDocument } from '../../../../shared/print/tree'
import { profiles } from '../../../../shared/profiles/profiles'
import { allBlocks } from '../../../fixtures/print/all-blocks'
import { enSample } from '../../../fixtures/print/en-sample'
import { krSample } from '../../../fixtures/print/kr-sample'
import { lineText } from '../../../fixtures/print/texts'
import { vnSample } from '../../../fixtures/print/vn-sample'
import { partOf } from '../../../support/docx'
import {
  drawnLetters,
  lettersIn,
  missingInOrder,
  pagesWithRhwp,
  readWithKordoc,
  writeHwpx,
} from '../../../support/hwpx'
import { pdfText } from '../../../support/pdf'
import { shownLines } from '../../../support/print-lines'
import { everyNode } from '../../../support/sample-report'
import { withBlocks, writePdf } from '../../../support/write-pdf'

const languages: readonly Language[] = ['ko', 'en', 'vi']
const wordsOf = (text: string): string[] => text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []
const linesOf = ({ blocks }: PrintDocument): string[] => blocks.flatMap(shownLines).map(lineText)

/** Every node in a language, set in each profile: a profile may be chosen for a report in any language. */
const everywhere = languages.flatMap((language) => {
  const document = printReport({ ...everyNode(), language })
  return Object.values(profiles).map((profile) => [`${profile.name} in ${language}`, { ...document, profile }] as const)
})

const samples = [
  ['the Korean sample', krSample],
  ['the Vietnamese sample', vnSample],
  ['the English sample', enSample],
  ...languages.map((language) => [`all blocks in ${language}`, allBlocks(language)] as const),
  ...everywhere,
] as const

describe.each(samples)('%s', (_, document) => {
  test('is a package that validateHwpx passes', async () => {
    expect(await validateHwpx((await writeHwpx(document)).bytes)).toMatchObject({ ok: true, issues: [] })
  })

  test('is read by another program word by word, in order', async () => {
    const text = await readWithKordoc((await writeHwpx(document)).bytes)
    expect(missingInOrder(linesOf(document), text)).toEqual([])
  })

  test('is drawn by another program with every letter, on about as many pages as we say', async () => {
    const { bytes, pages } = await writeHwpx(document)
    const drawn = pagesWithRhwp(bytes)
    expect(Math.abs(drawn.length - (pages ?? 0))).toBeLessThanOrEqual(1)
    const letters = drawnLetters(drawn)
    const lost = [...lettersIn(linesOf(document).join(''))].filter(([letter, n]) => (letters.get(letter) ?? 0) < n)
    expect(lost).toEqual([])
  })
})

test('HWPX, DOCX and PDF of a report say the same, in the same order', async () => {
  const document = withBlocks(krSample, ...krSample.blocks.filter(({ type }) => type !== 'heading'))
  const lines = linesOf(document)
  const docx = [...(await partOf(document)).matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/g)]
    .map(([, text]) => text)
    .join('')
  expect(missingInOrder(lines, await readWithKordoc((await writeHwpx(document)).bytes))).toEqual([])
  expect(missingInOrder(lines, docx)).toEqual([])
  // On paper ratings are bars, and a footnote stands at the foot of its page: words, wherever they stand.
  const pdf = new Set(wordsOf(pdfText((await writePdf(document)).bytes)))
  expect(lines.flatMap(wordsOf).filter((word) => !pdf.has(word))).toEqual([])
})
