import { shortestPassphrase } from '../ipc/vault'

/**
 * How well a passphrase stands against guessing. `short` and `common` are not taken; `weak` is taken, and said to be.
 */
export type Strength = 'short' | 'common' | 'weak' | 'fair' | 'good'

/** What people choose everywhere, in the languages of Bogo and as Korean words lie on an English keyboard. */
const common = [
  'password',
  'passw0rd',
  'passphrase',
  'letmein',
  'welcome',
  'iloveyou',
  'admin',
  'master',
  'secret',
  'bogo',
  'hello',
  'korea',
  'seoul',
  'vietnam',
  'hanoi',
  'saigon',
  'matkhau',
  'baocao',
  'xinchao',
  'anhyeuem',
  'dkssud',
  'qlalfqjsgh',
  'tkfkdgo',
  'eogksalsrnr',
  'qhrh',
  '비밀번호',
  '안녕하세요',
  '사랑해',
  '대한민국',
  '보고서',
]

/** They count with spaces between their letters too: Vietnamese words are written so. */
const knownWords = common.map((word) => new RegExp([...word].join('\\s*'), 'gu'))

/** What lies side by side: on keyboards, in alphabets, in numbers. */
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb',
  '01234567890',
  '가나다라마바사아자차카타파하',
  'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ',
  'ㅁㄴㅇㄹㅎㅗㅓㅏㅣ',
]
const reversed = (text: string): string => [...text].reverse().join('')
const runs = [...rows, ...rows.map(reversed)]
const shortestRun = 3

/** Vietnamese marks and capitals hide no known word. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('đ', 'd')

/** Where a run that lies side by side ends, or `from` when none begins there. */
function endOfRun(letters: readonly string[], from: number): number {
  let end = from
  for (let length = shortestRun; from + length <= letters.length; length += 1) {
    const piece = letters.slice(from, from + length).join('')
    if (!runs.some((run) => run.includes(piece))) break
    end = from + length
  }
  return end
}

/** The text with every known word, run and repetition shortened to one letter: that is about what it adds. */
function withoutPatterns(text: string): string {
  let rest = folded(text)
  for (const word of knownWords) rest = rest.replace(word, 'x')
  rest = rest.replace(/(.{1,8}?)\1+/gu, '$1')
  // Years and days: a birthday is the first that is tried.
  rest = rest.replace(/(19|20)\d\d(0\d|1[0-2])?([0-2]\d|3[01])?/g, '1')
  const letters = [...rest]
  let kept = ''
  for (let at = 0; at < letters.length; at += 1) {
    kept += letters[at]
    at = Math.max(at, endOfRun(letters, at) - 1)
  }
  return kept
}

/** Letters as a machine mixes them: capitals inside, numbers and signs, no spaces. */
const isMixed = (text: string): boolean =>
  /[\p{Ll}\d].*\p{Lu}/u.test(text) && /\d.*\D.*\d/u.test(text) && /[^\p{L}\d\s]/u.test(text) && !/\s/u.test(text)

/**
 * Bits that a letter adds in words that people choose: running text has 1 to 1.5 a Latin letter, words that do not
 * belong together about 2.2, letters at random more than 4. A Korean syllable is two or three keys.
 */
function bitsOf(letter: string, mixed: boolean): number {
  if (/\p{Script=Hangul}/u.test(letter)) return 5
  if (/\p{L}/u.test(letter)) return mixed ? 4 : 2.2
  if (/\d/.test(letter)) return 2.5
  return /\s/.test(letter) ? 1 : 3
}

// One computer tries some hundreds a second against Argon2id: 20 bits last an hour, 32 three months, 44 a thousand years.
const limits = { common: 20, weak: 32, fair: 44 } as const

/** Says how strong a new passphrase is, by its length without what is known and easily tried. */
export function passphraseStrength(text: string): Strength {
  const passphrase = text.normalize('NFC')
  if (passphrase.length < shortestPassphrase) return 'short'
  const mixed = isMixed(passphrase)
  const bits = [...withoutPatterns(passphrase)].reduce((sum, letter) => sum + bitsOf(letter, mixed), 0)
  if (bits < limits.common) return 'common'
  if (bits < limits.weak) return 'weak'
  return bits < limits.fair ? 'fair' : 'good'
}

/** Whether a new passphrase of this strength is taken. */
export const isTaken = (strength: Strength): boolean => strength !== 'short' && strength !== 'common'
