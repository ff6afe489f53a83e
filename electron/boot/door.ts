/**
 * Lets through whoever wants to see reports while they are open; who comes while they are locked knocks, and goes on
 * once they are open.
 * @param knock shows where to unlock
 */
export function createDoor(knock: () => void) {
  let open = false
  let waiting: (() => void)[] = []
  return {
    pass(action: () => void): void {
      if (open) {
        action()
        return
      }
      waiting.push(action)
      knock()
    },
    isOpen: (): boolean => open,
    open(): void {
      open = true
      const before = waiting
      waiting = []
      for (const action of before) action()
    },
    close(): void {
      open = false
    },
  }
}
