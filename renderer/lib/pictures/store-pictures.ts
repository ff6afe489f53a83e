import type { MediaHash } from '../../../shared/document/identity'
import type { ErrorEnvelope } from '../../../shared/errors'
import { toError } from '../../api'
import type { PhotoData } from './photo-data'
import type { PictureWorkers } from './picture-workers'

/** A picture that the store has. */
export interface StoredPicture extends PhotoData {
  readonly media: MediaHash
  /** Stored size. */
  readonly bytes: number
}

/** A file that could not be stored, and why. */
export interface RefusedFile {
  readonly name: string
  readonly error: ErrorEnvelope
}

interface Dependencies {
  readonly workers: PictureWorkers
  /** Stores a picture durably; the same bytes are stored once. */
  readonly store: (bytes: Uint8Array) => Promise<MediaHash>
}

interface Job {
  readonly files: readonly File[]
  readonly keepPlace: boolean
  readonly signal: AbortSignal
  /** Told after each file: how many are done, and which was last. */
  readonly onProgress: (done: number, name: string) => void
}

/**
 * Prepares and stores picture files, and gives those that were stored and those that were refused, each in their order.
 * Of the photos only as many as there are workers are in memory at the same time.
 * @throws the signal's reason
 */
export async function storePictures({ workers, store }: Dependencies, { files, keepPlace, signal, onProgress }: Job) {
  const results: (StoredPicture | RefusedFile | undefined)[] = files.map(() => undefined)
  let next = 0
  let done = 0

  async function storeOne(file: File): Promise<StoredPicture | RefusedFile> {
    try {
      const { bytes, takenAt, place } = await workers.prepare({ file, keepPlace }, signal)
      return { media: await store(bytes), bytes: bytes.byteLength, takenAt, place }
    } catch (thrown) {
      signal.throwIfAborted()
      return { name: file.name, error: toError(thrown) }
    }
  }
  async function lane(): Promise<void> {
    for (let index = next++; index < files.length; index = next++) {
      signal.throwIfAborted()
      const file = files[index]
      if (!file) return
      results[index] = await storeOne(file)
      onProgress(++done, file.name)
    }
  }

  await Promise.all(Array.from({ length: workers.lanes }, lane))
  signal.throwIfAborted()
  const settled = results.filter((result) => result !== undefined)
  return {
    stored: settled.filter((result): result is StoredPicture => 'media' in result),
    refused: settled.filter((result): result is RefusedFile => 'error' in result),
  }
}
