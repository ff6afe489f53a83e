/** What a document lists once and names by number: fonts, forms of letters and paragraphs, borders. */
export interface Registry<Form> {
  /** The number of a form; equal forms share one. */
  idOf(form: Form): number
  /** All forms, in the order of their numbers. */
  all(): readonly Form[]
}

/** @param first number of the first form */
export function createRegistry<Form>(first = 0): Registry<Form> {
  const ids = new Map<string, number>()
  const forms: Form[] = []
  return {
    idOf(form) {
      const key = JSON.stringify(form)
      const known = ids.get(key)
      if (known !== undefined) return known
      const id = first + forms.length
      ids.set(key, id)
      forms.push(form)
      return id
    },
    all: () => forms,
  }
}
