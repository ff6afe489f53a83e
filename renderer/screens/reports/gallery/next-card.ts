/** Which card an arrow up or down leads to: of the nearest row that way, the one straight above or below. */
export function nextCard(cards: readonly DOMRect[], from: number, down: boolean): number {
  const here = cards[from]
  if (!here) return from
  const way = down ? 1 : -1
  const beyond = cards
    .map((card, index) => ({ index, rows: (card.top - here.top) * way, aside: Math.abs(card.left - here.left) }))
    .filter(({ rows }) => rows > here.height / 2)
  const nearest = Math.min(...beyond.map(({ rows }) => rows))
  const [best] = beyond.filter(({ rows }) => rows < nearest + 4).sort((a, b) => a.aside - b.aside)
  return best?.index ?? from
}
