import type { Inline, Mark } from '../document/model'
import { assertNever } from '../errors'
import { cleanText } from './text'
import type { PrintLine, PrintRun } from './tree'

const lineBreak: PrintRun = { text: '\n' }

type Style = Omit<PrintRun, 'text'>

function styleOf(marks: readonly Mark[]): Style {
  let style: Style = {}
  for (const mark of marks) {
    switch (mark.type) {
      case 'bold':
      case 'italic':
      case 'underline':
      case 'strike':
        style = { ...style, [mark.type]: true }
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

const sameStyle = (a: Style, b: Style): boolean =>
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.underline === b.underline &&
  a.strike === b.strike &&
  a.href === b.href

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
    if (text !== '') {
      runs[0] = { ...first, text }
      break
    }
    runs = runs.slice(1)
  }
  for (let last = runs.at(-1); last; last = runs.at(-1)) {
    const text = last.text.trimEnd()
    if (text !== '') {
      runs[runs.length - 1] = { ...last, text }
      break
    }
    runs = runs.slice(0, -1)
  }
  return runs
}

/** Styled text ready to be drawn: neighbours of one style joined, clean, without blanks or breaks at its ends. */
export function printLine(content: readonly Inline[]): PrintLine {
  const runs = content.map((inline) =>
    inline.type === 'text' ? { ...styleOf(inline.marks ?? []), text: inline.text } : lineBreak,
  )
  const lines = splitLines(joined(runs)).map(trimmed)
  const first = lines.findIndex((line) => line.length > 0)
  if (first === -1) return []
  const last = lines.findLastIndex((line) => line.length > 0)
  return lines.slice(first, last + 1).flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line]))
}

/** A plain text as a line. */
export const plainLine = (text: string): PrintLine => printLine(text === '' ? [] : [{ type: 'text', text }])

/** The letters of a line; breaks become spaces. */
export const lineText = (line: PrintLine): string => line.map((run) => (run.text === '\n' ? ' ' : run.text)).join('')
