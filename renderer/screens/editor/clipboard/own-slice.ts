import { DOMSerializer, type NodeType, type Schema, DOMParser as SchemaParser } from '@tiptap/pm/model'
import { cleanTexts } from './clean/text'

/** Whether HTML says that it was copied from a sheet of ours. Any program can say so: nothing in it is trusted. */
export const isOwnSlice = (html: string): boolean => html.includes('data-pm-slice=')

/** Attributes as the schema's own HTML rules read them, which keep every value within its bounds. */
function checkedAttributes(type: NodeType, attributes: unknown): unknown {
  if (typeof attributes !== 'object' || attributes === null) return null
  try {
    const node = type.createAndFill({ ...attributes })
    if (!node) return null
    const holder = document.implementation.createHTMLDocument('').createElement('div')
    holder.append(DOMSerializer.fromSchema(type.schema).serializeNode(node, { document: holder.ownerDocument }))
    const parsed = SchemaParser.fromSchema(type.schema).parseSlice(holder).content.firstChild
    return parsed?.type === type ? parsed.attrs : null
  } catch {
    return null
  }
}

/** The context that ProseMirror writes beside a slice (`["bulletList",null,"listItem",null]`), with checked values. */
function checkedContext(json: string, schema: Schema): string {
  let context: unknown
  try {
    context = JSON.parse(json)
  } catch {
    return '[]'
  }
  if (!Array.isArray(context) || context.length > 80) return '[]'
  const result: unknown[] = []
  for (let index = 0; index + 1 < context.length; index += 2) {
    const name: unknown = context[index]
    const type = typeof name === 'string' ? schema.nodes[name] : undefined
    if (!type) break
    result.push(name, checkedAttributes(type, context[index + 1]))
  }
  return JSON.stringify(result)
}

/** HTML of a copied piece of a report, ready for the parser: without the parts that are there for other programs. */
export function readOwnSlice(html: string, schema: Schema): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  cleanTexts(body)
  for (const element of body.querySelectorAll('style, script, [data-for-others]')) element.remove()
  for (const row of body.querySelectorAll('table[data-record-row]')) {
    const texts = row.querySelectorAll(':scope > tbody > tr > td > [data-field]')
    const slice = row.getAttribute('data-pm-slice')
    if (slice !== null) texts[0]?.setAttribute('data-pm-slice', slice)
    row.replaceWith(...texts)
  }
  const [marked, ...others] = body.querySelectorAll('[data-pm-slice]')
  for (const element of others) element.removeAttribute('data-pm-slice')
  const value = marked?.getAttribute('data-pm-slice') ?? ''
  const [, numbers = '0 0', json = '[]'] = /^(\d{1,3} \d{1,3}(?: -\d{1,2})?) (.*)$/s.exec(value) ?? []
  marked?.setAttribute('data-pm-slice', `${numbers} ${checkedContext(json, schema)}`)
  return body.innerHTML
}
