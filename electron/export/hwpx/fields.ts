import type { CharForm } from './char-shapes'
import type { Drawing } from './drawing'
import { control, type Inline } from './inline'
import { element, letters, type Xml } from './xml'

/** Numbers that Hangul gives kinds of fields, after the four letters of their names in HWP (%hlk, %xrf). */
const kinds = { HYPERLINK: 0x25_68_6c_6b, CROSSREF: 0x25_78_72_66 } as const

type Parameter = readonly ['string' | 'integer' | 'boolean', string, string]

function parameters(list: readonly Parameter[]): Xml {
  return element(
    'hp:parameters',
    { cnt: list.length, name: '' },
    list.map(([type, name, value]) => element(`hp:${type}Param`, { name }, [letters(value)])),
  )
}

/** Puts a field around what it shows. */
function field(
  type: keyof typeof kinds,
  list: readonly Parameter[],
  shown: readonly Inline[],
  form: CharForm,
  drawing: Drawing,
): Inline[] {
  const id = drawing.nextId()
  const fieldid = kinds[type]
  const begin = element(
    'hp:fieldBegin',
    { id, type, name: '', editable: false, dirty: false, zorder: -1, fieldid, metaTag: '' },
    [parameters(list)],
  )
  const end = element('hp:fieldEnd', { beginIDRef: id, fieldid })
  return [control(begin, form, drawing), ...shown, control(end, form, drawing)]
}

/** A link to an address. */
export function addressLink(href: string, shown: readonly Inline[], form: CharForm, drawing: Drawing): Inline[] {
  const escaped = href.replace(/[\\:;?]/g, (sign) => `\\${sign}`)
  const mail = /^mailto:/i.test(href)
  const list: Parameter[] = [
    ['integer', 'Prop', '0'],
    ['string', 'Command', `${escaped};1;0;0;`],
    ['string', 'Path', href],
    ['string', 'Category', mail ? 'HWPHYPERLINK_TYPE_EMAIL' : 'HWPHYPERLINK_TYPE_URL'],
    ['string', 'TargetType', 'HWPHYPERLINK_TARGET_BOOKMARK'],
    ['string', 'DocOpenType', 'HWPHYPERLINK_JUMP_CURRENTTAB'],
  ]
  return field('HYPERLINK', list, shown, form, drawing)
}

/** A link to a bookmark of this document. */
export function placeLink(bookmark: string, shown: readonly Inline[], form: CharForm, drawing: Drawing): Inline[] {
  const list: Parameter[] = [
    ['integer', 'Prop', '0'],
    ['string', 'Command', `?${bookmark};0;0;-1;`],
    ['string', 'Category', 'HWPHYPERLINK_TYPE_HWP'],
    ['string', 'TargetType', 'HWPHYPERLINK_TARGET_BOOKMARK'],
    ['string', 'DocOpenType', 'HWPHYPERLINK_JUMP_DONTCARE'],
  ]
  return field('HYPERLINK', list, shown, form, drawing)
}

/** The page of a bookmark, which Hangul counts anew. */
export function pageReference(bookmark: string, shown: readonly Inline[], form: CharForm, drawing: Drawing): Inline[] {
  const list: Parameter[] = [
    // Hangul itself writes this name so.
    ['boolean', 'Fiexde', '1'],
    ['integer', 'Prop', '0'],
    ['string', 'Command', `?${bookmark};6;0;1;0;`],
    ['string', 'RefPath', `?${bookmark};`],
    ['string', 'RefType', 'TARGET_BOOKMARK'],
    ['string', 'RefContentType', 'OBJECT_TYPE_PAGE'],
    ['boolean', 'RefHyperLink', '1'],
    ['string', 'RefOpenType', 'HWPHYPERLINK_JUMP_CURRENTTAB'],
  ]
  return field('CROSSREF', list, shown, form, drawing)
}

/** A place that links lead to. */
export const bookmark = (name: string, form: CharForm, drawing: Drawing): Inline =>
  control(element('hp:bookmark', { name }), form, drawing)
