import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { pageBytes } from './page-cipher'

const headerBytes = 32
const frameHeaderBytes = 24

/** Where the pages that are still in the journal (WAL) lie: page number to byte offsets, the newest first. */
export type JournalFrames = ReadonlyMap<number, readonly number[]>

/**
 * Lists the frames of a journal's present round. SQLite stops at the first damaged frame; here each stands for itself,
 * because pages carry a code of their own.
 * @param file of the journal; none is an empty list
 */
export function listJournalFrames(file: string): JournalFrames {
  const frames = new Map<number, number[]>()
  let handle: number
  try {
    handle = openSync(file, 'r')
  } catch {
    return frames
  }
  try {
    const found: { page: number; round: string; at: number }[] = []
    const header = Buffer.alloc(headerBytes)
    const { size } = fstatSync(handle)
    for (let at = headerBytes; at + frameHeaderBytes + pageBytes <= size; at += frameHeaderBytes + pageBytes) {
      readSync(handle, header, 0, frameHeaderBytes, at)
      const round = header.toString('hex', 8, 16)
      found.push({ page: header.readUInt32BE(0), round, at: at + frameHeaderBytes })
    }
    readSync(handle, header, 0, headerBytes, 0)
    const named = header.toString('hex', 16, 24)
    // Frames of earlier rounds lie behind those of the present one; a damaged header says nothing, the first frame does.
    const round = found.some((frame) => frame.round === named) ? named : found[0]?.round
    for (const frame of found) {
      if (frame.round === round) frames.set(frame.page, [frame.at, ...(frames.get(frame.page) ?? [])])
    }
    return frames
  } finally {
    closeSync(handle)
  }
}
