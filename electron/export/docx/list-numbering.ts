import { type ILevelsOptions, type IParagraphOptions, LevelFormat, LevelSuffix, type NumberingDefinition } from 'docx'
import type { Language } from '../../../shared/i18n/language'
import type { PrintList } from '../../../shared/print/tree'
import type { Profile } from '../../../shared/profiles/profile'
import { signFontsOf } from './fonts'
import { deepestLevel, type ListPlace, listIndent } from './list-indent'
import { widestMarker } from './marker-width'
import { formatMarker, formOf, type NumberForm, numberOfMarker } from './number-format'
import type { NumberIndent } from './paragraph-form'

type ParagraphNumbering = Exclude<IParagraphOptions['numbering'], false | undefined>

/** The numbering of a document's lists. */
export interface ListNumbering {
  /** Numbering of every item of a list, in order. Each ordered list counts for itself, from the number it starts at. */
  number(list: PrintList, place: ListPlace): readonly ParagraphNumbering[]
  /** Where an item of a list stands, by the placeholder that the library writes for its number. */
  indent: NumberIndent
}

/** What stands before an item: a sign, or a count in a form that starts at a number and gets as wide as `widest`. */
type Mark = { readonly sign: string } | { readonly form: NumberForm; readonly start: number; readonly widest: string }

/** How a list is numbered, where Word can write it: the tree's form, or the profile's that its first marker has. */
function formOfList(list: PrintList, profile: Profile): NumberForm | null {
  const first = list.items[0]?.marker ?? ''
  const forms = [...(list.form ? [list.form] : []), ...profile.ordered].flatMap((marker) => formOf(marker) ?? [])
  return forms.find((form) => numberOfMarker(form, first) !== null) ?? (list.form ? formOf(list.form) : null)
}

/**
 * Makes lists that Word numbers itself, with markers that equal the tree's. Word knows 가나다 and ① but not the
 * Vietnamese alphabet: a list is one count up to d, đ is a sign of its own, and the count goes on after it.
 */
export function createListNumbering(profile: Profile, language: Language): ListNumbering {
  const definitions = new Map<string, NumberingDefinition>()
  const indents = new Map<string, readonly { left: number; first: number }[]>()
  let instances = 0

  function placeOf(mark: Mark, depth: number, place: ListPlace) {
    const { indent } = listIndent(profile, 'sign' in mark ? mark.sign : mark.widest, depth, place)
    return { left: indent.left, first: indent.firstLine ?? -(indent.hanging ?? 0) }
  }

  /** The profile's own mark of a depth: what Word gives an item that a clerk moves deeper or out. */
  function usualMark(mark: Mark, depth: number): Mark {
    if ('sign' in mark) return { sign: profile.bullets[Math.min(depth, profile.bullets.length - 1)] ?? mark.sign }
    const first = profile.ordered[Math.min(depth, profile.ordered.length - 1)] ?? '1.'
    const form = formOf(first)
    return form ? { form, start: 1, widest: first } : { sign: first }
  }

  function level(mark: Mark, depth: number, place: ListPlace): ILevelsOptions {
    const { indent, suffix } = listIndent(profile, 'sign' in mark ? mark.sign : mark.widest, depth, place)
    return {
      level: depth,
      format: 'sign' in mark ? LevelFormat.BULLET : mark.form.format,
      text: 'sign' in mark ? mark.sign : `${mark.form.before}%${depth + 1}${mark.form.after}`,
      suffix: suffix === 'space' ? LevelSuffix.SPACE : LevelSuffix.TAB,
      start: 'sign' in mark ? 1 : mark.start,
      style: {
        paragraph: { indent },
        run: { font: signFontsOf(profile.body.font, language, 'sign' in mark ? mark.sign : mark.widest) },
      },
    }
  }

  /** One definition for each mark at its depth, shared by the lists that have it; a profile's usual ones are one. */
  function definition(mark: Mark, own: number, place: ListPlace): NumberingDefinition {
    const usual = JSON.stringify(mark) === JSON.stringify(usualMark(mark, own))
    const key = JSON.stringify(usual ? ['sign' in mark, place] : [mark, own, place])
    const known = definitions.get(key)
    if (known) return known
    const depths = Array.from({ length: deepestLevel + 1 }, (_, depth) => depth)
    // The library reads references as placeholders, so they hold no brackets.
    const made = {
      reference: `list${definitions.size + 1}`,
      levels: depths.map((depth) => level(depth === own ? mark : usualMark(mark, depth), depth, place)),
    }
    definitions.set(key, made)
    const marks = depths.map((depth) => (depth === own ? mark : usualMark(mark, depth)))
    indents.set(
      made.reference,
      marks.map((each, depth) => placeOf(each, depth, place)),
    )
    return made
  }

  function count(list: PrintList, place: ListPlace, depth: number): ParagraphNumbering[] {
    const form = formOfList(list, profile)
    let next: number | null = null
    let current: ParagraphNumbering | null = null
    return list.items.map(({ marker }) => {
      if (form && current && next !== null && formatMarker(form, next) === marker) {
        next += 1
        return current
      }
      const start = form && numberOfMarker(form, marker)
      if (form === null || start === null) {
        return { reference: definition({ sign: marker }, depth, place), level: depth, instance: 0 }
      }
      instances += 1
      next = start + 1
      const mark = { form, start, widest: widestMarker(list) }
      current = { reference: definition(mark, depth, place), level: depth, instance: instances }
      return current
    })
  }

  return {
    indent(numId, level) {
      const [, reference = ''] = /^\{(.*)-\d+\}$/.exec(numId) ?? []
      return indents.get(reference)?.[level] ?? null
    },
    number(list, place) {
      const depth = Math.min(list.depth, deepestLevel)
      if (list.ordered) return count(list, place, depth)
      return list.items.map(({ marker }) => ({
        reference: definition({ sign: marker }, depth, place),
        level: depth,
        instance: 0,
      }))
    },
  }
}
