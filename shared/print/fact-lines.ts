import { rowsOf, textOf } from '../fields/value'
import type { PrintContext } from './context'
import { oneLine } from './text'

/** A fact on one line; '' while it is not filled in. */
export const factLine = ({ facts }: Pick<PrintContext, 'facts'>, key: string): string => oneLine(textOf(facts, key))

/** The filled texts of a list of one column. */
export const listTexts = ({ facts }: Pick<PrintContext, 'facts'>, key: string): string[] =>
  rowsOf(facts, key)
    .map((row) => oneLine(textOf(row, 'text')))
    .filter((text) => text !== '')
