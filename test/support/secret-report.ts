import { type Block, type ReportDocument, reportDocumentSchema } from '../../shared/document/model'
import type { Field, ScalarField } from '../../shared/fields/field'
import type { FieldValues, ScalarValue } from '../../shared/fields/value'
import type { Language } from '../../shared/i18n/language'
import { isTextField, type RecordField } from '../../shared/records/record'
import { records } from '../../shared/records/records'
import type { TemplateName } from '../../shared/templates/names'
import { templates } from '../../shared/templates/templates'
import { pictureHashes } from '../fixtures/print/pictures'

/** Numbers and addresses that are nobody's: what each looks like and its part that no paper may hold. */
const forms: readonly ((number: number) => readonly [text: string, secret: string])[] = [
  (number) => [`010-4${number}-7${number}`, `4${number}-7${number}`],
  (number) => [`+64 21 4${number} 5${number}`, `4${number} 5${number}`],
  (number) => [`kim${number}@secret${number}.example`, `secret${number}`],
  (number) => [`900101-2${number}${number}`, `2${number}${number}`],
  (number) => [`여권 M9${number}${number}1`, `M9${number}`],
  (number) => [`계좌 110-4${number}-88${number}`, `4${number}-88${number}`],
]

/** A report with a secret in every place, all of them told apart. */
export interface SecretReport {
  readonly document: ReportDocument
  /** Texts that must not be in any file. */
  readonly secrets: readonly string[]
  /** Texts that must be there. */
  readonly shown: readonly string[]
}

const line = (...content: object[]) => ({ type: 'paragraph', content })
const text = (value: string, ...marks: object[]) => ({ type: 'text', text: value, ...(marks.length > 0 && { marks }) })

/**
 * Every kind of block, every field of facts and records, and every place in a line, each with something that a public
 * version does not show: numbers and addresses in what is public, words of their own in what is not.
 * @param choose gives a whole number below a bound
 */
export function secretReport(
  template: TemplateName,
  language: Language,
  choose: (bound: number) => number,
): SecretReport {
  const secrets: string[] = []
  const shown: string[] = []
  let count = 0

  /** Public words with a secret in their middle. */
  function mixed(): string {
    count += 1
    const form = forms[choose(forms.length)]
    const [value, secret] = form?.(100 + (count % 900)) ?? ['', '']
    secrets.push(secret)
    shown.push(`open${count}x`)
    return `open${count}x ${value} more`
  }
  /** Words of which nothing is public. */
  function hidden(): string {
    count += 1
    secrets.push(`hidden${count}x`)
    return `hidden${count}x`
  }

  const allFields = templates[template].facts.flatMap((group) => group.fields)
  function factOf(field: ScalarField): ScalarValue {
    switch (field.type) {
      case 'text':
        return field.withheld ? hidden() : mixed().slice(0, 200)
      case 'date':
        return '2026-10-12'
      case 'period':
        return { from: '2026-10-11', to: '2026-10-25' }
      case 'number':
        return 3
      case 'rating':
        return 4
      case 'country':
        return 'NZ'
      case 'currency':
        return 'KRW'
      case 'choice':
        return field.key === 'disclosure' ? 'partial' : (field.options[0]?.key ?? '')
    }
  }
  const member = (name: string, position: string) => ({ name, unit: 'Unit', grade: 'Grade', position })
  function listOf(field: Extract<Field, { type: 'list' }>): FieldValues[string] {
    if (field.key !== 'travellers') {
      const row = () => Object.fromEntries(field.columns.map((column) => [column.key, factOf(column)]))
      return [{ ...row(), unknown: hidden() }, row()]
    }
    secrets.push('Bao Secretname', '홍비밀')
    shown.push('Open Leader')
    return [member('Bao Secretname', 'member'), member('Open Leader', 'head'), member('홍비밀', 'member')]
  }
  const facts: FieldValues = {
    unknown: hidden(),
    ...Object.fromEntries(allFields.map((field) => [field.key, field.type === 'list' ? listOf(field) : factOf(field)])),
  }

  const isHidden = ({ withheld }: RecordField, openness: string): boolean =>
    openness === 'closed' || withheld === 'always' || (openness === 'partial' && withheld === 'partly')
  function record(name: keyof typeof records, id: string, openness: string, links: readonly string[]): object {
    const { fields } = records[name]
    const attrs = fields.flatMap((field): [string, unknown][] => {
      if (field.key === 'openness') return [[field.key, openness === 'undecided' ? null : openness]]
      return field.type === 'references' ? [[field.key, links]] : []
    })
    const closed = openness === 'undecided' ? 'closed' : openness
    const content = fields.filter(isTextField).map((field) => ({
      type: 'recordField',
      attrs: { key: field.key },
      content: [line(text(isHidden(field, closed) ? hidden() : mixed()))],
    }))
    const unknown = { type: 'recordField', attrs: { key: 'unknown' }, content: [line(text(hidden()))] }
    return { type: name, attrs: { id, ...Object.fromEntries(attrs) }, content: [...content, unknown] }
  }
  const figure = (media: string, alt: string, caption: string, id: string | null = null) => ({
    type: 'figure',
    attrs: { media, alt, id, takenAt: '2026-11-02T09:30', place: '37.56650,126.97800' },
    content: [text(caption)],
  })
  const reference = (target: string) => ({ type: 'crossReference', attrs: { target, show: 'text' } })
  const cell = (type: string) => ({ type, content: [line(text(mixed()))] })
  const link = (href: string) => ({ type: 'link', attrs: { href } })
  secrets.push('mailto', 'secretlink', '3344-5566', '126.978', '2026-11-02', 'notetail')

  const blocks: object[] = [
    { type: 'heading', attrs: { level: 1, id: 'h' }, content: [text(mixed())] },
    line(text(mixed()), { type: 'footnote', content: [text(mixed())] }),
    // A number that is spread over styles, parted by a note, of full width, or between other hyphens.
    line(text('before 010-33'), text('44-5566', { type: 'bold' }), text(' after')),
    line(text('before 010-'), { type: 'footnote', content: [text('note')] }, text('3344-5566 after')),
    line(text('０１０－３３４４－５５６６ 010\u20113344\u20115566 010-33\u200b44-5566')),
    line(
      text('write', link(`mailto:a@secretlink.example`)),
      text('see', link('https://example.org/?to=b%40secretlink.example')),
      text('open link', link('https://example.org/open')),
    ),
    line(text('talked with 홍비밀은, BAO SECRETNAME and Bao Secretname.')),
    line({ type: 'fact', attrs: { key: 'travellers.names' } }, { type: 'fact', attrs: { key: 'disclosureReason' } }),
    line(reference('closed'), text(' and '), reference('under'), text(' and '), reference('h')),
    { type: 'bulletList', content: [{ type: 'listItem', content: [line(text(mixed()))] }] },
    { type: 'orderedList', content: [{ type: 'listItem', content: [line(text(mixed()))] }] },
    { type: 'taskList', content: [{ type: 'taskItem', content: [line(text(mixed()))] }] },
    { type: 'blockquote', content: [line(text(mixed()))] },
    { type: 'callout', attrs: { kind: 'warning' }, content: [line(text(mixed()))] },
    { type: 'tableCaption', content: [text(mixed())] },
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('tableHeader'), cell('tableHeader')] },
        { type: 'tableRow', content: [cell('tableCell'), cell('tableCell')] },
      ],
    },
    figure(pictureHashes.jpeg, mixed(), mixed()),
    ...allFields.map(({ key }) => ({ type: 'facts', attrs: { view: key } })),
    { type: 'facts', attrs: { view: 'overview' } },
    record('finding', 'open', 'public', []),
    record('finding', 'part', 'partial', []),
    record('finding', 'closed', 'closed', []),
    figure(pictureHashes.png, hidden(), hidden(), 'under'),
    { type: 'figureRow', content: [figure(pictureHashes.tallPng, hidden(), hidden())] },
    record('policy', 'undecided', 'undecided', []),
    record('policy', 'policy', 'partial', ['open', 'closed', 'undecided']),
    record('recommendation', 'advice', 'public', ['closed', 'policy']),
  ]
  const title = { type: 'title', content: [text(mixed())] }
  const body = [title, ...blocks] as unknown as Block[]
  return { document: reportDocumentSchema.parse({ template, language, facts, body }), secrets, shown }
}
