import type { MeasuredPdf, Piece } from '../support/measured-pdf'
import * as m from './measure'
import type { OfficialRule } from './rule'

const custom = 'custom of Korean offices'
const contents = /^목차$/
const gist = /^(요약서|요약|요지)$/

/** Whether the contents stand on a later page: then the first page is a cover. */
const hasCover = (pdf: MeasuredPdf): boolean => m.first(pdf, contents).some(({ page }) => page > 1)
const cover = (pdf: MeasuredPdf): Piece[] => (hasCover(pdf) ? pdf.pieces.filter(({ page }) => page === 1) : [])
/** What the lower half of the cover says in the largest type there. */
const agency = (pdf: MeasuredPdf): Piece[] => {
  const lower = cover(pdf).filter(({ top }) => top > 297 / 2)
  const most = Math.max(...m.sizes(lower))
  return lower.filter(({ size }) => size === most)
}

/** The cover of a Korean official report and the one-page gist behind it. */
export const krCoverRules: readonly OfficialRule[] = [
  {
    rule: 'The cover bears no page number',
    source: custom,
    measured: 'numbers at the foot of page 1',
    ifThere: true,
    expected: 'none',
    patterns: [/^none$/],
    texts: (pdf) => {
      const numbers = m.texts(m.feet(pdf).filter(({ page }) => page === 1))
      return hasCover(pdf) ? [numbers.join(' ') || 'none'] : []
    },
  },
  {
    rule: 'The cover names the agency in its lower half, centred',
    source: custom,
    measured: 'distance from the middle of the paper',
    ifThere: true,
    unit: 'mm',
    range: [0, 1],
    lengths: (pdf) => m.offCentre(agency(pdf), 105),
  },
  {
    rule: 'The gist takes one page, directly before the contents',
    source: custom,
    measured: 'pages from its title to the contents',
    ifThere: true,
    unit: 'pages',
    range: [1, 1],
    lengths: (pdf) => {
      const [start] = m.first(pdf, gist)
      const [end] = m.first(pdf, contents)
      return start && end && hasCover(pdf) ? [end.page - start.page] : []
    },
  },
]
