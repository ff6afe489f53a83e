import { describe, expect, it } from 'vitest'
import { createPictureWorkers, pictureLanes } from '../../../../renderer/lib/pictures/picture-workers'
import { storePictures } from '../../../../renderer/lib/pictures/store-pictures'
import type { PictureAnswer, PictureRequest } from '../../../../renderer/lib/pictures/worker-messages'
import { mediaHashSchema } from '../../../../shared/document/identity'

/** Stands where the browser's worker would: answers when the test says so. */
class HeldWorker extends EventTarget {
  requests: PictureRequest[] = []
  ended = false
  postMessage(request: PictureRequest): void {
    this.requests.push(request)
  }
  terminate(): void {
    this.ended = true
  }
  answer(message: PictureAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }))
  }
}

const picture = (size: number): PictureAnswer => ({
  ok: true,
  picture: { bytes: new Uint8Array(size), takenAt: null, place: null },
})
const file = (name: string): File => new File(['x'], name)
const hash = (letter: string) => mediaHashSchema.parse(letter.repeat(64))

function setUp(lanes: number) {
  const started: HeldWorker[] = []
  const workers = createPictureWorkers(() => {
    const worker = new HeldWorker()
    started.push(worker)
    return worker as unknown as Worker
  }, lanes)
  const settle = () => new Promise((resolve) => setTimeout(resolve))
  return { workers, started, settle }
}

describe('picture workers', () => {
  it('are two at most, and leave a processor for typing', () => {
    expect([1, 2, 3, 4, 16].map(pictureLanes)).toEqual([1, 1, 2, 2, 2])
  })

  it('take no more pictures than there are workers, and are used again', async () => {
    const { workers, started, settle } = setUp(2)
    const { signal } = new AbortController()
    const asked = ['a', 'b', 'c'].map((name) => workers.prepare({ file: file(name), keepPlace: false }, signal))
    await settle()
    expect(started.map(({ requests }) => requests.length)).toEqual([1, 1])
    started[1]?.answer(picture(2))
    await asked[1]
    await settle()
    expect(started.map(({ requests }) => requests.map((request) => request.file.name))).toEqual([['a'], ['b', 'c']])
    started[0]?.answer(picture(1))
    started[1]?.answer(picture(3))
    expect((await Promise.all(asked)).map(({ bytes }) => bytes.byteLength)).toEqual([1, 2, 3])
  })

  it('end in the middle of a picture when it is cancelled, and the next gets another', async () => {
    const { workers, started, settle } = setUp(1)
    const abort = new AbortController()
    const first = workers.prepare({ file: file('a'), keepPlace: false }, abort.signal)
    await settle()
    abort.abort('cancelled')
    await expect(first).rejects.toBe('cancelled')
    expect(started[0]?.ended).toBe(true)

    const second = workers.prepare({ file: file('b'), keepPlace: false }, new AbortController().signal)
    await settle()
    started[1]?.answer(picture(1))
    await second
  })

  it('that fail by themselves fail one picture only, under a name that does not blame it', async () => {
    const { workers, started, settle } = setUp(1)
    const { signal } = new AbortController()
    const first = workers.prepare({ file: file('a'), keepPlace: false }, signal)
    const second = workers.prepare({ file: file('b'), keepPlace: false }, signal)
    await settle()
    started[0]?.dispatchEvent(new Event('error'))
    await expect(first).rejects.toMatchObject({ code: 'unexpected' })
    await settle()
    started[1]?.answer(picture(1))
    await second
  })
})

describe('an import', () => {
  it('gives pictures and refusals in the order of the files, whichever is ready first', async () => {
    const { workers, started, settle } = setUp(2)
    const told: [number, string][] = []
    const job = storePictures(
      { workers, store: async (bytes) => hash(String(bytes.byteLength)) },
      {
        files: ['a', 'b', 'c'].map(file),
        keepPlace: false,
        signal: new AbortController().signal,
        onProgress: (done, name) => told.push([done, name]),
      },
    )
    await settle()
    started[1]?.answer({ ok: false, error: { code: 'media-heic', params: {} } })
    await settle()
    started[1]?.answer(picture(3))
    await settle()
    started[0]?.answer(picture(1))
    const { stored, refused } = await job
    expect(stored.map(({ media }) => media)).toEqual([hash('1'), hash('3')])
    expect(refused).toEqual([{ name: 'b', error: { code: 'media-heic', params: {} } }])
    expect(told).toEqual([
      [1, 'b'],
      [2, 'c'],
      [3, 'a'],
    ])
  })

  it('that is cancelled begins no further picture', async () => {
    const { workers, started, settle } = setUp(1)
    const abort = new AbortController()
    const job = storePictures(
      { workers, store: async () => hash('a') },
      { files: ['a', 'b', 'c'].map(file), keepPlace: false, signal: abort.signal, onProgress: () => undefined },
    )
    await settle()
    abort.abort('cancelled')
    await expect(job).rejects.toBe('cancelled')
    await settle()
    expect(started.flatMap(({ requests }) => requests)).toHaveLength(1)
  })
})
