import type { Profile } from './profile'

/** A number of a profile that an organisation may set. */
export interface Measure {
  readonly unit: 'mm' | 'pt' | 'lines'
  /** What is still paper that can be printed and read: anything beyond is refused. */
  readonly min: number
  readonly max: number
  /** Values are multiples of it. */
  readonly step: number
  /** Why it has these bounds; the JSON Schema of the file says it. */
  readonly why: string
  readonly of: (profile: Profile) => number
  readonly put: <P extends Profile>(profile: P, value: number) => P
}

type Sides = keyof Profile['page']['margin']

const margin = (side: Sides): Measure => ({
  unit: 'mm',
  min: 12,
  max: 45,
  step: 0.1,
  why: 'Millimetres. Office printers leave up to 5 mm white and a page number with its space needs 7 mm more; two margins of 45 mm leave 120 mm of A4, which the heading of a Vietnamese document needs.',
  of: ({ page }) => page.margin[side],
  put: (profile, value) => ({
    ...profile,
    page: { ...profile.page, margin: { ...profile.page.margin, [side]: value } },
  }),
})

/* Word stores sizes in half points (ISO/IEC 29500-1, 17.3.2.38): other steps would differ between the formats. */
const typeSize = (min: number, max: number, why: string, of: Measure['of'], put: Measure['put']): Measure => ({
  unit: 'pt',
  min,
  max,
  step: 0.5,
  why: `Points, in steps of half a point as Word has them. ${why}`,
  of,
  put,
})

const textSizes = 'Smaller than 9 points is not read on paper; more than 20 points leaves few words a line.'
const smallSizes = 'Smaller than 7 points is not read on paper; what is larger than 18 points is no small print.'

const heading = (index: 0 | 1 | 2 | 3): Measure =>
  typeSize(
    9,
    28,
    'Smaller than the smallest text is no heading; larger than 28 points it no longer fits on a line.',
    ({ headings }) => headings[index].size,
    (profile, size) => {
      const [first, second, third, fourth] = profile.headings
      const changed = { ...profile.headings[index], size }
      const headings = [first, second, third, fourth] as const
      return { ...profile, headings: headings.with(index, changed) as unknown as Profile['headings'] }
    },
  )

/** Every number that a house style may set, in the order in which forms ask for them. */
export const measures = {
  marginTop: margin('top'),
  marginBottom: margin('bottom'),
  marginLeft: margin('left'),
  marginRight: margin('right'),
  edge: {
    unit: 'mm',
    min: 5,
    max: 30,
    step: 0.1,
    why: 'Millimetres from the edge of the paper to the running header or page number. Office printers leave up to 5 mm white. It gives way where the margin has no room for it.',
    of: ({ page }) => page.edge,
    put: (profile, edge) => ({ ...profile, page: { ...profile.page, edge } }),
  },
  bodySize: typeSize(
    9,
    20,
    textSizes,
    ({ body }) => body.size,
    (profile, size) => ({ ...profile, body: { ...profile.body, size } }),
  ),
  lineHeight: {
    unit: 'lines',
    min: 1,
    max: 2.5,
    step: 0.01,
    why: 'Multiple of the type size. Below 1 lines touch each other; 2.5 is double spacing of any font.',
    of: ({ body }) => body.lineHeight,
    put: (profile, lineHeight) => ({ ...profile, body: { ...profile.body, lineHeight } }),
  },
  paragraphSpacing: {
    unit: 'pt',
    min: 0,
    max: 30,
    step: 0.5,
    why: 'Points between two paragraphs. More than 30 is an empty line of the largest text.',
    of: ({ body }) => body.paragraphSpacing,
    put: (profile, paragraphSpacing) => ({ ...profile, body: { ...profile.body, paragraphSpacing } }),
  },
  titleSize: typeSize(
    12,
    36,
    'Smaller than 12 points a title does not stand out; more than 36 leaves a word a line.',
    ({ titleSize }) => titleSize,
    (profile, size) => ({ ...profile, titleSize: size }),
  ),
  heading1Size: heading(0),
  heading2Size: heading(1),
  heading3Size: heading(2),
  heading4Size: heading(3),
  tableSize: typeSize(
    7,
    18,
    smallSizes,
    ({ table }) => table.size,
    (profile, size) => ({ ...profile, table: { ...profile.table, size } }),
  ),
  captionSize: typeSize(
    7,
    18,
    smallSizes,
    ({ captionSize }) => captionSize,
    (profile, size) => ({ ...profile, captionSize: size }),
  ),
  noteSize: typeSize(
    7,
    18,
    smallSizes,
    ({ noteSize }) => noteSize,
    (profile, size) => ({ ...profile, noteSize: size }),
  ),
  pageNumberSize: typeSize(
    7,
    14,
    'Smaller than 7 points is not read on paper; 14 is the largest that the smallest margin has room for.',
    ({ pageNumber }) => pageNumber.size,
    (profile, size) => ({ ...profile, pageNumber: { ...profile.pageNumber, size } }),
  ),
} as const satisfies Record<string, Measure>

export type MeasureName = keyof typeof measures

/** The names of all measures, in the order of forms. */
export const measureNames = Object.keys(measures) as MeasureName[]

/** A measure by name, with the type that all of them share. */
export const measureOf = (name: MeasureName): Measure => measures[name]

/** Whether a value may stand in a house style. */
export const fits = ({ min, max, step }: Measure, value: number): boolean =>
  Number.isFinite(value) && value >= min && value <= max && Math.abs(Math.round(value / step) * step - value) < 1e-6
