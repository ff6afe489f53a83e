import type { OrderedMarker } from '../../../../shared/document/list-markers'
import { assertNever } from '../../../../shared/errors'
import type { ListForm } from '../../../../shared/print/list-form'

/** Numbers of lists in CSS: counter styles of lists.css by the form of the first number, and what stands around it. */
const orderedStyles: Readonly<Record<OrderedMarker, string>> = {
  '1.': 'counter(list-item) "."',
  '가.': 'counter(list-item, hangul-order) "."',
  '1)': 'counter(list-item) ")"',
  '가)': 'counter(list-item, hangul-order) ")"',
  '(1)': '"(" counter(list-item) ")"',
  '(가)': '"(" counter(list-item, hangul-order) ")"',
  '①': 'counter(list-item, circled-order)',
  '㉮': 'counter(list-item, circled-hangul-order)',
  'I.': 'counter(list-item, upper-roman) "."',
  'a)': 'counter(list-item, vietnamese-order) ")"',
  '(a)': '"(" counter(list-item, lower-alpha) ")"',
  '(i)': '"(" counter(list-item, lower-roman) ")"',
}

/** What CSS writes before the items of a list; a checklist draws its own boxes. */
export function listMarkerStyle(form: ListForm): string {
  switch (form.kind) {
    case 'bullet':
      return JSON.stringify(form.bullet)
    case 'ordered':
      return orderedStyles[form.order]
    case 'task':
      return '""'
    default:
      return assertNever(form)
  }
}
