import { createHash, randomBytes } from 'node:crypto'
import { AppError } from '../../shared/errors'

/** Crockford's alphabet: 0 and O, 1, I and L cannot be mistaken for each other. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const secretBytes = 16
/** 128 bits of secret and 12 of checksum are 28 letters of 5 bits: seven groups of four. */
const checksumBits = 12n
const letters = 28
const groups = /.{4}/gu

/** Twelve bits that only one in 4,096 mistyped codes has. */
const checksum = (secret: Uint8Array): bigint =>
  BigInt(createHash('sha256').update(secret).digest().readUInt16BE(0) >> (16 - Number(checksumBits)))

const toNumber = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`)

/** A new secret of 128 random bits. */
export const newRecoverySecret = (): Uint8Array => randomBytes(secretBytes)

/** A secret as a person writes it down: `7K3M-…` in seven groups. */
export function writeRecoveryCode(secret: Uint8Array): string {
  let rest = (toNumber(secret) << checksumBits) | checksum(secret)
  let code = ''
  for (let count = 0; count < letters; count++) {
    code = alphabet.charAt(Number(rest & 31n)) + code
    rest >>= 5n
  }
  return (code.match(groups) ?? []).join('-')
}

/**
 * The secret of a code as it was typed: in any case, with or without spaces and dashes, with O for 0 and I or L for 1,
 * in the wide letters of an Asian keyboard.
 * @throws AppError `recovery-code-mistyped`
 */
export function readRecoveryCode(typed: string): Uint8Array {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}.]/gu, '')
    .replace(/O/gu, '0')
    .replace(/[IL]/gu, '1')
  const values = [...code].map((letter) => alphabet.indexOf(letter))
  if (values.length !== letters || values.includes(-1)) throw new AppError('recovery-code-mistyped')
  const number = values.reduce((sum, value) => (sum << 5n) | BigInt(value), 0n)
  const hex = (number >> checksumBits).toString(16).padStart(secretBytes * 2, '0')
  const secret = Buffer.from(hex, 'hex')
  if (checksum(secret) !== (number & ((1n << checksumBits) - 1n))) throw new AppError('recovery-code-mistyped')
  return secret
}
