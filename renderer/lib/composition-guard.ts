/** Knows whether an input method is in the middle of a syllable, and keeps everything else waiting until it is not. */
export interface CompositionGuard {
  /** From the start of a composition until the editor has taken in its result. */
  composing(): boolean
  /** Whether a letter is open this moment: false as soon as its result is in, also while the editor still settles. */
  letterOpen(): boolean
  /**
   * Does `work` at once when nobody composes, otherwise when the composition has settled; in the order of asking.
   * @returns takes the work back, if it has not been done
   */
  whenIdle(work: () => void): () => void
}

/** Where compositions are seen, and how one that nobody ends is ended. */
export interface CompositionSource {
  /** The editable element. */
  readonly element: EventTarget
  readonly window: EventTarget
  /** Whether the editor itself believes that a composition goes on. */
  readonly composing: () => boolean
  /** Makes the editor take in what it has and forget the composition. */
  readonly end: () => void
  /** Makes the editor read where the cursor stands now; called before work that may change the text. */
  readonly readCursor: () => void
}

/** ProseMirror takes in the result of a composition in a task of its own, 20 ms after the end; this comes after it. */
const settlingTime = 30

export interface ConnectableGuard extends CompositionGuard {
  /** Begins to listen; gives what stops it and lets the waiting go. */
  connect(source: CompositionSource): () => void
}

/**
 * The one place that decides whether anything but the input method may touch the text now. A composition also ends when
 * the editor or the window loses the focus: some systems then forget to say so, and a guard that stays closed would keep
 * others' changes out for ever.
 */
export function createCompositionGuard(): ConnectableGuard {
  const waiting: (() => void)[] = []
  const sources = new Set<CompositionSource>()
  let busy = false
  let timer: ReturnType<typeof setTimeout> | undefined

  /** One piece of work that fails does not keep the others from being done. */
  function release(): void {
    const work = busy ? undefined : waiting.shift()
    if (!work) return
    for (const { readCursor } of sources) readCursor()
    try {
      work()
    } finally {
      release()
    }
  }

  function open(): void {
    clearTimeout(timer)
    busy = false
    release()
  }

  return {
    composing: () => busy,
    letterOpen: () => busy && [...sources].some((source) => source.composing()),
    whenIdle(work) {
      waiting.push(work)
      release()
      return () => {
        const index = waiting.indexOf(work)
        if (index >= 0) waiting.splice(index, 1)
      }
    },
    connect(source) {
      const { element, window, composing, end } = source
      sources.add(source)
      const onStart = () => {
        clearTimeout(timer)
        busy = true
      }
      const settle = () => {
        clearTimeout(timer)
        timer = setTimeout(() => !composing() && open(), settlingTime)
      }
      const onLeave = () => {
        if (!busy) return
        clearTimeout(timer)
        timer = setTimeout(() => {
          if (composing()) end()
          open()
        }, settlingTime)
      }
      const listeners: [EventTarget, string, () => void][] = [
        [element, 'compositionstart', onStart],
        [element, 'compositionupdate', onStart],
        [element, 'compositionend', settle],
        [element, 'blur', onLeave],
        [window, 'blur', onLeave],
      ]
      for (const [target, type, listener] of listeners) target.addEventListener(type, listener)
      return () => {
        sources.delete(source)
        for (const [target, type, listener] of listeners) target.removeEventListener(type, listener)
        open()
      }
    },
  }
}

/** A key that the input method takes for its own work, also the first of a composition: nothing else may act on it. */
export const isForInputMethod = ({ isComposing, keyCode }: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
  isComposing || keyCode === 229
