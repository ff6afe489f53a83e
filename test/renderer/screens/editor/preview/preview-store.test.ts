import { expect, it } from 'vitest'
import { createPreviewStore } from '../../../../../renderer/screens/editor/preview/preview-store'
import type { Api } from '../../../../../shared/ipc/contract'
import type { PreviewState } from '../../../../../shared/ipc/preview'

const report = '5f4a9d7e-8c1b-4a0e-9b57-3a9f1d2c4b6a'
const page = { key: '1-1-1', width: 595, height: 842, pictures: [] }

/** A store whose main process is played by the test. */
function opened(answer: () => Promise<void> = () => Promise.resolve()) {
  const calls: string[] = []
  let listener: ((changed: { report: string; preview: PreviewState }) => void) | null = null
  const preview = {
    open: () => {
      calls.push('open')
      return answer()
    },
    close: () => {
      calls.push('close')
      return Promise.resolve()
    },
    look: () => Promise.resolve(),
    onChanged: (heard: typeof listener) => {
      listener = heard
      return () => {
        listener = null
      }
    },
  }
  const store = createPreviewStore({ preview } as unknown as Api, report)
  const tell = (state: PreviewState, id = report) => listener?.({ report: id, preview: state })
  return { store, calls, tell, listening: () => listener !== null }
}

it('a report that cannot be drawn keeps the pages that were drawn last, and a drawing takes the failure away', () => {
  const { store, tell } = opened()
  tell({ state: 'drawn', pages: [page], places: [[1, 1, 100]] })
  tell({ state: 'failed', error: { code: 'media-missing', params: {} }, block: 3 })
  expect(store.shown()).toMatchObject({ pages: [page], failure: { block: 3 } })
  tell({ state: 'slow' })
  expect(store.shown()).toMatchObject({ pages: [page], slow: true, failure: { block: 3 } })
  tell({ state: 'drawn', pages: [], places: [] })
  expect(store.shown()).toEqual({ pages: [], places: [], slow: false, failure: null })
})

it('other reports are not shown, and a closed preview hears nothing more', () => {
  const { store, tell, calls, listening } = opened()
  let heard = 0
  store.subscribe(() => {
    heard += 1
  })
  tell({ state: 'drawn', pages: [page], places: [] }, '00000000-0000-4000-8000-000000000000')
  expect(heard).toBe(0)
  store.close()
  expect(listening()).toBe(false)
  expect(calls).toEqual(['open', 'close'])
})

it('a preview that cannot be opened says why, and is opened anew when it is asked for', async () => {
  const { store, calls } = opened(() => Promise.reject(new Error('gone')))
  await expect.poll(() => store.shown().failure?.block).toBeNull()
  store.drawAgain()
  expect(calls).toEqual(['open', 'open'])
})
