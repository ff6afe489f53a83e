import type { FormProfile } from '../../profiles/profile'
import { blockLines } from '../lists'
import { displayWidth } from '../text'
import type { FormFront, PrintBlock, PrintClosing, PrintFoot, PrintTextBlock } from '../tree'

type Step = Pick<FormProfile['body'], 'size' | 'lineHeight'>

/** Body sizes in points and their line heights below the profile's own, to the smallest that reads with ease. */
const steps: readonly Step[] = [
  { size: 12, lineHeight: 1.6 },
  { size: 11, lineHeight: 1.55 },
  { size: 10.5, lineHeight: 1.45 },
]
const smallest: Step = { size: 10, lineHeight: 1.3 }

/** Type sizes of the agency's name. */
const headingSizes = { most: 20, least: 14 }
/** Line of the foot in points, and the room to sign. */
const footLine = 14
const signing = 24
/** Room that breaking between words leaves at the ends of lines. */
const filled = 0.93
const millimetresPerPoint = 25.4 / 72

const widthOf = ({ page }: FormProfile): number =>
  (page.width - page.margin.left - page.margin.right) / millimetresPerPoint
const roomOf = ({ page }: FormProfile): number =>
  (page.height - page.margin.top - page.margin.bottom) / millimetresPerPoint

/** What stands on the page of a form. */
export interface PageParts {
  readonly title: string
  readonly front: FormFront
  readonly blocks: readonly PrintBlock[]
  readonly closing: PrintClosing
  readonly foot: PrintFoot
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** Lines that a text takes where so many points fit into one. */
const linesIn = (text: string, points: number, size: number): number =>
  Math.max(1, Math.ceil(((displayWidth(text) / 2) * size) / (points * filled)))

/** The lines of blocks. A marker takes two letters of its line; the space before an item is about a third of a line. */
const linesOfBlocks = (blocks: readonly PrintTextBlock[], points: number, size: number): number =>
  sum(
    blocks.map((block) =>
      block.type === 'paragraph'
        ? linesIn(blockLines([block]).join(' '), points, size)
        : sum(block.items.map((item) => linesOfBlocks(item.blocks, points - 2 * size, size) + 0.3)),
    ),
  )

const isText = (block: PrintBlock): block is PrintTextBlock => block.type === 'paragraph' || block.type === 'list'

const headingSize = (heading: string, points: number): number =>
  Math.max(headingSizes.least, Math.min(headingSizes.most, (points * filled * 2) / Math.max(1, displayWidth(heading))))

function footHeight({ signers, lines }: PrintFoot, points: number): number {
  const row = (texts: readonly string[]): number =>
    Math.max(...texts.map((text) => linesIn(text, points / texts.length, 10))) * footLine + 5
  return row(signers) + signing + sum(lines.map(row))
}

/** Height of everything in points, estimated from the widths of letters. */
function heightOf(
  { title, front, blocks, closing, foot }: PageParts,
  { size, lineHeight }: Step,
  points: number,
): number {
  const heading = headingSize(front.heading, points)
  const head = linesIn(front.heading, points, heading) * heading * 1.35 + 24
  const rows = (front.rows.length + linesIn(title, points - 5 * size, size * 1.05)) * size * 1.55 + 26
  const attachments = closing.kind === 'kr-end' ? closing.attachments : []
  const ends = sum(attachments.map((text) => linesIn(`${text}  끝.`, points - 4 * size, size))) + 1.2
  const lines = linesOfBlocks(blocks.filter(isText), points, size) + ends
  return head + rows + lines * size * lineHeight + footHeight(foot, points)
}

/** Whether everything stands on one page in the smallest type. */
export const fits = (profile: FormProfile, parts: PageParts): boolean =>
  heightOf(parts, smallest, widthOf(profile)) <= roomOf(profile)

/**
 * The profile in the largest type in which everything stands on one page, or in the smallest: then the form goes on to a
 * second page, and nothing of it is lost.
 */
export function fitToPage(profile: FormProfile, parts: PageParts): FormProfile {
  const points = widthOf(profile)
  const smaller = steps.filter(({ size }) => size < profile.body.size)
  const { size, lineHeight } =
    [profile.body, ...smaller].find((step) => heightOf(parts, step, points) <= roomOf(profile)) ??
    (profile.body.size < smallest.size ? profile.body : smallest)
  const scale = size / profile.body.size
  return {
    ...profile,
    titleSize: headingSize(parts.front.heading, points),
    body: { ...profile.body, size, lineHeight, paragraphSpacing: profile.body.paragraphSpacing * scale },
    listIndent: size * millimetresPerPoint,
    listSpacing: profile.listSpacing.map((space) => space * scale),
  }
}
