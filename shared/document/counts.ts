/** Sizes of a text. Letters are counted as people see them written: a letter with its marks composed is one. */
export interface TextCounts {
  readonly words: number
  readonly characters: number
  /** Characters without white space. */
  readonly letters: number
}

export const noText: TextCounts = { words: 0, characters: 0, letters: 0 }

/** Counts of one line. Words stand between white space: what Korean, English and Vietnamese offices all count. */
export function countLine(line: string): TextCounts {
  const trimmed = line.trim()
  const composed = [...line.normalize('NFC')]
  return {
    words: trimmed === '' ? 0 : trimmed.split(/\s+/u).length,
    characters: composed.length,
    letters: composed.filter((character) => !/\s/u.test(character)).length,
  }
}

export const addCounts = (one: TextCounts, other: TextCounts): TextCounts => ({
  words: one.words + other.words,
  characters: one.characters + other.characters,
  letters: one.letters + other.letters,
})
