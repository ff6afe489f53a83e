import { AppError } from '../../../shared/errors'
import type { PreparedPicture } from './prepare-picture'
import type { PictureAnswer, PictureRequest } from './worker-messages'

/** How long a worker without work is kept, in milliseconds. Its end frees the memory of decoded photos. */
const idleTime = 5_000

/** How many pictures are decoded at once: two at most for the memory, and one processor is left for typing. */
export const pictureLanes = (processors: number): number => Math.min(2, Math.max(1, processors - 1))

export interface PictureWorkers {
  /** How many pictures are prepared at the same time. */
  readonly lanes: number
  /**
   * Prepares a picture file as soon as a worker is free.
   * @throws AppError `media-*`; the signal's reason when it is aborted, which ends the decoding at once
   */
  prepare(request: PictureRequest, signal: AbortSignal): Promise<PreparedPicture>
}

/** The answer to one request. Rejects when the worker is of no use any more. */
function ask(worker: Worker, request: PictureRequest, signal: AbortSignal): Promise<PictureAnswer> {
  const listening = new AbortController()
  return new Promise<PictureAnswer>((resolve, reject) => {
    const options = { signal: listening.signal }
    worker.addEventListener('message', (event: MessageEvent<PictureAnswer>) => resolve(event.data), options)
    worker.addEventListener('error', () => reject(new AppError('unexpected', { id: 'pictures' })), options)
    signal.addEventListener('abort', () => reject(signal.reason), options)
    worker.postMessage(request)
  }).finally(() => listening.abort())
}

/** Workers that prepare pictures; each is started when it is needed. */
export function createPictureWorkers(start: () => Worker, lanes: number): PictureWorkers {
  const idle: Worker[] = []
  const waiting: (() => void)[] = []
  let busy = 0
  let ending: ReturnType<typeof setTimeout> | undefined

  async function enter(): Promise<void> {
    clearTimeout(ending)
    if (busy < lanes) busy++
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }
  function leave(): void {
    const next = waiting.shift()
    if (next) {
      next()
      return
    }
    busy--
    if (busy > 0) return
    ending = setTimeout(() => {
      for (const worker of idle.splice(0)) worker.terminate()
    }, idleTime)
  }

  async function prepareWith(worker: Worker, request: PictureRequest, signal: AbortSignal): Promise<PreparedPicture> {
    let answer: PictureAnswer
    try {
      answer = await ask(worker, request, signal)
    } catch (thrown) {
      worker.terminate()
      throw thrown
    }
    idle.push(worker)
    if (answer.ok) return answer.picture
    throw new AppError(answer.error.code, answer.error.params)
  }

  return {
    lanes,
    async prepare(request, signal) {
      await enter()
      try {
        signal.throwIfAborted()
        return await prepareWith(idle.pop() ?? start(), request, signal)
      } finally {
        leave()
      }
    },
  }
}
