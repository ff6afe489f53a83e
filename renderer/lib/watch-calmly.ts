import type { Saver, SaveStatus } from './saver'

/** How long everything must have been saved before that is said, in milliseconds. */
const calm = 300

/**
 * Tells a saver's status to people: what is not safe at once, that all is safe only when it stays so. In the middle of
 * typing that changes with every letter, and nobody could read it. Never claims more than is true.
 * @returns a function that stops
 */
export function watchCalmly(
  saver: Pick<Saver, 'status' | 'subscribe'>,
  tell: (status: SaveStatus) => void,
): () => void {
  let told = saver.status()
  let timer: ReturnType<typeof setTimeout> | undefined

  const tellNow = () => {
    const status = saver.status()
    if (status === told || (status.state === 'saving' && told.state === 'saving')) return
    told = status
    tell(status)
  }
  const stop = saver.subscribe(() => {
    clearTimeout(timer)
    if (saver.status().state === 'saved') timer = setTimeout(tellNow, calm)
    else tellNow()
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}
