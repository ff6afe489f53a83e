import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newRecoverySecret, readRecoveryCode, writeRecoveryCode } from '../../../electron/vault/recovery-code'

const mistyped = expect.objectContaining({ code: 'recovery-code-mistyped' })

test('a code has seven groups of four letters and gives its 128 bits back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (secret) => {
      const code = writeRecoveryCode(secret)
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/u)
      expect([...readRecoveryCode(code)]).toEqual([...secret])
    }),
  )
})

test('case, spaces, look-alikes and wide letters do not matter', () => {
  const secret = new Uint8Array(16)
  const code = writeRecoveryCode(secret)
  expect(code).toContain('0000-0000')
  const wide = code.replace(/[0-9A-Z]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0))
  for (const typed of [
    code.toLowerCase(),
    code.replaceAll('-', ''),
    code.replaceAll('-', ' – '),
    ` ${code}\n`,
    code.replaceAll('0', 'O'),
    code.replaceAll('0', 'o'),
    wide,
  ]) {
    expect([...readRecoveryCode(typed)], typed).toEqual([...secret])
  }
  const ones = writeRecoveryCode(Buffer.from('08421084210842108421084210842108', 'hex'))
  expect(ones).toContain('1111')
  expect(readRecoveryCode(ones.replaceAll('1', 'l'))).toEqual(readRecoveryCode(ones.replaceAll('1', 'I')))
})

test('one wrong, missing, doubled or exchanged letter is told as a typing error', () => {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  let unnoticed = 0
  for (let round = 0; round < 200; round++) {
    const code = writeRecoveryCode(newRecoverySecret()).replaceAll('-', '')
    const place = round % code.length
    const other = letters[(letters.indexOf(code.charAt(place)) + 1 + (round % 30)) % 32] ?? ''
    try {
      readRecoveryCode(code.slice(0, place) + other + code.slice(place + 1))
      unnoticed += 1
    } catch (error) {
      expect(error).toEqual(mistyped)
    }
    expect(() => readRecoveryCode(code.slice(0, place) + code.slice(place + 1))).toThrow(mistyped)
    expect(() => readRecoveryCode(code + code.charAt(place))).toThrow(mistyped)
  }
  // One of 4,096 passes the checksum.
  expect(unnoticed).toBeLessThanOrEqual(3)
  for (const typed of ['', '보고서', 'UUUU-UUUU-UUUU-UUUU-UUUU-UUUU-UUUU']) {
    expect(() => readRecoveryCode(typed), typed).toThrow(mistyped)
  }
})
