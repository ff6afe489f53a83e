/** Pages in sight, and a few around them; the others are asked for again. In memory only: they are readable text. */
const mostPages = 16

/**
 * Holds the SVG of pages between the drawer and the window.
 * @param ask asks the drawer for a page; the answer comes to `answer`
 */
export function createPageShelf(ask: (key: string) => void) {
  const pages = new Map<string, string>()
  const asked = new Map<string, ((svg: string | null) => void)[]>()

  function put(key: string, svg: string): void {
    pages.delete(key)
    pages.set(key, svg)
    const [oldest] = pages.keys()
    if (pages.size > mostPages && oldest !== undefined) pages.delete(oldest)
  }

  function settle(key: string, svg: string | null): void {
    for (const resolve of asked.get(key) ?? []) resolve(svg)
    asked.delete(key)
  }

  return {
    put,
    known: (key: string): string | null => pages.get(key) ?? null,

    /** A page from here or from the drawer; null when the drawer has it no more. */
    take(key: string): Promise<string | null> {
      const known = pages.get(key)
      if (known !== undefined) return Promise.resolve(known)
      return new Promise((resolve) => {
        const waiting = asked.get(key)
        if (waiting) return waiting.push(resolve)
        asked.set(key, [resolve])
        ask(key)
      })
    },

    answer(key: string, svg: string | null): void {
      if (svg !== null) put(key, svg)
      settle(key, svg)
    },

    /** The drawer is gone: whoever waits gets nothing. */
    forgetAsked(): void {
      for (const key of [...asked.keys()]) settle(key, null)
    },
  }
}
