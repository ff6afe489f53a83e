import { AlignmentType } from 'docx'

/** Word's names for how text is aligned. `both` justifies all lines but the last. */
export const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const
