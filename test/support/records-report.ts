import type { ReportDocument } from '../../shared/document/model'
import { reportDocumentSchema } from '../../shared/document/model'

const textField = (key: string, text: string) => ({
  type: 'recordField',
  attrs: { key },
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

interface Written {
  readonly id: string
  readonly texts: Readonly<Record<string, string>>
  readonly values?: Readonly<Record<string, string | number | readonly string[]>>
}

const record =
  (type: 'finding' | 'policy' | 'recommendation') =>
  ({ id, texts, values = {} }: Written) => ({
    type,
    attrs: { id, ...values },
    content: Object.entries(texts).map(([key, text]) => textField(key, text)),
  })

/** A finding as JSON, with what is given and nothing else. */
export const finding = record('finding')
/** A policy as JSON, with what is given and nothing else. */
export const policy = record('policy')
/** A recommendation as JSON, with what is given and nothing else. */
export const recommendation = record('recommendation')

/** A report that holds records. */
export const recordsReport = (
  title: string,
  body: readonly object[],
  { id, language = 'ko', facts = {} }: { id?: string; language?: 'ko' | 'en' | 'vi'; facts?: object } = {},
): ReportDocument =>
  reportDocumentSchema.parse({
    ...(id !== undefined && { id }),
    template: 'overseas-training',
    language,
    facts,
    body: [{ type: 'title', content: title === '' ? [] : [{ type: 'text', text: title }] }, ...body],
  })

const countries = ['DK', 'NL', 'DE', 'JP', 'SG', 'VN', 'KR']
const stages = ['planned', 'pilot', 'operating', 'scaled', 'ended']
const fields = ['digital', 'safety', 'environment', 'urban', 'education']
const sentences = [
  '주소별 침수 위험 등급을 누구나 조회하고, 등급에 따라 개량 보조금을 지급하여 주민이 스스로 대비하도록 함.',
  'The grade of every address is open to all, and grants follow the grade; requests have risen threefold in two years.',
  'Người dân tra cứu được mức độ nguy cơ ngập lụt tại từng địa chỉ và được hỗ trợ cải tạo theo mức độ đó.',
]
const names = ['침수위험 등급 공개제', 'Open flood-risk grades', 'Công khai mức độ nguy cơ ngập lụt']

/** A policy of about a thousand characters, for lists that are long. */
export function longPolicy(number: number): object {
  const pick = (list: readonly string[]) => list[number % list.length] ?? ''
  const long = `${pick(sentences)} `.repeat(4).trim()
  return policy({
    id: `policy-${number}`,
    texts: { name: `${pick(names)} ${number}`, summary: pick(sentences), how: long, adaptation: long, problem: long },
    values: {
      country: pick(countries),
      stage: pick(stages),
      field: pick(fields),
      feasibleLegal: 1 + (number % 5),
      feasibleFinancial: 1 + (number % 3),
    },
  })
}
