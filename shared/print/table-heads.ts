import type { PrintCell } from './tree'

/** How many leading rows are all heads and hold no cell that reaches further down. */
export function countHeaderRows(rows: readonly (readonly PrintCell[])[]): number {
  const allHeads = rows.findIndex((row) => !row.every((cell) => cell.header))
  let count = allHeads === -1 ? rows.length - 1 : allHeads
  const reaches = (index: number): number => Math.max(0, ...(rows[index] ?? []).map((cell) => index + cell.rowspan))
  while (count > 0 && Array.from({ length: count }, (_, index) => reaches(index)).some((end) => end > count)) count -= 1
  return count
}
