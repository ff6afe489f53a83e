import type { PrintLine, PrintRun } from '../../../shared/print/tree'
import type { CharForm } from './char-shapes'
import type { Drawing } from './drawing'
import { addressLink, placeLink } from './fields'
import { codeFontSet } from './fonts'
import { drawFootnote } from './footnotes'
import { type Inline, textInline } from './inline'

const linkColour = '1a4f8b'

/** The form of a run upon that of the text around it. */
function formOf(run: PrintRun, base: CharForm, { profile, language }: Drawing): CharForm {
  const link = run.href !== undefined
  return {
    ...base,
    ...(run.code && { fonts: codeFontSet(profile.headingFont, language) }),
    ...(run.bold && { bold: true }),
    ...(run.italic && { italic: true }),
    ...((run.underline || link) && { underline: true }),
    ...(run.strike && { strike: true }),
    ...(run.superscript && { superscript: true }),
    ...(run.subscript && { subscript: true }),
    ...(link && !profile.blackText && { colour: linkColour }),
    ...(run.colour !== undefined && { colour: run.colour }),
    ...(run.highlight !== undefined && { shade: run.highlight }),
  }
}

function runInlines(run: PrintRun, base: CharForm, drawing: Drawing): Inline[] {
  if (run.footnote) {
    const note = run.footnote.filter(({ footnote }) => footnote === undefined)
    return [drawFootnote((form) => lineInlines(note, form, drawing), base, drawing)]
  }
  const form = formOf(run, base, drawing)
  const text = textInline(run.text, form, drawing)
  if (run.href !== undefined) return addressLink(run.href, [text], form, drawing)
  const place = run.target === undefined ? null : drawing.bookmarks.find(run.target)
  return place === null ? [text] : placeLink(place, [text], form, drawing)
}

/** A line of the print tree in a form. */
export const lineInlines = (line: PrintLine, base: CharForm, drawing: Drawing): Inline[] =>
  line.flatMap((run) => runInlines(run, base, drawing))
