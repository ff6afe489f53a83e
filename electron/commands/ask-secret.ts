import { readSync } from 'node:fs'
import { isatty, ReadStream } from 'node:tty'
import { AppError } from '../../shared/errors'
import { writeAll } from './write-all'

const standardInput = 0

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/** The next byte of standard input, or null at its end. Read at once: in the application the main thread waits. */
function readByte(): number | null {
  const byte = new Uint8Array(1)
  for (;;) {
    try {
      return readSync(standardInput, byte) === 0 ? null : (byte[0] ?? null)
    } catch (error) {
      if (codeOf(error) === 'EOF') return null
      if (codeOf(error) !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
    }
  }
}

const keys = { cancel: 3, end: 4, backspace: [8, 127], enter: [10, 13] } as const
const isOneOf = (codes: readonly number[], code: number): boolean => codes.includes(code)
/** Whether a byte goes on with a character of UTF-8. */
const goesOn = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80

function readLine(): string {
  const bytes: number[] = []
  for (let byte = readByte(); byte !== null && byte !== keys.end && !isOneOf(keys.enter, byte); byte = readByte()) {
    if (byte === keys.cancel) throw new AppError('usage', { reason: '^C' })
    if (isOneOf(keys.backspace, byte)) while (goesOn(bytes.pop()));
    else bytes.push(byte)
  }
  return new TextDecoder().decode(Uint8Array.from(bytes)).normalize('NFC')
}

/**
 * Asks for a secret on the terminal without showing what is typed; a line of standard input where there is none.
 * @throws AppError `usage` when it was cancelled
 */
export function askSecret(prompt: string): string {
  writeAll(2, prompt)
  const terminal = isatty(standardInput) ? new ReadStream(standardInput) : null
  terminal?.setRawMode(true)
  try {
    return readLine()
  } finally {
    terminal?.setRawMode(false)
    terminal?.destroy()
    writeAll(2, '\n')
  }
}
