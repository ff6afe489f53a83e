import type { PrintLine } from '../../../shared/print/tree'

/** The text of a line without its form and its notes. */
export function plainText(line: PrintLine): string {
  return line.map((run) => run.text).join('')
}
