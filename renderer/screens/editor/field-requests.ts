/** A field of the inspector that the writer asked for on the sheet: of the facts, or of a record or picture. */
export interface FieldRequest {
  /** `facts`, the id of a record or the name of a picture. */
  readonly owner: string
  readonly key: string
}

/** The way from what is clicked on the sheet to the inspector. */
export interface FieldRequests {
  ask(request: FieldRequest): void
  subscribe(listener: (request: FieldRequest) => void): () => void
}

export function createFieldRequests(): FieldRequests {
  const listeners = new Set<(request: FieldRequest) => void>()
  return {
    ask(request) {
      for (const listener of listeners) listener(request)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
