import { isRecordBlock } from '../../document/model'
import { periodOf, type Row, rowsOf, textOf } from '../../fields/value'
import { countryName } from '../../i18n/countries'
import { formatNumber, formatPeriod } from '../../i18n/format'
import type { RecordName } from '../../records/record'
import { records } from '../../records/records'
import { eventModeChoices, mouStatusChoices } from '../../templates/choices'
import type { TemplateName } from '../../templates/names'
import { headTraveller } from '../delegation'
import { destinationGroups, institutionNames } from '../destinations'
import { blockLines, printTextBlocks } from '../lists'
import { oneLine } from '../text'
import type { FormContext } from './form'
import { shortened, shortList } from './shortened'

/** A line of the memo: its label, and what the facts say; several texts become a list below the label. */
interface MemoItem {
  readonly label: string
  readonly texts: (context: FormContext) => readonly string[]
}

/** What a kind of report is about, in words that `결과를 보고합니다` follows, and what its memo says of it. */
interface MemoSubject {
  readonly what: string
  readonly items: readonly MemoItem[]
}

const limitsOf = ({ brief }: FormContext) => (brief ? { most: 1 } : {})

const fact = ({ facts }: FormContext, key: string): string => oneLine(textOf(facts, key))

const item = (label: string, text: (context: FormContext) => string): MemoItem => ({
  label,
  texts: (context) => [text(context)],
})
const ofFact = (label: string, key: string): MemoItem => item(label, (context) => fact(context, key))

const ofPeriod = (label: string, key = 'period', counted = true): MemoItem =>
  item(label, ({ facts }) => formatPeriod(periodOf(facts, key), 'ko', counted))

/** `영국(런던·맨체스터), 네덜란드(암스테르담) 외 2개국`. */
const places = (label: string): MemoItem =>
  item(label, (context) =>
    shortList(
      destinationGroups(context).map(({ country, cities }) => {
        const { shown, rest } = shortened(cities, { most: context.brief ? 1 : 5, room: 60 })
        const named = shown.join('·') + (rest > 0 ? ` 외 ${rest}곳` : '')
        return country && named ? `${country}(${named})` : country || named
      }),
      '개국',
      limitsOf(context),
    ),
  )

/** `인력개발과 행정6급 김민수`. */
const personText = (row: Row, { brief }: FormContext): string =>
  (brief ? ['name'] : ['unit', 'grade', 'name'])
    .map((key) => oneLine(textOf(row, key)))
    .filter(Boolean)
    .join(' ')

/** Travellers by name while they have room, otherwise who leads and how many go along. */
const travellers = (label: string): MemoItem =>
  item(label, (context) => {
    const { facts } = context
    const named = rowsOf(facts, 'travellers').filter((row) => oneLine(textOf(row, 'name')) !== '')
    const head = headTraveller(facts)
    const all = shortened(
      named.map((row) => personText(row, context)),
      context.brief ? { most: 1 } : { most: 5, room: 200 },
    )
    if (!head || all.rest === 0) return all.shown.join(', ')
    return `${personText(head, context)} 외 ${named.length - 1}명`
  })

const institutions = item('방문기관', (context) =>
  shortList(institutionNames(context.facts), '개 기관', limitsOf(context)),
)

const participants = item('참가국·기관', (context) =>
  shortList(
    rowsOf(context.facts, 'participants').map(
      (row) => countryName(oneLine(textOf(row, 'country')), 'ko') || oneLine(textOf(row, 'institution')),
    ),
    '개국·기관',
    limitsOf(context),
  ),
)

const labelOf = (choices: typeof mouStatusChoices | typeof eventModeChoices, key: string): string =>
  choices.find((choice) => choice.key === key)?.label.ko ?? ''

/** `상대기관(서명)`: how far each memorandum has come. */
const memoranda = item('업무협약(MOU)', (context) =>
  shortList(
    rowsOf(context.facts, 'mous').map((row) => {
      const partner = oneLine(textOf(row, 'partner')) || oneLine(textOf(row, 'field'))
      const status = labelOf(mouStatusChoices, textOf(row, 'status'))
      return partner && status ? `${partner}(${status})` : partner
    }),
    '건',
    limitsOf(context),
  ),
)

const dayAndTime = item('일시', (context) =>
  [formatPeriod(periodOf(context.facts, 'period'), 'ko', false), context.brief ? '' : fact(context, 'eventTime')]
    .filter(Boolean)
    .join(' '),
)

const placeAndMode = item('장소', (context) => {
  const [place, mode] = [fact(context, 'eventPlace'), labelOf(eventModeChoices, textOf(context.facts, 'eventMode'))]
  if (!place || !mode || place.includes(mode)) return place || mode
  return place.endsWith(')') ? `${place}, ${mode}` : `${place}(${mode})`
})

const hosts = item(
  '주최',
  (context) =>
    [fact(context, 'eventHost'), context.brief ? '' : fact(context, 'eventCoHosts')].filter(Boolean).join(', ') +
    (context.brief && fact(context, 'eventCoHosts') ? ' 등' : ''),
)

/** `양주시 신규 공무원 19명(이수 18명)`. */
const trainees = item('교육대상', (context) => {
  const count = ({ facts }: FormContext, key: string): string =>
    typeof facts[key] === 'number' ? `${formatNumber(facts[key], 'ko')}명` : ''
  const [all, completed] = [count(context, 'headcount'), count(context, 'completed')]
  const target = [fact(context, 'courseTarget'), all].filter(Boolean).join(' ')
  return completed ? `${target}(이수 ${completed})` : target
})

/** Guiding text of an outline stands in round brackets. */
const isGuide = (text: string): boolean => /^\(.*\)$/.test(text)

/** Most lines of a list below a label, and how many half-width characters they may take together. */
const listLimits = { most: 4, room: 320 }

/** The rest of a list is counted at the end of the last one shown. */
function countedList(texts: readonly string[], { brief }: FormContext): string[] {
  const { shown, rest } = shortened(
    texts.filter((text) => text !== ''),
    brief ? { most: 1 } : listLimits,
  )
  return shown.map((text, index) => (rest > 0 && index === shown.length - 1 ? `${text} 외 ${rest}건` : text))
}

/** The titles of the report's records of a kind. */
function recordTitles(kind: RecordName, context: FormContext): string[] {
  const { titleField } = records[kind]
  return context.body
    .filter(isRecordBlock)
    .filter(({ type }) => type === kind)
    .map(({ content }) => content.filter(({ attrs }) => attrs.key === titleField))
    .map((fields) => fields.flatMap((field) => printTextBlocks(field.content, context)))
    .map((blocks) => blockLines(blocks).join(' '))
    .filter((text) => text !== '' && !isGuide(text))
}

/** What the report recommends; in one that recommends nothing by itself, the policies that it would take over. */
const proposals = (label: string): readonly MemoItem[] => [
  { label, texts: (context) => countedList(recordTitles('recommendation', context), context) },
  {
    label: '벤치마킹 정책',
    texts: (context) =>
      recordTitles('recommendation', context).length > 0 ? [] : countedList(recordTitles('policy', context), context),
  },
]

const rowsText = (label: string, list: string, column: string): MemoItem => ({
  label,
  texts: (context) =>
    countedList(
      rowsOf(context.facts, list).map((row) => oneLine(textOf(row, column))),
      context,
    ),
})

const gist = (label: string): MemoItem => ofFact(label, 'gist')

const trip: readonly MemoItem[] = [
  ofPeriod('출장기간'),
  places('출장국(도시)'),
  travellers('출장자'),
  institutions,
  gist('주요 결과'),
  ...proposals('정책 제언'),
]

/** By template. A new template names here what its memo says. */
export const memoSubjects: Readonly<Record<TemplateName, MemoSubject>> = {
  'overseas-training': { what: '국외연수', items: trip },
  'study-mission': { what: '국외출장', items: trip },
  'back-to-office': { what: '국외출장', items: trip },
  'international-exchange': {
    what: '국제협력 행사',
    items: [
      ofFact('행사명', 'eventName'),
      dayAndTime,
      placeAndMode,
      hosts,
      participants,
      memoranda,
      gist('주요 결과'),
      ...proposals('정책 제언'),
    ],
  },
  'newcomer-training': {
    what: '신규 공무원 교육',
    items: [
      ofFact('과정명', 'courseName'),
      ofPeriod('교육기간', 'period', false),
      ofFact('교육장소', 'coursePlace'),
      trainees,
      gist('주요 결과'),
      ...proposals('개선 제언'),
    ],
  },
  'newcomer-trainee': {
    what: '신규 공무원 교육 참가',
    items: [
      ofFact('과정명', 'courseName'),
      ofPeriod('교육기간', 'period', false),
      ofFact('교육장소', 'coursePlace'),
      travellers('교육생'),
      gist('주요 내용'),
      rowsText('현업 적용 계획', 'applicationPlan', 'what'),
    ],
  },
  'dispatch-periodic': {
    what: '해외 파견 활동',
    items: [
      ofPeriod('파견기간', 'postingPeriod', false),
      ofPeriod('보고기간', 'period', false),
      ofFact('파견기관', 'hostInstitution'),
      places('파견국(도시)'),
      travellers('파견자'),
      gist('주요 실적'),
      ...proposals('정책 제언'),
    ],
  },
  blank: {
    what: '업무 추진',
    items: [
      ofPeriod('기간'),
      places('방문국(도시)'),
      travellers('대상자'),
      gist('주요 내용'),
      ...proposals('정책 제언'),
    ],
  },
}
