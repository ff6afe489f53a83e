import * as m from './measure'
import type { OfficialRule } from './rule'
import { body, chapters, leftEdge, paragraphs, parts } from './vn-decree30-parts'

/** The text. */
export const vnBodyRules: readonly OfficialRule[] = [
  {
    rule: 'Body text is 13 to 14 pt',
    source: `${parts}, 6`,
    measured: 'type size between addressees and recipients, without tables',
    unit: 'pt',
    range: [13, 14],
    lengths: (pdf) => m.sizes(body(pdf)),
  },
  {
    rule: 'First lines are indented by 1 or 1.27 cm',
    source: `${parts}, 6`,
    measured: 'distance of first lines from the left margin',
    unit: 'mm',
    range: [10, 12.7],
    lengths: (pdf) =>
      paragraphs(pdf)
        .filter(({ text }) => /^(\p{L}|-)/u.test(text))
        .map(({ left }) => left - leftEdge(pdf)),
  },
  {
    rule: 'At least 6 pt stand between paragraphs',
    source: `${parts}, 6`,
    measured: 'distance from the line above less that of lines',
    unit: 'pt',
    range: [6, 12],
    lengths: (pdf) => {
      const all = m.steps(body(pdf)).filter(({ upper }) => upper.left < leftEdge(pdf) + 1)
      const line = Math.min(...all.map(({ distance }) => distance))
      return all.filter(({ lower }) => lower.left > leftEdge(pdf) + 5).map(({ distance }) => distance - line)
    },
  },
  {
    rule: 'Lines are single to 1.5 apart (14 pt Times New Roman: 16.1 to 24.2 pt)',
    source: `${parts}, 6`,
    measured: 'distance of a paragraph’s first two lines',
    unit: 'pt',
    range: [16.1, 24.2],
    lengths: (pdf) =>
      m
        .steps(body(pdf))
        .filter(({ upper, lower }) => upper.left > lower.left + 10 && lower.left < leftEdge(pdf) + 1)
        .map(({ distance }) => distance),
  },
  {
    rule: 'Chapters are `I.` with a title in bold capitals',
    source: `${parts}, 6`,
    measured: 'text',
    expected: 'Roman number, capitals',
    patterns: [/^[IVX]+\. [^\p{Ll}]+$/u],
    texts: (pdf) => m.texts(chapters(pdf)),
  },
  {
    rule: 'Titles of chapters are bold',
    source: `${parts}, 6`,
    measured: 'font',
    expected: 'bold',
    patterns: [/^bold$/],
    texts: (pdf) => m.styles(chapters(pdf)),
  },
  {
    rule: 'The body ends with `./.`',
    source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, mẫu 1.4',
    measured: 'last line before the recipients',
    expected: '`./.`',
    patterns: [/\.\/\.$/],
    texts: (pdf) => m.texts(body(pdf).slice(-1)),
  },
]
