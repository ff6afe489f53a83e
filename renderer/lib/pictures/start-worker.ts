import { createPictureWorkers, type PictureWorkers, pictureLanes } from './picture-workers'

/** The workers that prepare pictures, as many as this machine bears. */
export const startPictureWorkers = (): PictureWorkers =>
  createPictureWorkers(
    () => new Worker(new URL('./picture-worker.ts', import.meta.url), { type: 'module' }),
    pictureLanes(navigator.hardwareConcurrency),
  )
