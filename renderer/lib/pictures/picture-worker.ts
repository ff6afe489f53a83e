import { AppError } from '../../../shared/errors'
import { preparePicture } from './prepare-picture'
import type { PictureAnswer, PictureRequest } from './worker-messages'

async function answer({ file, keepPlace }: PictureRequest): Promise<PictureAnswer> {
  try {
    return { ok: true, picture: await preparePicture(file, keepPlace) }
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown
    return { ok: false, error: { code: thrown.code, params: thrown.params } }
  }
}

// Decodes, scales and writes pictures beside the page, so that typing goes on. What is no error with a name is the
// worker's own and ends in its `error` event.
self.addEventListener('message', (event: MessageEvent<PictureRequest>) => {
  answer(event.data).then(
    (message) => self.postMessage(message, { transfer: message.ok ? [message.picture.bytes.buffer] : [] }),
    (thrown) => reportError(thrown),
  )
})
