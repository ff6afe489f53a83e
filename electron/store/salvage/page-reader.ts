import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { listJournalFrames } from './journal-frames'
import { createPageCipher, type Page, pageBytes } from './page-cipher'

/** Kinds of pages of a B-tree: an inner and a leaf page of an index, an inner and a leaf page of a table. */
const treePages = [2, 5, 10, 13]

const isTreePage = ({ bytes }: Page): boolean =>
  treePages.includes(bytes[0] ?? 0) && bytes.readUInt16BE(3) < 1_024 && bytes.readUInt16BE(5) < pageBytes

/**
 * Opens a store's file and its journal for reading page by page; nothing is written.
 * @throws whatever the system says when the file cannot be read
 */
export function openPages(file: string, key: Uint8Array) {
  const handle = openSync(file, 'r')
  const frames = listJournalFrames(`${file}-wal`)
  const journal = frames.size > 0 ? openSync(`${file}-wal`, 'r') : null
  const salt = Buffer.alloc(16)
  readSync(handle, salt, 0, 16, 0)
  const cipher = createPageCipher(key, salt)
  const inFile = Math.floor(fstatSync(handle).size / pageBytes)
  const count = Math.max(inFile, ...frames.keys())
  const sealed = Buffer.alloc(pageBytes)

  function* versions(number: number): Generator<Page> {
    for (const at of frames.get(number) ?? []) {
      if (journal !== null && readSync(journal, sealed, 0, pageBytes, at) === pageBytes)
        yield cipher.open(number, sealed)
    }
    if (number > inFile) return
    if (readSync(handle, sealed, 0, pageBytes, (number - 1) * pageBytes) === pageBytes)
      yield cipher.open(number, sealed)
  }

  /** The newest version of a page that is whole, otherwise the newest as it is; null when there is none. */
  function read(number: number): Page | null {
    let newest: Page | null = null
    for (const page of versions(number)) {
      if (page.verified) return page
      newest ??= page
    }
    return newest
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
