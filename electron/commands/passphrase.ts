import { closeSync, openSync, readSync } from 'node:fs'
import { isatty } from 'node:tty'
import { AppError } from '../../shared/errors'
import { longestPassphrase } from '../../shared/ipc/vault'

/** One line of what is typed, or of what another program hands over. */
function readLine(descriptor: number): string {
  const bytes: number[] = []
  const one = Buffer.alloc(1)
  // Four bytes a character, at most.
  while (bytes.length < 4 * longestPassphrase && readSync(descriptor, one, 0, 1, null) === 1) {
    if (one[0] === 0x0a) break
    bytes.push(one[0] ?? 0)
  }
  return Buffer.from(bytes).toString('utf8').replace(/\r$/u, '')
}

/**
 * A passphrase for a command: from the environment, else a line of standard input. It is read at once, because in the
 * application no other thread is free to pass it on.
 * @param given what the environment says
 * @param ask says that something is waited for
 * @throws AppError `usage` where nobody answers
 */
export async function readPassphrase(given: string | undefined, ask: () => void): Promise<string> {
  if (given) return given.normalize('NFC')
  let terminal: number | undefined
  let line = ''
  try {
    if (isatty(0)) ask()
    terminal = isatty(0) && process.platform !== 'win32' ? openSync('/dev/tty', 'r') : undefined
    line = readLine(terminal ?? 0)
  } catch {
    // No terminal, or one that was closed: nobody answers.
  } finally {
    if (terminal !== undefined) closeSync(terminal)
  }
  if (line === '') throw new AppError('usage', { reason: 'BOGO_PASSPHRASE' })
  return line.normalize('NFC')
}
