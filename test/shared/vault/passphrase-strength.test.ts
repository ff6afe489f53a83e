import { describe, expect, it } from 'vitest'
import { isTaken, passphraseStrength } from '../../../shared/vault/passphrase-strength'

describe('a new passphrase', () => {
  it.each(['', 'short', '열한글자입니다요', 'mưa rơi êm'])(
    'of fewer than twelve characters is too short: %s',
    (text) => {
      expect(passphraseStrength(text)).toBe('short')
      expect(isTaken(passphraseStrength(text))).toBe(false)
    },
  )

  it.each([
    'aaaaaaaaaaaaaaaaaaaa',
    'abcabcabcabcabc',
    '123456789012345',
    'qwertyuiopasdfghjkl',
    'poiuytrewqlkjhgf',
    'password1234',
    'Password Password Password',
    '1qaz2wsx3edc4rfv',
    'bogo20261128',
    'iloveyou1990',
    'Mật khẩu 123456',
    'Anh yêu em 1995',
    '가나다라마바사아자차카타',
    '비밀번호비밀번호비밀번호',
    '안녕하세요 1234567',
    'dkssudgktpdy1234',
  ])('that is tried first is refused: %s', (text) => {
    expect(passphraseStrength(text)).toBe('common')
    expect(isTaken(passphraseStrength(text))).toBe(false)
  })

  it.each(['kimchulsoo84', 'danang0903582'])('of a name and a number is weak: %s', (text) => {
    expect(passphraseStrength(text)).toBe('weak')
    expect(isTaken(passphraseStrength(text))).toBe(true)
  })

  it.each([
    'correct horse battery staple',
    'lighthouse pencil sorrow',
    '우산 고등어 피아노 달력',
    'cầu vồng bút chì cá heo',
    'x7$Kp2!vQ9#mLz4w',
  ])('of words that do not belong together, or long at random, is strong: %s', (text) => {
    expect(passphraseStrength(text)).toBe('good')
  })

  it('never becomes weaker by letters that are added', () => {
    const order = ['short', 'common', 'weak', 'fair', 'good']
    let before = 0
    const text = [...'우산 고등어 피아노 달력']
    for (let length = 1; length <= text.length; length += 1) {
      const now = order.indexOf(passphraseStrength(text.slice(0, length).join('')))
      expect(now).toBeGreaterThanOrEqual(before)
      before = now
    }
  })

  it('is as strong decomposed as composed, as a Mac may give it', () => {
    for (const text of ['우산 고등어 피아노 달력', 'cầu vồng bút chì cá heo'])
      expect(passphraseStrength(text.normalize('NFD'))).toBe(passphraseStrength(text))
  })

  it('is measured in a moment at any length', () => {
    const started = performance.now()
    passphraseStrength('ab1'.repeat(333))
    passphraseStrength('우산고등어'.repeat(200))
    expect(performance.now() - started).toBeLessThan(250)
  })
})
