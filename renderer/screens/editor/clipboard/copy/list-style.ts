import type { OrderedMarker } from '../../../../../shared/document/list-markers'
import type { ListForm } from '../../../../../shared/print/list-form'

/** The nearest form by the old `type` attribute, which every program knows, and the CSS counter. */
const orders: Readonly<Record<OrderedMarker, readonly [type: string, counter: string]>> = {
  '1.': ['1', 'decimal'],
  '1)': ['1', 'decimal'],
  '(1)': ['1', 'decimal'],
  '①': ['1', 'decimal'],
  '㉮': ['1', 'hangul'],
  '가.': ['1', 'hangul'],
  '가)': ['1', 'hangul'],
  '(가)': ['1', 'hangul'],
  'I.': ['I', 'upper-roman'],
  'a)': ['a', 'lower-alpha'],
  '(a)': ['a', 'lower-alpha'],
  '(i)': ['i', 'lower-roman'],
}
const bulletTypes: Readonly<Record<string, string>> = { '□': 'square', '○': 'circle' }

/** How a list looks in other programs: its own marker for those that know CSS, the nearest old form for the others. */
export function listAttributes(form: ListForm): Readonly<Record<string, string>> {
  switch (form.kind) {
    case 'bullet':
      return { type: bulletTypes[form.bullet] ?? 'disc', style: `list-style-type: '${form.bullet} '` }
    case 'ordered': {
      const [type, counter] = orders[form.order]
      return { type, style: `list-style-type: ${counter}` }
    }
    case 'task':
      return { style: 'list-style-type: none' }
  }
}
