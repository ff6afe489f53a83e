import { type FontSet, perScript } from './fonts'
import { element, type Xml } from './xml'

/** The form of letters. `size` in points, colours as `rrggbb`. */
export interface CharForm {
  readonly fonts: FontSet
  readonly size: number
  readonly bold?: true
  readonly italic?: true
  readonly underline?: true
  readonly strike?: true
  readonly superscript?: true
  readonly subscript?: true
  readonly colour?: string
  readonly shade?: string
  /** Space between letters, in hundredths of their width. */
  readonly spacing?: number
}

interface Numbers {
  readonly faceId: (face: FontSet[keyof FontSet]) => number
  /** The border of letters that have none. */
  readonly noBorder: number
  /** Whether spaces are as wide as the font has them; Hangul's own are half an em, as Korean is set. */
  readonly fontSpaces: boolean
}

/** Draws one as the head lists it. */
export function charShape(form: CharForm, id: number, { faceId, noBorder, fontSpaces }: Numbers): Xml {
  const colour = `#${(form.colour ?? '000000').toUpperCase()}`
  const faces = Object.fromEntries(
    Object.entries(form.fonts).map(([script, face]) => [script.toLowerCase(), faceId(face)]),
  )
  return element(
    'hh:charPr',
    {
      id,
      height: Math.round(form.size * 100),
      textColor: colour,
      shadeColor: form.shade === undefined ? 'none' : `#${form.shade.toUpperCase()}`,
      useFontSpace: fontSpaces,
      useKerning: false,
      symMark: 'NONE',
      borderFillIDRef: noBorder,
    },
    [
      element('hh:fontRef', faces),
      element(
        'hh:ratio',
        perScript(() => 100),
      ),
      element(
        'hh:spacing',
        perScript(() => form.spacing ?? 0),
      ),
      element(
        'hh:relSz',
        perScript(() => 100),
      ),
      element(
        'hh:offset',
        perScript(() => 0),
      ),
      ...(form.italic ? [element('hh:italic')] : []),
      ...(form.bold ? [element('hh:bold')] : []),
      element('hh:underline', { type: form.underline ? 'BOTTOM' : 'NONE', shape: 'SOLID', color: colour }),
      element('hh:strikeout', { shape: form.strike ? 'SOLID' : 'NONE', color: colour }),
      element('hh:outline', { type: 'NONE' }),
      element('hh:shadow', { type: 'NONE', color: '#B2B2B2', offsetX: 10, offsetY: 10 }),
      ...(form.superscript ? [element('hh:supscript')] : []),
      ...(form.subscript ? [element('hh:subscript')] : []),
    ],
  )
}
