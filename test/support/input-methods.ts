import type { CDPSession } from '@playwright/test'
import type { RunningApp } from './app'

/** One thing that an input method does to the text. */
export type Step =
  /** What stands in the open composition after a key. */
  | { readonly compose: string }
  /** Ends the composition with its result. */
  | { readonly commit: string }
  /** A letter that arrives as an ordinary key, outside any composition. */
  | { readonly type: string }
  /** Takes letters back and sends others instead, as UniKey does: no composition, no pause. */
  | { readonly backspaces: number; readonly insert: string }

const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const vowels = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'
const finals = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'
/** Letters that take two keys of 두벌식; those with Shift take one. */
const compounds: Readonly<Record<string, string>> = {
  ...{ ㅘ: 'ㅗㅏ', ㅙ: 'ㅗㅐ', ㅚ: 'ㅗㅣ', ㅝ: 'ㅜㅓ', ㅞ: 'ㅜㅔ', ㅟ: 'ㅜㅣ', ㅢ: 'ㅡㅣ' },
  ...{ ㄳ: 'ㄱㅅ', ㄵ: 'ㄴㅈ', ㄶ: 'ㄴㅎ', ㄺ: 'ㄹㄱ', ㄻ: 'ㄹㅁ', ㄼ: 'ㄹㅂ' },
  ...{ ㄽ: 'ㄹㅅ', ㄾ: 'ㄹㅌ', ㄿ: 'ㄹㅍ', ㅀ: 'ㄹㅎ', ㅄ: 'ㅂㅅ' },
}
const compoundOf = (first: string, second: string): string | undefined =>
  Object.entries(compounds).find(([, keys]) => keys === first + second)?.[0]

/** A syllable under construction. */
interface Syllable {
  readonly initial: string
  readonly vowel: string
  readonly final: string
}

function draw({ initial, vowel, final }: Syllable): string {
  if (!vowel) return initial
  const index = (initials.indexOf(initial) * 21 + vowels.indexOf(vowel)) * 28
  return String.fromCodePoint(0xac00 + index + (final ? finals.indexOf(final) : 0))
}

/** The keys of 두벌식 for a syllable: 값 is ㄱ ㅏ ㅂ ㅅ. Null for anything else. */
function hangulKeys(character: string): string[] | null {
  const offset = (character.codePointAt(0) ?? 0) - 0xac00
  if (offset < 0 || offset > 11_171) return null
  const letters = [
    initials[Math.floor(offset / 588)],
    vowels[Math.floor((offset % 588) / 28)],
    finals[offset % 28]?.trim(),
  ]
  return letters.flatMap((letter) => [...(compounds[letter ?? ''] ?? letter ?? '')])
}

/** What the next key makes of a syllable: the same one further, or that one finished and the next begun. */
function nextSyllable(now: Syllable | null, key: string): { readonly done: Syllable | null; readonly open: Syllable } {
  const begun = { initial: key, vowel: '', final: '' }
  if (!now) return { done: null, open: begun }
  const { initial, vowel, final } = now
  if (vowels.includes(key)) {
    if (!vowel) return { done: null, open: { ...now, vowel: key } }
    const joined = final ? undefined : compoundOf(vowel, key)
    if (joined) return { done: null, open: { ...now, vowel: joined } }
    // The last consonant was the first of this syllable all along: 각 + ㅏ is 가가, 닭 + ㅏ is 달가.
    const [kept = '', moved = ''] = compounds[final] ?? ['', final]
    return { done: { initial, vowel, final: kept }, open: { initial: moved, vowel: key, final: '' } }
  }
  const asFinal = final ? compoundOf(final, key) : key
  const fits = vowel !== '' && asFinal !== undefined && finals.includes(asFinal)
  return fits ? { done: null, open: { ...now, final: asFinal } } : { done: now, open: begun }
}

/** A Korean text as 두벌식 composes it, key by key; everything but syllables arrives as ordinary keys. */
export function hangul(text: string): Step[] {
  const steps: Step[] = []
  let open: Syllable | null = null
  const end = () => {
    if (open) steps.push({ commit: draw(open) })
    open = null
  }
  for (const character of text) {
    const keys = hangulKeys(character)
    if (!keys) {
      end()
      steps.push({ type: character })
    }
    for (const key of keys ?? []) {
      const next = nextSyllable(open, key)
      if (next.done) steps.push({ commit: draw(next.done) })
      open = next.open
      steps.push({ compose: draw(open) })
    }
  }
  end()
  return steps
}

/** Where the keys for the marks of letters come: right after the letter, or all at the end of the word. */
export type MarkOrder = 'marks at once' | 'marks at the end'

/** What a Vietnamese word looks like after each key; the tone always comes last. */
function vietnameseStates(word: string, order: MarkOrder): string[] {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu
  const marked = [...word].map((letter) => letter.normalize('NFD').replace(tones, '').normalize('NFC'))
  const plain = marked.map((letter) =>
    letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D'),
  )
  const states: string[] = []
  const letters: string[] = []
  const show = () => {
    const state = letters.join('')
    if (state !== states.at(-1)) states.push(state)
  }
  plain.forEach((letter, index) => {
    letters.push(letter)
    show()
    if (order === 'marks at once') letters[index] = marked[index] ?? letter
    show()
  })
  marked.forEach((letter, index) => {
    letters[index] = letter
    show()
  })
  return states.at(-1) === word ? states : [...states, word]
}

const wordsOf = (text: string): string[] => text.match(/\p{L}+|[^\p{L}]/gu) ?? []
const isWord = (piece: string): boolean => /^\p{L}/u.test(piece)

/** A Vietnamese text as an input method composes it, a word at a time (Telex and VNI differ only in the keys). */
export const vietnamese = (text: string, order: MarkOrder): Step[] =>
  wordsOf(text).flatMap((piece): Step[] =>
    isWord(piece)
      ? [...vietnameseStates(piece, order).map((compose) => ({ compose })), { commit: piece }]
      : [{ type: piece }],
  )

/**
 * A Vietnamese text as UniKey and its relatives type it: letters go in as they are, and what a later key changes is
 * taken back and sent anew.
 * @param decoy some of them first send a letter without width and take it back too, to close what a program suggests
 */
export const uniKey = (text: string, order: MarkOrder, decoy = ''): Step[] =>
  wordsOf(text).flatMap((piece): Step[] => {
    if (!isWord(piece)) return [{ type: piece }]
    const states = vietnameseStates(piece, order)
    return states.flatMap((state, index): Step[] => {
      const before = [...(states[index - 1] ?? '')]
      const after = [...state]
      const kept = before.findIndex((letter, at) => letter !== after[at])
      if (kept < 0) return after.slice(before.length).map((type) => ({ type }))
      const decoys: Step[] = decoy ? [{ type: decoy }] : []
      return [...decoys, { backspaces: before.length - kept + decoy.length, insert: after.slice(kept).join('') }]
    })
  })

/** The text that steps leave behind, when they are typed into an empty place. */
export const resultOf = (steps: readonly Step[]): string =>
  steps.reduce((text, step) => {
    if ('commit' in step) return text + step.commit
    if ('type' in step) return text + step.type
    return 'insert' in step ? text.slice(0, text.length - step.backspaces) + step.insert : text
  }, '')

const keyCodes: Readonly<Record<string, number>> = {
  ...{ Backspace: 8, Tab: 9, Enter: 13, Escape: 27, End: 35, Home: 36 },
  ...{ ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40, Delete: 46 },
}
/** Keys that also write something. */
const keyTexts: Readonly<Record<string, string>> = { Enter: '\r' }
/** Windows' code for a letter that a program sends without a key, and for a key that the input method took. */
const sentLetter = 231
const takenKey = 229

/** A keyboard with an input method, at the level at which the system gives events to Chromium. */
export interface Typist {
  /** Goes on with the composition, or begins one, by a key that the input method takes. */
  compose(text: string): Promise<void>
  /** Ends the composition with its result. */
  commit(text: string): Promise<void>
  /** Presses a key outside a composition, as often as said. */
  press(key: string, times?: number): Promise<void>
  /** Presses a key that the input method takes for itself: all that the page sees of it. */
  pressTaken(key: string): Promise<void>
  type(letter: string): Promise<void>
  play(steps: readonly Step[]): Promise<void>
}

type KeyEvent = Parameters<typeof keyEvents>[0]

/** What Chromium gets for a key that goes down and up. */
function keyEvents({ key, code, text }: { key: string; code: number; text?: string | undefined }) {
  const common = { key, windowsVirtualKeyCode: code }
  const down = text === undefined ? { type: 'rawKeyDown' as const } : { type: 'keyDown' as const, text }
  return [
    { ...down, ...common },
    { type: 'keyUp' as const, ...common },
  ]
}
const named = (key: string): KeyEvent => ({ key, code: keyCodes[key] ?? 0, text: keyTexts[key] })
const sent = (letter: string): KeyEvent => ({ key: letter, code: sentLetter, text: letter })

/** Takes one session for all that a test types: each costs more than a letter. */
export async function createTypist({ electron, page }: RunningApp): Promise<Typist> {
  const session: CDPSession = await electron.context().newCDPSession(page)

  /** Keys without a pause: nobody waits for what one does before the next. */
  async function burst(keys: readonly KeyEvent[]): Promise<void> {
    await Promise.all(keys.flatMap(keyEvents).map((event) => session.send('Input.dispatchKeyEvent', event)))
  }
  async function pressTaken(key: string): Promise<void> {
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: takenKey })
  }
  async function compose(text: string): Promise<void> {
    const composition = { text, selectionStart: text.length, selectionEnd: text.length }
    await Promise.all([pressTaken('Process'), session.send('Input.imeSetComposition', composition)])
  }
  const commit = async (text: string): Promise<void> => {
    await session.send('Input.insertText', { text })
  }
  async function play(steps: readonly Step[]): Promise<void> {
    let keys: KeyEvent[] = []
    const flush = async () => {
      await burst(keys)
      keys = []
    }
    for (const step of steps) {
      if ('type' in step) keys.push(sent(step.type))
      else if ('insert' in step) {
        keys.push(...Array.from({ length: step.backspaces }, () => named('Backspace')), ...[...step.insert].map(sent))
      } else {
        await flush()
        if ('compose' in step) await compose(step.compose)
        else await commit(step.commit)
      }
    }
    await flush()
  }
  return {
    compose,
    commit,
    pressTaken,
    play,
    press: (key, times = 1) => burst(Array.from({ length: times }, () => named(key))),
    type: (letter) => burst([sent(letter)]),
  }
}
