import { element, type Xml } from './xml'

/** A rule: its width in millimetres, of those that OWPML knows, and its colour (`rrggbb`). */
export interface Rule {
  readonly width: 0.12 | 0.15 | 0.2 | 0.25 | 0.3 | 0.4 | 0.5 | 0.6 | 0.7 | 1 | 1.5
  readonly colour: string
}

/** The rules around a cell or paragraph and what lies behind it; absent sides have none. */
export interface BorderFill {
  readonly left?: Rule
  readonly right?: Rule
  readonly top?: Rule
  readonly bottom?: Rule
  readonly fill?: string
}

/** The same rule on all sides. */
export const framed = (rule: Rule, fill: string | null = null): BorderFill => ({
  left: rule,
  right: rule,
  top: rule,
  bottom: rule,
  ...(fill !== null && { fill }),
})

function side(name: string, rule: Rule | undefined): Xml {
  return element(`hh:${name}`, {
    type: rule ? 'SOLID' : 'NONE',
    width: `${rule?.width ?? 0.1} mm`,
    color: `#${(rule?.colour ?? '000000').toUpperCase()}`,
  })
}

/** Draws one as the head lists it. */
export function borderFill({ left, right, top, bottom, fill }: BorderFill, id: number): Xml {
  const slash = { type: 'NONE', Crooked: false, isCounter: false }
  return element(
    'hh:borderFill',
    { id, threeD: false, shadow: false, centerLine: 'NONE', breakCellSeparateLine: false },
    [
      element('hh:slash', slash),
      element('hh:backSlash', slash),
      side('leftBorder', left),
      side('rightBorder', right),
      side('topBorder', top),
      side('bottomBorder', bottom),
      element('hh:diagonal', { type: 'SOLID', width: '0.1 mm', color: '#000000' }),
      ...(fill === undefined
        ? []
        : [
            element('hc:fillBrush', {}, [
              element('hc:winBrush', { faceColor: `#${fill.toUpperCase()}`, hatchColor: '#000000', alpha: 0 }),
            ]),
          ]),
    ],
  )
}
