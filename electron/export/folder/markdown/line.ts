import type { PrintLine, PrintRun } from '../../../../shared/print/tree'
import { safeAddress } from '../safe-address'
import { type Beside, emphasised, strong, struck, styledText } from './emphasis'
import { escapedText, safeStart } from './escape'
import type { MarkdownDrawing } from './markdown-drawing'

const elements = [
  ['subscript', 'sub'],
  ['superscript', 'sup'],
  ['underline', 'u'],
  ['highlight', 'mark'],
] as const satisfies readonly (readonly [keyof PrintRun, string])[]

const styles = [
  ['strike', struck],
  ['italic', emphasised],
  ['bold', strong],
] as const

/** Letters of one width; between backticks nothing is a sign, and those of two neighbours would run together. */
function codeText(text: string, { before, after }: Beside): string {
  const plain = !/[`|]/.test(text) && text.trim() === text && before !== null && after !== null
  return plain ? `\`${text}\`` : `<code>${escapedText(text)}</code>`
}

const isPlain = (run: PrintRun): boolean =>
  !run.bold && !run.italic && !run.strike && !run.code && run.href === undefined && run.target === undefined

/** The sign next to a run; null where it belongs to one with signs of its own. */
const edge = (run: PrintRun | undefined, at: 0 | -1): string | null => {
  if (!run || run.text === '\n') return ''
  if (run.footnote) return '['
  return isPlain(run) ? ([...run.text].at(at) ?? '') : null
}

function linkTo(run: PrintRun, { places, slugs }: MarkdownDrawing): string | null {
  if (run.target !== undefined) {
    const heading = places.headingOf(run.target)
    const place = heading ? slugs.of(heading) : places.ofAnchor(run.target)
    return place === null ? null : `#${place}`
  }
  return run.href === undefined ? null : safeAddress(run.href)
}

function runText(run: PrintRun, beside: Beside, drawing: MarkdownDrawing): string {
  if (run.footnote) return `[^${drawing.notes.add(run.footnote)}]`
  // With a bracket after it, `!` would make a picture of a link or note.
  const isBracketed = beside.after === null || beside.after === '['
  const plain = isBracketed ? escapedText(run.text).replace(/!$/, '\\!') : escapedText(run.text)
  const bare = run.code ? codeText(run.text, beside) : plain
  const inside = elements.reduce((text, [style, name]) => (run[style] ? `<${name}>${text}</${name}>` : text), bare)
  const link = linkTo(run, drawing)
  // In a link nothing of ours stands beside the text but brackets.
  const around: Beside = link === null ? beside : { before: '[', after: ']' }
  const styled = styles.reduce(
    (text, [style, emphasis]) => (run[style] ? styledText(text, emphasis, around) : text),
    inside,
  )
  return link === null ? styled : `[${styled}](${link})`
}

/** The lines of a line of the print tree, between its breaks. */
function linesOf(line: PrintLine, drawing: MarkdownDrawing): string[] {
  const lines = ['']
  line.forEach((run, index) => {
    if (run.text === '\n' && !run.footnote) {
      lines.push('')
      return
    }
    const beside = { before: edge(line[index - 1], -1), after: edge(line[index + 1], 0) }
    lines.push(`${lines.pop() ?? ''}${runText(run, beside, drawing)}`)
  })
  return lines
}

/** One tilde alone strikes nothing out, and Korean periods are written with it: `5월~12월`. */
const withLoneTilde = (text: string): string =>
  text.split('~').length === 2 && !text.includes('`') ? text.replace('\\~', '~') : text

/** A line as a paragraph. */
export const paragraphText = (line: PrintLine, drawing: MarkdownDrawing): string =>
  withLoneTilde(
    linesOf(line, drawing)
      .map((text) => safeStart(text))
      .join('\\\n'),
  )

/** A line that may not break: in a heading, a cell or a note. */
export const oneLineText = (line: PrintLine, drawing: MarkdownDrawing): string =>
  withLoneTilde(linesOf(line, drawing).join('<br>'))

/** A plain text, bold. */
export const boldText = (text: string): string => styledText(escapedText(text), strong, { before: '', after: '' })
