import type { CharForm } from './char-shapes'
import type { Drawing } from './drawing'
import { control, type Inline, run, textInline } from './inline'
import { paragraph, paragraphXml } from './paragraph'
import { subList } from './sub-list'
import { element } from './xml'

/** The footnotes of one document. Hangul counts them, in the order in which they stand in the text. */
export interface Footnotes {
  /** Gives the number of the next note. */
  next(): number
  /** Remembers how tall a note is, in twentieths of a point. */
  measure(number: number, height: number): void
  heightOf(number: number): number
}

/** Starts without notes. */
export function createFootnotes(): Footnotes {
  const heights = new Map<number, number>()
  let count = 0
  return {
    next() {
      count += 1
      return count
    },
    measure(number, height) {
      heights.set(number, height)
    },
    heightOf: (number) => heights.get(number) ?? 0,
  }
}

const suffix = ')'

/** A footnote where it is called. Its number stands in its own text as a control: without one Hangul shows none. */
export function drawFootnote(text: (form: CharForm) => readonly Inline[], base: CharForm, drawing: Drawing): Inline {
  const number = drawing.footnotes.next()
  const counted = element('hp:autoNum', { num: number, numType: 'FOOTNOTE' }, [
    element('hp:autoNumFormat', { type: 'DIGIT', userChar: '', prefixChar: '', suffixChar: suffix, supscript: false }),
  ])
  const part = paragraph(
    {
      style: 'footnote',
      content: (form) => [
        { xml: run(form, [element('hp:ctrl', {}, [counted])], drawing), pieces: [] },
        textInline(' ', form, drawing),
        ...text(form),
      ],
    },
    drawing,
  )
  const { before, after, strips } = part.flow
  drawing.footnotes.measure(
    number,
    strips.reduce((sum, { height }) => sum + height, before + after),
  )
  const called = element('hp:footNote', { number, suffixChar: suffix.charCodeAt(0), instId: drawing.nextId() }, [
    subList([paragraphXml(part)]),
  ])
  const { xml } = control(called, base, drawing)
  return { xml, pieces: [{ note: number, em: base.size * 20 }] }
}
