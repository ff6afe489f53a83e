import { z } from 'zod'

/* Control characters, line breaks, and signs that turn the direction of what follows: they would hide what is printed. */
const plainLine = /^[^\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]*$/u

/** One line of plain text for paper, composed (NFC) and without spaces around it. */
export const lineUpTo = (most: number) => z.string().normalize().trim().max(most).regex(plainLine)
