import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { listJournalFrames } from './journal-frames'
import { createPageCipher, type OpenedPage, pageBytes } from './page-cipher'

/** A page as it is read. `newest`: there was no newer version of it that is damaged. */
export interface Page extends OpenedPage {
  readonly newest: boolean
}

/** Kinds of pages of a B-tree: an inner and a leaf page of an index, an inner and a leaf page of a table. */
const treePages = [2, 5, 10, 13]

const isTreePage = ({ bytes }: OpenedPage): boolean =>
  treePages.includes(bytes[0] ?? 0) && bytes.readUInt16BE(3) < 1_024 && bytes.readUInt16BE(5) < pageBytes

/** How many pages are kept in the clear: 4 MB. */
const keptPages = 1_024

/** The first 16 bytes of a store, in hexadecimal: with the key they make the code of every page. */
export function readSalt(file: string): string {
  const handle = openSync(file, 'r')
  try {
    const salt = Buffer.alloc(16)
    readSync(handle, salt, 0, 16, 0)
    return salt.toString('hex')
  } finally {
    closeSync(handle)
  }
}

/**
 * Opens a store's file and its journal for reading page by page; nothing is written.
 * @param salt of the file, in hexadecimal, where its own may be damaged
 * @throws whatever the system says when the file cannot be read
 */
export function openPages(file: string, key: Uint8Array, salt = readSalt(file)) {
  const handle = openSync(file, 'r')
  const frames = listJournalFrames(`${file}-wal`)
  const journal = frames.size > 0 ? openSync(`${file}-wal`, 'r') : null
  const cipher = createPageCipher(key, Buffer.from(salt, 'hex'))
  const inFile = Math.floor(fstatSync(handle).size / pageBytes)
  const count = Math.max(inFile, ...frames.keys())
  const sealed = Buffer.alloc(pageBytes)
  // Rows are read one by one, and neighbours lie on one page.
  const recent = new Map<number, Page | null>()

  /** Whether a page could be read: a bad place of the disk costs that page and no other. */
  function reads(from: number, at: number): boolean {
    try {
      return readSync(from, sealed, 0, pageBytes, at) === pageBytes
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EIO') return false
      throw error
    }
  }

  function* versions(number: number): Generator<OpenedPage> {
    for (const at of frames.get(number) ?? []) {
      if (journal !== null && reads(journal, at)) yield cipher.open(number, sealed)
    }
    if (number <= inFile && reads(handle, (number - 1) * pageBytes)) yield cipher.open(number, sealed)
  }

  function readNewest(number: number): Page | null {
    let newest: OpenedPage | null = null
    for (const page of versions(number)) {
      if (page.verified) return { ...page, newest: newest === null }
      newest ??= page
    }
    return newest && { ...newest, newest: true }
  }

  /** The newest version of a page that is whole, otherwise the newest as it is; null when there is none. */
  function read(number: number): Page | null {
    const known = recent.get(number)
    if (known !== undefined) return known
    const page = readNewest(number)
    recent.set(number, page)
    const [oldest] = recent.keys()
    if (recent.size > keptPages && oldest !== undefined) recent.delete(oldest)
    return page
  }

  return {
    /** Pages are numbered from 1 to this. */
    count,
    read,
    /** Whether the key is this file's: one page verifies, or, where the salt is damaged, several look like pages. */
    fits(): boolean {
      let trees = 0
      for (let number = 2; number <= Math.min(count, 2_000); number++) {
        const page = read(number)
        if (page?.verified) return true
        if (page && isTreePage(page)) trees += 1
      }
      // By chance one page in a thousand looks like one.
      return trees >= 3 && trees > Math.min(count, 2_000) / 20
    },
    close(): void {
      closeSync(handle)
      if (journal !== null) closeSync(journal)
    },
  }
}

export type Pages = ReturnType<typeof openPages>
