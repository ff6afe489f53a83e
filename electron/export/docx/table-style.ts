import { BorderStyle, type ITableBordersOptions, type ITableOptions, WidthType, type XmlComponent } from 'docx'
import type { Profile } from '../../../shared/profiles/profile'
import { styleNames } from './style-names'
import { element } from './xml'

const ruleSize = 4
/** Inner margins of cells in twentieths of a point. */
export const cellMargin = 90

export const noBorders: ITableBordersOptions = {
  top: { style: BorderStyle.NONE },
  bottom: { style: BorderStyle.NONE },
  left: { style: BorderStyle.NONE },
  right: { style: BorderStyle.NONE },
  insideHorizontal: { style: BorderStyle.NONE },
  insideVertical: { style: BorderStyle.NONE },
}

/** The rules of a profile's tables. They stand in each table too: Hangul does not read those of a style. */
export function tableBorders({ table }: Profile): ITableBordersOptions {
  const rule = { style: BorderStyle.SINGLE, size: ruleSize, color: table.rule, space: 0 }
  return { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule }
}

/** Those margins for a table that is drawn at a share of its size. */
export function cellMargins(scale = 1): NonNullable<ITableOptions['margins']> {
  const margin = Math.round(cellMargin * scale)
  return { marginUnitType: WidthType.DXA, top: margin, bottom: margin, left: margin, right: margin }
}

/** The style of a profile's tables, so that a clerk can give it to tables of their own. */
export function tableStyle({ table }: Profile): XmlComponent {
  const sides = ['top', 'left', 'bottom', 'right']
  const borders = [...sides, 'insideH', 'insideV'].map((side) =>
    element(`w:${side}`, { 'w:val': 'single', 'w:sz': ruleSize, 'w:space': 0, 'w:color': table.rule }),
  )
  const margins = sides.map((side) => element(`w:${side}`, { 'w:w': cellMargin, 'w:type': 'dxa' }))
  return element('w:style', { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': styleNames.reportTable }, [
    element('w:name', { 'w:val': 'Report Table' }),
    element('w:basedOn', { 'w:val': 'TableNormal' }),
    element('w:uiPriority', { 'w:val': 39 }),
    element('w:qFormat'),
    element('w:tblPr', {}, [element('w:tblBorders', {}, borders), element('w:tblCellMar', {}, margins)]),
  ])
}
