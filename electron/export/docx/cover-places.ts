import { displayWidth } from '../../../shared/print/text'
import type { PrintDocument, PrintFront } from '../../../shared/print/tree'
import type { Profile } from '../../../shared/profiles/profile'

export type Cover = Extract<PrintFront, { kind: 'kr-cover' }>

const pointsPerMillimetre = 72 / 25.4
/** Line height of the parts of a cover as a multiple of their type sizes. */
export const coverLine = 1.4
/** Space above parts that follow one another, in points. */
export const coverGaps = { title: 14, rows: 34, row: 4, organisation: 22, unit: 6 } as const
/** What borders of the title take, and what a font may be taller than it says. */
const reserve = 36

/** Type sizes of a cover, in points. */
export const coverSizes = ({ titleSize }: Profile) => ({
  kind: 17,
  title: titleSize + 4,
  row: 14,
  date: 18,
  organisation: 22,
  unit: 17,
})

/**
 * Where the parts of a cover stand, in points: a file that others open has no space that fills a page, so what is left
 * over is worked out and shared between the top, the middle and the foot.
 */
export function coverPlaces({ title, profile }: Pick<PrintDocument, 'title' | 'profile'>, cover: Cover) {
  const { width, height, margin } = profile.page
  const sizes = coverSizes(profile)
  const textWidth = (width - margin.left - margin.right) * pointsPerMillimetre
  const widthOf = (text: string, size: number): number => displayWidth(text) * (size / 2)
  const tall = (text: string, size: number, room: number, gap = 0): number =>
    text === '' ? 0 : Math.ceil((widthOf(text, size) * 1.05) / room) * size * coverLine + gap

  const labelWidth = Math.max(0, ...cover.rows.map(({ label }) => widthOf(label, sizes.row))) + 1.2 * sizes.row
  const valueWidth = Math.max(0, ...cover.rows.map(({ text }) => widthOf(text, sizes.row)))
  const rowRoom = Math.max(textWidth - labelWidth, sizes.row)
  const used =
    tall(cover.documentType, sizes.kind, textWidth, coverGaps.title) +
    tall(title, sizes.title, textWidth) +
    cover.rows.reduce<number>((sum, { text }) => sum + tall(text, sizes.row, rowRoom, coverGaps.row), coverGaps.rows) +
    tall(cover.date, sizes.date, textWidth) +
    tall(cover.organisation, sizes.organisation, textWidth, coverGaps.organisation) +
    tall(cover.unit, sizes.unit, textWidth, coverGaps.unit)
  const free = Math.max(0, (height - margin.top - margin.bottom) * pointsPerMillimetre - used - reserve)
  return {
    above: free / 3,
    aboveFoot: (free * 5) / 9,
    rowsLeft: Math.max(0, (textWidth - labelWidth - valueWidth) / 2),
    labelWidth,
  }
}
