/** A piece of text that carries a number and can be told from any other. */
export const tokenOf = (number: number): string => `[글${number}]`

/** The numbers of all tokens that stand whole in a text. */
export const tokensIn = (text: string): ReadonlySet<number> =>
  new Set([...text.matchAll(/\[글(\d+)\]/g)].map(([, number]) => Number(number)))
