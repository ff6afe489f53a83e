/** Counts the captions of a document as Word's SEQ fields do. */
export interface CaptionCount {
  /** Whether the next field of a name would show this number; if so, it is counted. */
  agrees(name: string, number: string): boolean
}

/** Starts every name at 1. Names differ by more than their capitals, as in Word. */
export function createCaptionCount(): CaptionCount {
  const counts = new Map<string, number>()
  return {
    agrees(name, number) {
      const key = name.toLowerCase()
      const next = (counts.get(key) ?? 0) + 1
      if (String(next) !== number) return false
      counts.set(key, next)
      return true
    },
  }
}
