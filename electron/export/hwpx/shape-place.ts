import { element, letters, type Xml } from './xml'

/** Size of a table or picture on paper, in hundredths of a point. */
export interface ShapeSize {
  readonly width: number
  readonly height: number
}

/** Where a table or picture stands: as a letter in the line, under the letters before it, or on the lower margin of the page. */
export function shapePlace(
  { width, height }: ShapeSize,
  { inLine, left = 0, atFoot = false }: { inLine: boolean; left?: number; atFoot?: boolean },
): Xml[] {
  return [
    element('hp:sz', { width, widthRelTo: 'ABSOLUTE', height, heightRelTo: 'ABSOLUTE', protect: false }),
    element('hp:pos', {
      treatAsChar: inLine,
      affectLSpacing: false,
      flowWithText: true,
      allowOverlap: false,
      holdAnchorAndSO: false,
      vertRelTo: atFoot ? 'PAGE' : 'PARA',
      horzRelTo: 'COLUMN',
      vertAlign: atFoot ? 'BOTTOM' : 'TOP',
      horzAlign: 'LEFT',
      vertOffset: 0,
      horzOffset: left,
    }),
    element('hp:outMargin', { left: 0, right: 0, top: 0, bottom: 0 }),
  ]
}

/** What a table or picture is, for readers who cannot see it. */
export const shapeComment = (text: string): Xml[] =>
  text === '' ? [] : [element('hp:shapeComment', {}, [letters(text)])]
