import type { CompositionGuard } from '../../../lib/composition-guard'

/**
 * Waits until nobody is in the middle of a syllable; what is to be put into the text would end the composition.
 * @throws the signal's reason
 */
export function whenSettled({ whenIdle }: CompositionGuard, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const takeBack = whenIdle(resolve)
    signal.addEventListener(
      'abort',
      () => {
        takeBack()
        reject(signal.reason)
      },
      { once: true },
    )
  })
}
