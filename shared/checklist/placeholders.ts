import type { Language } from '../i18n/language'
import type { Template } from '../templates/template'
import { linesOf } from './tree'

/** A piece of a line that still waits for the writer. */
interface Left {
  readonly from: number
  readonly to: number
}

const guide = /^\(.+\)$/su

/** The guiding texts of a template's outline in a language: what stands in round brackets and nothing else. */
export function guidesOf(template: Template, language: Language): readonly string[] {
  const lines = template.outline(language, () => 'guide').flatMap((block) => linesOf(block))
  return [...new Set(lines.map(({ text }) => text.trim()).filter((text) => guide.test(text)))]
}

/** Where a guiding text of the outline is left over in a line. */
export function findGuides(line: string, guides: readonly string[]): Left[] {
  if (!line.includes('(')) return []
  return guides.flatMap((text) => {
    const from = line.indexOf(text)
    return from === -1 ? [] : [{ from, to: from + text.length }]
  })
}

/** What offices write where something is still to come. */
const signs = [
  /\{\{[^{}]*\}\}/gu,
  /[○〇◯]{2,}/gu,
  /(?<![A-Za-z])OO+(?=[가-힣])/gu,
  /\(여기에[^)]*\)/gu,
  /(?<![\p{L}\d_])(?:TODO|TBD)(?![\p{L}\d_])/gu,
  // An ellipsis that stands for a word, not one that ends a sentence: "số …/QĐ-…", "ngày … tháng".
  /(?<=^|[\s(/-])…+(?=$|[\s/,;.)-])/gu,
  /\.{5,}|_{3,}/gu,
]

/** Where a line holds a sign of something that is still to be written. */
export const findPlaceholders = (line: string): Left[] =>
  signs.flatMap((sign) =>
    [...line.matchAll(sign)].map(({ index, 0: text }) => ({ from: index, to: index + text.length })),
  )
