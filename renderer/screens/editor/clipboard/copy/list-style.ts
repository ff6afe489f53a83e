import type { OrderedMarker } from '../../../../../shared/document/list-markers'
import type { ListForm } from '../../../../../shared/print/list-form'

/** The nearest form that every program knows by the old `type` attribute, which Word reads. */
const orderTypes: Readonly<Record<OrderedMarker, string>> = {
  '1.': '1',
  '1)': '1',
  '(1)': '1',
  '①': '1',
  '가.': '1',
  '가)': '1',
  '(가)': '1',
  'I.': 'I',
  'a)': 'a',
  '(a)': 'a',
  '(i)': 'i',
}
const styles: Readonly<Record<string, string>> = {
  '1': 'decimal',
  I: 'upper-roman',
  a: 'lower-alpha',
  i: 'lower-roman',
}
const bulletTypes: Readonly<Record<string, string>> = { '□': 'square', '○': 'circle' }

/** How a list looks in other programs: its own marker for those that know CSS, the nearest old form for the others. */
export function listAttributes(form: ListForm): Readonly<Record<string, string>> {
  switch (form.kind) {
    case 'bullet':
      return { type: bulletTypes[form.bullet] ?? 'disc', style: `list-style-type: '${form.bullet} '` }
    case 'ordered': {
      const type = orderTypes[form.order]
      const hangul = form.order.includes('가')
      return { type, style: `list-style-type: ${hangul ? 'hangul' : (styles[type] ?? 'decimal')}` }
    }
    case 'task':
      return { style: 'list-style-type: none' }
  }
}
