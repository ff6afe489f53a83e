import { type ISpacingProperties, LineRuleType } from 'docx'
import { twipsOfPoints } from './units'

/**
 * Spacing of a paragraph; sizes and spaces in points. The line is at least a multiple of the type size, as Hangul and
 * the layouts of the PDF count it: Word's own multiples depend on the font, which each PC may replace.
 */
export function spacing(size: number, lineHeight: number, before: number, after = 0): ISpacingProperties {
  return {
    before: twipsOfPoints(Math.max(0, before)),
    after: twipsOfPoints(Math.max(0, after)),
    line: twipsOfPoints(size * lineHeight),
    lineRule: LineRuleType.AT_LEAST,
  }
}
