import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { papersOf, sampleNames, samplePdf } from '../support/sample-papers'
import { differences, goldenPages, keepGolden, readGolden } from './golden-pages'

/** `node scripts/make-paper.mjs` sets this: what is written now is kept. */
const renew = process.env.UPDATE_PAPER === '1'

const papers = (
  await Promise.all(sampleNames.map(async (sample) => (await papersOf(sample)).map((profile) => ({ sample, profile }))))
).flat()

const nameOf = ({ sample, profile }: (typeof papers)[number]): string => `${sample}.${profile}`

describe.each(papers)('$sample as $profile', (paper) => {
  const name = nameOf(paper)
  test('has the text and the look on every page that were kept', async () => {
    const pages = goldenPages(await samplePdf(paper.sample, paper.profile))
    if (renew) keepGolden(name, pages)
    expect(differences(name, readGolden(name), pages)).toEqual([])
  })
})

test('nothing is kept of a paper that there is no more', () => {
  expect(readdirSync(path.join(import.meta.dirname, 'pages')).sort()).toEqual(papers.map(nameOf).sort())
})
