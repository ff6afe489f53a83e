import { type Block, blockSchema } from '../document/model'
import { paragraphSchema } from '../document/model-text-blocks'
import { newRecord } from '../document/new-record'
import type { Language, Localised } from '../i18n/language'
import type { RecordDefinition } from '../records/record'

const textParagraph = (text: string) =>
  paragraphSchema.parse({ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] })

/**
 * The pieces of an outline in one language. Every text is given in all languages, side by side, so that a form has
 * the same parts in each; only `sentence` may be missing in some.
 */
export function outlineBlocks(language: Language, newId: () => string) {
  const cell = (type: 'tableHeader' | 'tableCell', text: string) => ({ type, content: [textParagraph(text)] })
  const paragraph = (text: Localised): Block => textParagraph(text[language])

  return {
    title: (): Block => ({ type: 'title', content: [] }),
    heading: (level: 1 | 2, text: Localised): Block =>
      blockSchema.parse({ type: 'heading', attrs: { level }, content: [{ type: 'text', text: text[language] }] }),
    paragraph,
    /** A sentence that only some languages' forms have, such as the legal basis that opens a Vietnamese report. */
    sentence: (text: Partial<Localised>): Block[] => {
      const own = text[language]
      return own === undefined ? [] : [textParagraph(own)]
    },
    bullets: (...items: Localised[]): Block =>
      blockSchema.parse({
        type: 'bulletList',
        content: items.map((item) => ({ type: 'listItem', content: [textParagraph(item[language])] })),
      }),
    facts: (view: string): Block => ({ type: 'facts', attrs: { view } }),
    record: (name: RecordDefinition['name']): Block => newRecord(name, newId()),
    /** A table with a header row; rows are as wide as the header, with '' where the writer fills in. */
    table: (header: readonly Localised[], rows: readonly (readonly (Localised | '')[])[]): Block =>
      blockSchema.parse({
        type: 'table',
        content: [
          { type: 'tableRow', content: header.map((text) => cell('tableHeader', text[language])) },
          ...rows.map((row) => ({
            type: 'tableRow',
            content: row.map((text) => cell('tableCell', text === '' ? '' : text[language])),
          })),
        ],
      }),
  }
}
