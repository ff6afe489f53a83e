import { rmSync } from 'node:fs'

/** What SQLite writes beside a store, and the store itself (''). */
export const storeEndings = ['', '-wal', '-shm', '-journal'] as const

/** Removes a store with everything that belongs to it; nothing happens where there is none. */
export function removeStore(file: string): void {
  for (const ending of storeEndings) rmSync(`${file}${ending}`, { force: true })
}
