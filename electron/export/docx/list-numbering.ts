import { type ILevelsOptions, type IParagraphOptions, LevelFormat, LevelSuffix, type NumberingDefinition } from 'docx'
import type { Language } from '../../../shared/i18n/language'
import type { PrintList } from '../../../shared/print/tree'
import type { Profile } from '../../../shared/profiles/profile'
import { fontsOf } from './fonts'
import { deepestLevel, type ListPlace, listIndent } from './list-indent'
import { formatMarker, formOf, type NumberForm, numberOfMarker } from './number-format'

type ParagraphNumbering = Exclude<IParagraphOptions['numbering'], false | undefined>

/** The numbering of a document's lists. */
export interface ListNumbering {
  /** Numbering of every item of a list, in order. Each ordered list counts for itself, from the number it starts at. */
  number(list: PrintList, place: ListPlace): readonly ParagraphNumbering[]
}

/** What stands before an item: a sign, or a count in a form that starts at a number. */
type Mark = { readonly sign: string } | { readonly form: NumberForm; readonly start: number; readonly first: string }

/** How a list is numbered, where Word can write it: the tree's form, or the profile's that its first marker has. */
function formOfList(list: PrintList, profile: Profile): NumberForm | null {
  const first = list.items[0]?.marker ?? ''
  const forms = [...(list.form ? [list.form] : []), ...profile.ordered].map(formOf)
  return forms.find((form) => numberOfMarker(form, first) !== null) ?? (list.form ? formOf(list.form) : null)
}

/**
 * Makes lists that Word numbers itself, with markers that equal the tree's. Word knows 가나다 and ① but not the
 * Vietnamese alphabet: a list is one count up to d, đ is a sign of its own, and the count goes on after it.
 */
export function createListNumbering(profile: Profile, language: Language): ListNumbering {
  const definitions = new Map<string, NumberingDefinition>()
  let instances = 0

  function level(mark: Mark, depth: number, place: ListPlace): ILevelsOptions {
    const { indent, suffix } = listIndent(profile, 'sign' in mark ? mark.sign : mark.first, depth, place)
    return {
      level: depth,
      format: 'sign' in mark ? LevelFormat.BULLET : mark.form.format,
      text: 'sign' in mark ? mark.sign : `${mark.form.before}%${depth + 1}${mark.form.after}`,
      suffix: suffix === 'space' ? LevelSuffix.SPACE : LevelSuffix.TAB,
      start: 'sign' in mark ? 1 : mark.start,
      style: {
        paragraph: { indent },
        // A sign that is in both fonts, such as ○ or ①, is drawn as wide as the list expects only in the text's font.
        run: { font: fontsOf(profile.body.font, language) },
      },
    }
  }

  /** One definition for each form, so that lists of the same form share it; its levels differ in their indent alone. */
  function definition(mark: Mark, place: ListPlace): NumberingDefinition {
    const key = JSON.stringify([mark, place])
    const known = definitions.get(key)
    if (known) return known
    const depths = Array.from({ length: deepestLevel + 1 }, (_, depth) => depth)
    // The library reads references as placeholders, so they hold no brackets.
    const made = { reference: `list${definitions.size + 1}`, levels: depths.map((depth) => level(mark, depth, place)) }
    definitions.set(key, made)
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
        return { reference: definition({ sign: marker }, place), level: depth, instance: 0 }
      }
      instances += 1
      next = start + 1
      const mark = { form, start, first: formatMarker(form, 1) ?? marker }
      current = { reference: definition(mark, place), level: depth, instance: instances }
      return current
    })
  }

  return {
    number(list, place) {
      const depth = Math.min(list.depth, deepestLevel)
      if (list.ordered) return count(list, place, depth)
      return list.items.map(({ marker }) => ({
        reference: definition({ sign: marker }, place),
        level: depth,
        instance: 0,
      }))
    },
  }
}
