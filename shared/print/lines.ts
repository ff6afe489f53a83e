import { highlights, textColours } from '../document/colours'
import type { Inline, Mark } from '../document/model-inline'
import { assertNever } from '../errors'
import type { BodyContext } from './context'
import { factText } from './fact-views'
import { labels } from './labels'
import { withLanguages } from './languages'
import { referredText } from './references'
import { cleanText } from './text'
import type { PrintLine, PrintRun } from './tree'

const lineBreak: PrintRun = { text: '\n' }

type Style = Omit<PrintRun, 'text'>
/** What a line may look at. */
export type LineContext = Pick<BodyContext, 'language' | 'profile' | 'references' | 'template' | 'facts'>

function styleOf(marks: readonly Mark[], { profile }: LineContext): Style {
  let style: Style = {}
  for (const mark of marks) {
    switch (mark.type) {
      case 'bold':
      case 'italic':
      case 'underline':
      case 'strike':
      case 'code':
        style = { ...style, [mark.type]: true }
        break
      case 'superscript':
      case 'subscript':
        if (!style.superscript && !style.subscript) style = { ...style, [mark.type]: true }
        break
      case 'highlight':
        style = { ...style, highlight: highlights[mark.attrs.colour] }
        break
      case 'textColour':
        if (!profile.blackText) style = { ...style, colour: textColours[mark.attrs.colour] }
        break
      case 'link':
        style = { ...style, href: cleanText(mark.attrs.href).replace(/\s/g, '') }
        break
      default:
        assertNever(mark)
    }
  }
  return style
}

const styleKeys = [
  'bold',
  'italic',
  'underline',
  'strike',
  'superscript',
  'subscript',
  'code',
  'highlight',
  'colour',
  'href',
  'language',
] as const satisfies readonly (keyof Style)[]

/** Whether a run stands for itself: it neither joins others nor is trimmed away. */
const isFixed = (run: PrintRun): boolean => run.footnote !== undefined || run.target !== undefined

const sameStyle = (a: PrintRun, b: PrintRun): boolean =>
  !isFixed(a) && !isFixed(b) && styleKeys.every((key) => a[key] === b[key])

/** Joins neighbours of one style, so that letters and their accents meet before they are normalised. */
function joined(runs: readonly PrintRun[]): PrintRun[] {
  const result: PrintRun[] = []
  for (const run of runs) {
    const last = result.at(-1)
    if (last && sameStyle(last, run)) result[result.length - 1] = { ...last, text: last.text + run.text }
    else result.push(run)
  }
  return result
}

/** Cuts runs at line ends. */
function splitLines(runs: readonly PrintRun[]): PrintRun[][] {
  const lines: PrintRun[][] = [[]]
  for (const run of runs) {
    if (isFixed(run)) {
      lines.at(-1)?.push(run)
      continue
    }
    cleanText(run.text)
      .split('\n')
      .forEach((text, index) => {
        if (index > 0) lines.push([])
        if (text !== '') lines.at(-1)?.push({ ...run, text })
      })
  }
  return lines
}

function trimmed(line: readonly PrintRun[]): PrintRun[] {
  let runs = [...line]
  for (let first = runs[0]; first; first = runs[0]) {
    const text = first.text.trimStart()
    if (text !== '' || isFixed(first)) {
      runs[0] = { ...first, text }
      break
    }
    runs = runs.slice(1)
  }
  for (let last = runs.at(-1); last; last = runs.at(-1)) {
    const text = last.text.trimEnd()
    if (text !== '' || isFixed(last)) {
      runs[runs.length - 1] = { ...last, text }
      break
    }
    runs = runs.slice(0, -1)
  }
  return runs
}

function crossReference(target: string, show: 'label' | 'text', context: LineContext): PrintRun {
  const text = referredText(context.references.nameOf(target), show)
  return text === '' ? { text: labels.missingReference[context.language] } : { text, target }
}

function runsOf(inline: Inline, context: LineContext): PrintRun[] {
  switch (inline.type) {
    case 'text':
      return [{ ...styleOf(inline.marks ?? [], context), text: inline.text }]
    case 'hardBreak':
      return [lineBreak]
    case 'footnote': {
      const footnote = printLine(inline.content, context)
      return footnote.length > 0 ? [{ text: '', footnote }] : []
    }
    case 'crossReference':
      return [crossReference(inline.attrs.target, inline.attrs.show, context)]
    case 'fact':
      return [{ text: factText(inline.attrs.key, context).text }]
    default:
      return assertNever(inline)
  }
}

/** Runs without blanks or breaks at the ends of the line and of its lines. */
export function tidyLine(runs: readonly PrintRun[]): PrintLine {
  const lines = splitLines(joined(runs)).map(trimmed)
  const first = lines.findIndex((line) => line.length > 0)
  if (first === -1) return []
  const last = lines.findLastIndex((line) => line.length > 0)
  return lines.slice(first, last + 1).flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line]))
}

/** Styled text ready to be drawn: neighbours of one style joined, clean, without blanks or breaks at its ends. */
export const printLine = (content: readonly Inline[], context: LineContext): PrintLine =>
  withLanguages(tidyLine(content.flatMap((inline) => runsOf(inline, context))), context.language)

/** A plain text as a line. */
export const plainLine = (text: string): PrintLine => tidyLine([{ text }])

/** The letters of a line without its notes; breaks become spaces. */
export const lineText = (line: PrintLine): string => line.map((run) => (run.text === '\n' ? ' ' : run.text)).join('')

/** The line without its first letters, this many, and without blanks before what is left. */
export function lineFrom(line: PrintLine, letters: number): PrintLine {
  let left = letters
  const rest = line.map((run) => {
    if (isFixed(run)) return run
    const cut = Math.min(left, run.text.length)
    left -= cut
    return { ...run, text: run.text.slice(cut) }
  })
  return tidyLine(rest)
}
