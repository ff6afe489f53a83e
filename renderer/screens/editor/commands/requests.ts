/** What commands and keys ask the interface for: things that no change of the document alone can do. */
export type Request =
  | 'capture'
  | 'fact'
  | 'link'
  | 'pictures'
  | 'preview'
  | 'reference'
  | 'shortcuts'
  | 'table'
  | 'tools'
  | 'versions'
export type Ask = (request: Request) => void

/** Takes what is asked for to whoever shows it. */
export interface Requests {
  readonly ask: Ask
  /**
   * Answers a request, also one that came before anybody could answer: what stands around the text is drawn after it.
   * @returns a function that stops
   */
  readonly onAsk: (request: Request, answer: () => void) => () => void
}

export function createRequests(): Requests {
  const answers = new Map<Request, () => void>()
  let waiting: Request | null = null
  return {
    ask(request) {
      const answer = answers.get(request)
      waiting = answer ? null : request
      answer?.()
    },
    onAsk(request, answer) {
      answers.set(request, answer)
      if (waiting === request) {
        waiting = null
        answer()
      }
      return () => {
        if (answers.get(request) === answer) answers.delete(request)
      }
    },
  }
}
