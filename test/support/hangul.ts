/** The keys of 두벌식 for a text: the states of each syllable, letter by letter. */
export function hangulSteps(syllable: string): string[] {
  const code = syllable.codePointAt(0) ?? 0
  if (code < 0xac00 || code > 0xd7a3) return [syllable]
  const offset = code - 0xac00
  const initial = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'[Math.floor(offset / 588)] ?? ''
  const withoutFinal = String.fromCodePoint(code - (offset % 28))
  return offset % 28 === 0 ? [initial, syllable] : [initial, withoutFinal, syllable]
}
