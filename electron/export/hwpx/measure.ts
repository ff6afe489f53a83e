import type { FontChoice } from '../../../shared/profiles/profile'
import type { ParagraphForm } from '../docx/paragraph-form'
import type { StyleForm } from './styles'
import { twipsOfUnits } from './units'

/** A paragraph's form as the estimate of pages takes it: lengths in twentieths of a point. */
export function measuredForm({ para, char }: StyleForm, font: FontChoice['office']): ParagraphForm {
  const hang = para.first < 0 ? -para.first : 0
  const em = char.size * 20
  return {
    latin: font.latin,
    eastAsia: font.eastAsia,
    bold: char.bold ?? false,
    capitals: false,
    size: char.size * 2,
    line: em * para.line,
    left: twipsOfUnits(para.left + hang),
    right: twipsOfUnits(para.right),
    first: twipsOfUnits(para.first),
    before: twipsOfUnits(para.before),
    after: twipsOfUnits(para.after),
    keepNext: para.keepNext,
    keepLines: para.keepLines,
  }
}
