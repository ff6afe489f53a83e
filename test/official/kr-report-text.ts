import {
  body,
  chapter,
  circle,
  custom,
  dash,
  indent,
  isFurther,
  marked,
  rules,
  size,
  spaceBefore,
  square,
  tables,
} from './kr-report-parts'
import * as m from './measure'
import type { OfficialRule } from './rule'

/** The text of a Korean official report: levels, types, spaces. */
export const krTextRules: readonly OfficialRule[] = [
  {
    rule: 'Chapters are numbered Ⅰ, Ⅱ, …',
    source: custom,
    measured: 'bookmarks',
    expected: 'Ⅰ, Ⅱ, Ⅲ, … without a gap',
    patterns: [/^(Ⅰ|Ⅰ Ⅱ|Ⅰ Ⅱ Ⅲ( Ⅳ( Ⅴ( Ⅵ( Ⅶ( Ⅷ( Ⅸ( Ⅹ)?)?)?)?)?)?)?)$/],
    texts: ({ outline }) => [
      outline
        .filter((text) => chapter.test(text))
        .map((text) => text.slice(0, 1))
        .join(' '),
    ],
  },
  {
    rule: 'Body text is 15 pt: ○ items',
    source: custom,
    measured: 'type size',
    unit: 'pt',
    range: [15, 15],
    lengths: (pdf) => m.sizes(marked(pdf, circle)),
  },
  {
    rule: 'Body text is 15 pt: - items',
    source: custom,
    measured: 'type size',
    unit: 'pt',
    range: [15, 15],
    lengths: (pdf) => m.sizes(marked(pdf, dash)),
  },
  {
    rule: 'Remarks (※) are 13 pt',
    source: custom,
    measured: 'type size',
    unit: 'pt',
    range: [13, 13],
    lengths: (pdf) => m.sizes(marked(pdf, /^※ /)),
  },
  {
    rule: 'Body text is in a serif (명조)',
    source: custom,
    measured: 'font of ○ items',
    expected: 'Noto Serif KR',
    patterns: [/^NotoSerifKR/],
    texts: (pdf) => marked(pdf, circle).map(({ font }) => font),
  },
  {
    rule: 'Lines are 150 to 160 % apart',
    source: custom,
    measured: 'distance of an item’s first two lines',
    unit: 'pt',
    range: [1.5 * size, 1.6 * size],
    lengths: (pdf) =>
      m
        .steps(body(pdf))
        .filter(({ upper, lower }) => circle.test(upper.text) && upper.left < tables && isFurther(lower, upper))
        .map(({ distance }) => distance),
  },
  {
    rule: '□ stands at the left margin',
    source: `${rules} 제2조 제1항, 별표`,
    measured: 'left edge',
    unit: 'mm',
    range: [20, 20],
    lengths: (pdf) => marked(pdf, square).map(({ left }) => left),
  },
  {
    rule: '○ stands two half-width letters (타) right of □',
    source: `${rules} 제2조 제1항, 별표`,
    measured: 'distance of left edges',
    unit: 'mm',
    range: [4.5, 5.8],
    lengths: (pdf) => indent(pdf, square, circle),
  },
  {
    rule: '- stands two half-width letters (타) right of ○',
    source: `${rules} 제2조 제1항, 별표`,
    measured: 'distance of left edges',
    unit: 'mm',
    range: [4.5, 5.8],
    lengths: (pdf) => indent(pdf, circle, dash),
  },
  {
    rule: 'Space before ○',
    source: custom,
    measured: 'distance from the line above, beyond that of lines',
    unit: 'pt',
    range: [8, 8],
    lengths: (pdf) => spaceBefore(pdf, circle),
  },
  {
    rule: 'Space before -',
    source: custom,
    measured: 'distance from the line above, beyond that of lines',
    unit: 'pt',
    range: [6, 6],
    lengths: (pdf) => spaceBefore(pdf, dash),
  },
]
