import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx'
import type { PrintLine, PrintRun } from '../../../shared/print/tree'

function textRun(run: PrintRun, base: IRunOptions): TextRun {
  const marks: IRunOptions = {
    ...base,
    ...(run.bold && { bold: true }),
    ...(run.italic && { italics: true }),
    ...(run.underline && { underline: {} }),
    ...(run.strike && { strike: true }),
    ...(run.href !== undefined && { style: 'Hyperlink' }),
  }
  return run.text === '\n' ? new TextRun({ ...marks, break: 1 }) : new TextRun({ ...marks, text: run.text })
}

/** Runs of a line of the print tree; `base` is the form they share beyond their paragraph's style. */
export function runsOf(line: PrintLine, base: IRunOptions = {}): ParagraphChild[] {
  return line.map((run) => {
    const text = textRun(run, base)
    return run.href === undefined ? text : new ExternalHyperlink({ link: run.href, children: [text] })
  })
}

/** Runs of a plain text in which a line break is `\n`. */
export function runsOfText(text: string, base: IRunOptions = {}): ParagraphChild[] {
  return text.split('\n').map((line, index) => new TextRun({ ...base, text: line, ...(index > 0 && { break: 1 }) }))
}

/** The text of a line without its form. */
export function plainText(line: PrintLine): string {
  return line.map((run) => run.text).join('')
}
