/*
 * Widths of the signs from space to tilde in thousandths of an em (Adobe font metrics). Times New Roman and Tinos share
 * those of Times, Arial those of Helvetica; the Latin letters of Malgun Gothic are nearly as wide.
 */
const asciiWidths = {
  serif: [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
    722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
    444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
    200, 480, 541,
  ],
  serifBold: [
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944,
    722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556,
    444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394,
    220, 394, 520,
  ],
  sans: [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
  ],
} as const

/** The fonts of a text, by what their widths depend on. `wide` is the width of a Hangul syllable in ems. */
export interface Face {
  readonly latin: keyof typeof asciiWidths
  readonly wide: number
}

/** What a font of the clerk's PC measures like: 바탕 is a full em wide, 맑은 고딕 a little less. */
export function faceOf(latin: string, eastAsia: string, bold: boolean): Face {
  const serif = /times|batang|바탕/i.test(latin)
  return { latin: serif ? (bold ? 'serifBold' : 'serif') : 'sans', wide: /gothic|고딕/i.test(eastAsia) ? 0.92 : 1 }
}

/** Signs that Word takes from the East Asian font in Korean, besides Hangul and Hanja. */
const eastAsian = /[\u1100-\u11ff\u2018-\u201d\u2022-\u27bf\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef]/

/** Width of a text in ems. Accents add nothing, the horns of ơ and ư a little. */
export function widthOf(text: string, { latin, wide }: Face): number {
  const table = asciiWidths[latin]
  let width = 0
  for (const sign of text.normalize('NFC')) {
    if (eastAsian.test(sign)) {
      width += wide
      continue
    }
    const [letter = ' ', ...marks] = sign.normalize('NFD')
    const plain = { đ: 'd', Đ: 'D', '–': '0', '—': 'M', '·': '.', '\u00a0': ' ' }[letter] ?? letter
    width += (table[(plain.codePointAt(0) ?? 32) - 32] ?? 600) / 1_000
    if (marks.includes('\u031b')) width += 0.06
  }
  return width
}

/** Width of a text in bold Times, in ems: what the names of Vietnamese authorities are set in. */
export function boldTimesWidth(text: string): number {
  return widthOf(text, { latin: 'serifBold', wide: 1 })
}

/** Width of a text in Times, in ems. */
export function timesWidth(text: string): number {
  return widthOf(text, { latin: 'serif', wide: 1 })
}

/** About how wide the longest line of a centred text is that would be this wide in one line, in any unit. */
export const longestLine = (text: number, column: number): number => (text <= column ? text : 0.95 * column)
