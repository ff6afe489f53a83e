import { rm } from 'node:fs/promises'
import { writeError } from '../platform/files'

/**
 * Deletes the damaged stores that recoveries moved aside. Nothing else ever does: somebody may still read something out
 * of them.
 * @param folder where they lie, and nothing else
 * @throws AppError `output-not-writable`
 */
export async function removeDamagedStores(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true })
  } catch (error) {
    throw writeError(folder, error)
  }
}
