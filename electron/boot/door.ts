/**
 * Lets through whoever wants to see reports while they are open; who comes while they are locked knocks, and goes on
 * once they are open. Before it is known at the start whether anybody has to be asked for the key, nobody answers.
 * @param knock shows where to unlock
 */
export function createDoor(knock: () => void) {
  let open = false
  let answers = false
  let waiting: (() => void)[] = []
  return {
    pass(action: () => void): void {
      if (open) {
        action()
        return
      }
      waiting.push(action)
      if (answers) knock()
    },
    isOpen: (): boolean => open,
    /** From now on a knock is heard. */
    answer(): void {
      answers = true
    },
    open(): void {
      open = true
      answers = true
      const before = waiting
      waiting = []
      for (const action of before) action()
    },
    close(): void {
      open = false
    },
  }
}
