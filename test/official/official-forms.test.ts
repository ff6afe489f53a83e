import { describe, expect, test } from 'vitest'
import type { PrintDocument } from '../../shared/print/tree'
import { reportProfileNames } from '../../shared/profiles/profile'
import { type MeasuredPdf, measurePdf } from '../support/measured-pdf'
import { samplePdf } from '../support/sample-papers'
import { officialForms } from './forms'
import { officialFormsPage } from './page'
import { broken, type OfficialRule } from './rule'

/** Dates as no official document writes them, and another word for a column. */
const wrongWords = (print: PrintDocument): PrintDocument =>
  JSON.parse(
    JSON.stringify(print)
      .replace(/\b(\d{4})\. (\d{1,2})\. /g, '$1.0$2.')
      .replaceAll('Responsible', 'Unit'),
  )

/** Larger paper, margins and type, lines and items further apart, another indent. */
function spoiled(print: PrintDocument): PrintDocument {
  const { profile } = print
  const { margin } = profile.page
  const larger = (size: number) => size * 1.35
  const shifted = { top: margin.top + 14, bottom: margin.bottom + 25, left: margin.left + 12, right: margin.right + 14 }
  return {
    ...wrongWords(print),
    profile: {
      ...profile,
      page: { ...profile.page, width: 230, height: 320, margin: shifted },
      body: { ...profile.body, size: larger(profile.body.size), lineHeight: 2.2, firstLineIndent: 20 },
      titleSize: larger(profile.titleSize) + 6,
      listIndent: profile.listIndent + 4,
      listSpacing: profile.listSpacing.map((space) => space + 9),
      noteSize: larger(profile.noteSize),
      pageNumber: { ...profile.pageNumber, firstPage: true, size: larger(profile.pageNumber.size) },
    },
  }
}

/** Text up to 8 mm from every edge. */
function crowded(print: PrintDocument): PrintDocument {
  const page = { ...print.profile.page, margin: { top: 8, bottom: 8, left: 8, right: 8 } }
  return { ...print, profile: { ...print.profile, page } }
}

describe.each(officialForms)('$name ($profile)', ({ profile, rules, samples, facts }) => {
  const papers: MeasuredPdf[] = []
  const wrong: MeasuredPdf[] = []

  test('can be put on paper from its samples', async () => {
    for (const sample of samples) papers.push(measurePdf(await samplePdf(sample, profile, { facts })))
    const [sample = ''] = samples
    for (const spoil of [spoiled, crowded]) wrong.push(measurePdf(await samplePdf(sample, profile, { facts, spoil })))
    for (const other of reportProfileNames)
      if (other !== profile) wrong.push(measurePdf(await samplePdf(sample, other)))
    expect(papers.every(({ pages }) => pages.length > 0)).toBe(true)
  })

  const measuredOn = (rule: OfficialRule) =>
    papers.map((paper) => broken(rule, paper)).filter((result) => result !== null)

  test.for(rules)('$rule', (rule, { skip }) => {
    const found = measuredOn(rule)
    skip(found.length === 0 && rule.ifThere === true, 'no sample has this part')
    expect(found.length, 'papers on which it can be measured').toBeGreaterThan(0)
    expect(found.flat()).toEqual([])
  })

  test.for(rules)('a paper that breaks it is seen: $rule', (rule, { skip }) => {
    skip(measuredOn(rule).length === 0 && rule.ifThere === true, 'no sample has this part')
    expect(wrong.some((paper) => broken(rule, paper)?.length !== 0)).toBe(true)
  })
})

test('docs/official-forms.md shows these rules', async () => {
  await expect(officialFormsPage(officialForms)).toMatchFileSnapshot('../../docs/official-forms.md')
})
