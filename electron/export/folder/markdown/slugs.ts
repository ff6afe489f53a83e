import { lineText } from '../../../../shared/print/lines'
import type { PrintDocument, PrintHeading } from '../../../../shared/print/tree'

/** The names that viewers of Markdown give to headings. */
export interface Slugs {
  of(heading: PrintHeading): string
}

/** A heading as it is written: its number and its text. */
export const headingText = ({ number, text }: PrintHeading): string =>
  [number, lineText(text)].filter((part) => part !== '').join(' ')

/** As GitHub, GitLab and VS Code name headings: https://github.com/Flet/github-slugger. */
const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-')

export function createSlugs({ title, blocks }: PrintDocument): Slugs {
  const taken = new Set<string>()
  function free(text: string): string {
    const slug = slugOf(text)
    let name = slug
    for (let number = 1; taken.has(name); number++) name = `${slug}-${number}`
    taken.add(name)
    return name
  }
  free(title)
  const headings = blocks.filter((block) => block.type === 'heading')
  const slugs = new Map(headings.map((heading) => [heading, free(headingText(heading))]))
  return { of: (heading) => slugs.get(heading) ?? '' }
}
