import type { Row } from '../fields/value'

/** When a row is no longer open: its choice column `column` says one of `final`. A row that says nothing is open. */
export interface OpenRule {
  readonly column: string
  readonly final: readonly string[]
}

/** Rows of the list `from` that become rows of the list `to`. */
export interface Transfer {
  readonly from: string
  readonly to: string
  /** Column of `to` by the columns of `from` that fill it; several are joined. */
  readonly columns: Readonly<Record<string, readonly string[]>>
  /** What every such row says besides. */
  readonly set?: Row
}

/**
 * How the reports of a template follow one another, as data. Keys are those of the template's facts; a key that the
 * template does not have is ignored.
 */
export interface Series {
  /** Facts that stay the same from report to report: taken over from the newest. */
  readonly always: readonly string[]
  /** Lists of which only open rows are taken over. */
  readonly open: Readonly<Record<string, OpenRule>>
  /** What was planned and is now to be reported on. */
  readonly becomes: readonly Transfer[]
  /** Records of the text that are taken over as long as an attribute does not say that they are done. */
  readonly records: Readonly<Record<string, OpenRule>>
  /**
   * Lists that a report over several periods gathers: every row, or of rows that agree in the column `last` (the name
   * of a project) only the newest. Lists of `all` are counted in the table of totals.
   */
  readonly gather: Readonly<Record<string, 'all' | { readonly last: string }>>
  /** What is open at the end and is handed over. */
  readonly handOver: readonly Transfer[]
}
