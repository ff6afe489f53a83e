import {
  ExternalHyperlink,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  ShadingType,
  SimpleField,
  TextRun,
} from 'docx'
import type { PrintLine, PrintRun } from '../../../shared/print/tree'
import type { Drawing } from './drawing'
import { codeFont } from './fonts'
import { runTags } from './language-tags'
import { styleNames } from './style-names'

function styleOf(run: PrintRun, { profile }: Drawing): IRunOptions {
  // A run has one character style: code in a link takes its font along.
  if (run.href !== undefined) return { style: styleNames.link, ...(run.code && { font: codeFont(profile) }) }
  return run.code ? { style: styleNames.code } : {}
}

function textRun(run: PrintRun, drawing: Drawing, base: IRunOptions): TextRun {
  const marks: IRunOptions = {
    ...base,
    ...styleOf(run, drawing),
    ...(run.bold && { bold: true }),
    ...(run.italic && { italics: true }),
    ...(run.underline && { underline: {} }),
    ...(run.strike && { strike: true }),
    ...(run.superscript && { superScript: true }),
    ...(run.subscript && { subScript: true }),
    ...(run.language && { language: runTags[run.language] }),
    ...(run.colour !== undefined && { color: run.colour }),
    // Word's highlighter has sixteen glaring colours; shading has every colour.
    ...(run.highlight !== undefined && {
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: run.highlight },
    }),
  }
  return run.text === '\n' ? new TextRun({ ...marks, break: 1 }) : new TextRun({ ...marks, text: run.text })
}

/** A reference: a field that Word can write anew, or a plain link where Word would write something else. */
function reference(target: string, run: PrintRun, drawing: Drawing, base: IRunOptions): ParagraphChild {
  const found = drawing.anchors.find(target, run.text)
  if (!found) return textRun(run, drawing, base)
  if (found.field !== null) return new SimpleField(found.field, run.text)
  return new InternalHyperlink({ anchor: found.bookmark, children: [textRun(run, drawing, base)] })
}

function child(run: PrintRun, drawing: Drawing, base: IRunOptions): ParagraphChild {
  if (run.footnote) {
    const note = run.footnote.filter(({ footnote }) => footnote === undefined)
    return drawing.footnotes.add(note, runsOf(note, drawing))
  }
  if (run.target !== undefined) return reference(run.target, run, drawing, base)
  const text = textRun(run, drawing, base)
  return run.href === undefined ? text : new ExternalHyperlink({ link: run.href, children: [text] })
}

/** Runs of a line of the print tree; `base` is the form they share beyond their paragraph's style. */
export function runsOf(line: PrintLine, drawing: Drawing, base: IRunOptions = {}): ParagraphChild[] {
  return line.map((run) => child(run, drawing, base))
}

/** Runs of a plain text in which a line break is `\n`. */
export function runsOfText(text: string, base: IRunOptions = {}): ParagraphChild[] {
  return text.split('\n').map((line, index) => new TextRun({ ...base, text: line, ...(index > 0 && { break: 1 }) }))
}
