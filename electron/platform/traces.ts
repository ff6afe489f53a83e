import type { Session } from 'electron'

/** Clears what the browser keeps on disk of what pages showed. The compiled program, which holds no text, stays. */
export async function clearTraces(session: Session): Promise<void> {
  await session.clearCache()
  await session.clearStorageData()
}
