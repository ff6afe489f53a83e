import type { Piece } from '../docx/line-pieces'
import type { CharForm } from './char-shapes'
import type { Drawing } from './drawing'
import { fontSet, signFontSet } from './fonts'
import { element, letters, type Xml } from './xml'

/** What stands in a line: its XML, and what of it takes room. */
export interface Inline {
  readonly xml: Xml
  readonly pieces: readonly Piece[]
}

const emOf = ({ size }: CharForm): number => size * 20

/** A run of letters or controls in one form. */
export const run = (form: CharForm, children: readonly Xml[], { shapes }: Drawing): Xml =>
  element('hp:run', { charPrIDRef: shapes.charId(form) }, children)

/** A control without room of its own. */
export const control = (child: Xml, form: CharForm, drawing: Drawing): Inline => ({
  xml: run(form, [element('hp:ctrl', {}, [child])], drawing),
  pieces: [],
})

/** Letters with their line breaks and spaces that do not break, as OWPML writes them. */
function textXml(text: string): Xml {
  const parts = text.split(/([\n\u00a0])/).filter((part) => part !== '')
  const children = parts.map((part) =>
    part === '\n' ? element('hp:lineBreak') : part === '\u00a0' ? element('hp:nbSpace') : letters(part),
  )
  return element('hp:t', {}, children)
}

/** Text in one form; a line break is `\n`. */
export function textInline(text: string, form: CharForm, drawing: Drawing): Inline {
  return {
    xml: run(form, [textXml(text)], drawing),
    pieces: [{ text, em: emOf(form), bold: form.bold ?? false }],
  }
}

/** A tab that reaches the hanging text, or the right edge over dots. */
export function tabInline(kind: 'hanging' | 'dots', form: CharForm, drawing: Drawing): Inline {
  const tab = element('hp:tab', kind === 'dots' ? { width: 0, leader: 3, type: 2 } : { width: 0, leader: 0, type: 1 })
  return {
    xml: run(form, [element('hp:t', {}, [tab])], drawing),
    pieces: [{ text: ' ', em: emOf(form), bold: false }],
  }
}

const tickBoxes = /^[\u2610-\u2612]$/

/** A list marker or a row of signs. In Korean a sign that is no ASCII stands in the Korean font whatever it counts as. */
export function signInline(sign: string, form: CharForm, drawing: Drawing): Inline {
  const { profile, language } = drawing
  if (tickBoxes.test(sign)) return textInline(sign, { ...form, fonts: signFontSet() }, drawing)
  if (language !== 'ko' || /^[ -~]*$/.test(sign)) return textInline(sign, form, drawing)
  const { eastAsia } = profile.body.font.office
  const korean = { ...profile.body.font, office: { latin: eastAsia, eastAsia } }
  return textInline(sign, { ...form, fonts: fontSet(korean, language) }, drawing)
}
