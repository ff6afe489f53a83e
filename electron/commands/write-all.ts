import { writeSync } from 'node:fs'

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/** Lets a full pipe drain for a moment; these programs have nothing else to do. */
const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)

/**
 * Writes a text whole, however slowly the other side reads. When nobody reads any more (`bogo inspect … | head`) the
 * rest is dropped without a word, as programs in a pipe do.
 * @param descriptor 1 for standard output, 2 for standard error
 */
export function writeAll(descriptor: number, text: string): void {
  let rest: Uint8Array = new TextEncoder().encode(text)
  while (rest.byteLength > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest))
    } catch (error) {
      if (codeOf(error) === 'EPIPE') return
      if (codeOf(error) !== 'EAGAIN') throw error
      pause()
    }
  }
}
