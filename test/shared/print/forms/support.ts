import type { FieldValues } from '../../../../shared/fields/value'
import { printReport } from '../../../../shared/print/print-report'
import type { PrintDocument } from '../../../../shared/print/tree'
import type { FormName } from '../../../../shared/profiles/profile'
import type { TemplateName } from '../../../../shared/templates/names'
import { report, seen, title } from '../support'

export interface Given {
  readonly facts?: FieldValues
  readonly template?: TemplateName
  readonly language?: 'ko' | 'en' | 'vi'
  readonly name?: string
  readonly body?: unknown[]
}

/** A form made from a report. */
export const formOf = (form: FormName, { facts = {}, template, language = 'ko', name, body = [] }: Given = {}) =>
  printReport(
    report(language, [], {
      facts,
      body: [title(name ?? '단기 국외연수 결과보고서'), ...body],
      ...(template && { template }),
    }),
    { profile: form },
  )

/** What stands between head and foot, one string a block. */
export const shown = ({ blocks }: PrintDocument): string => blocks.map(seen).join('\n')

/** A record with nothing but its title. */
export const titled = (type: 'recommendation' | 'policy', text: string, id: number) => ({
  type,
  attrs: { id: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}` },
  content: [
    {
      type: 'recordField',
      attrs: { key: type === 'policy' ? 'name' : 'title' },
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    },
  ],
})
