import { describe, expect, it } from 'vitest'
import { chosenPassphrase } from '../../../../renderer/screens/vault/new-passphrase'

const words = '우산 고등어 피아노 달력'

describe('a new passphrase that is typed twice', () => {
  it('is taken when both are the same, composed or not, and goes out composed', () => {
    expect(chosenPassphrase({ text: words.normalize('NFD'), again: words })).toBe(words)
    expect(chosenPassphrase({ text: words, again: words.normalize('NFD') })).toBe(words)
  })

  it('is not taken while the two differ, be it by a space', () => {
    expect(chosenPassphrase({ text: words, again: '' })).toBeNull()
    expect(chosenPassphrase({ text: words, again: `${words} ` })).toBeNull()
  })

  it('is not taken when it is too easy to guess', () => {
    expect(chosenPassphrase({ text: 'password1234', again: 'password1234' })).toBeNull()
  })
})
