import type { ReportDocument } from '../document/model'
import { isRecordBlock } from '../document/model'
import { recordLines } from '../document/text'
import { rowsOf, textOf } from '../fields/value'
import { headTraveller } from '../print/delegation'
import { textLines } from '../print/text'
import { isTextField } from '../records/record'
import { records } from '../records/records'
import type { Template } from '../templates/template'

/** What stands where a name is expected and is none. */
const notNames = new Set(['관계자', '담당자', '실무자', '책임자', '전문가', '공무원', '연구원', '통역사'])

/* A Korean name, or one of elsewhere in Hangul: `홍길동`, `남궁 민수`, `존 스미스`. */
const hangulName = /^(?:[가-힣]{3,4}|[가-힣]{1,8}(?: [가-힣]{1,8}){1,3})$/u
/* With the small words that stand in names: `Jan van der Berg`, `Siti binti Ahmad`. */
const latinName =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:van|von|der|den|de|del|da|di|bin|binti|al|el|la|le) )*\p{Lu}[\p{L}\p{M}'’.-]*){1,5}$/u
const postAfter =
  / (?:\S*(?:과장|국장|실장|팀장|부장|원장|소장|관장|처장|차장|계장|주무관|사무관|서기관|교수|박사|대표|위원|위원장|의원|시장|장관|차관|총장|연구원|담당관))$/u
/* Words for institutions end so, and personal names of several parts do not. */
const institutionEnd =
  /.(?:부|청|처|국|과|시청|구청|대학|대학교|센터|협회|위원회|연구원|연구소|재단|공사|기관|학교|사무소|본부|은행)$/u
const titleBefore = /^(?:Mr|Mrs|Ms|Dr|Prof|Ông|Bà|TS|GS|PGS)\.? /u

const isNoName = (word: string): boolean => notNames.has(word) || institutionEnd.test(word)

/** The names in a list of persons: a line each, the name first and then post and institution. */
const namesIn = (text: string): string[] =>
  textLines(text)
    .flatMap((line) => line.split(/[;/·、]/u))
    .map((person) => (person.split(/[,，(（:–]/u)[0] ?? '').trim().replace(titleBefore, '').replace(postAfter, ''))
    .filter((name) => (hangulName.test(name) && !name.split(' ').some(isNoName)) || latinName.test(name))

/** Institutions and places, which look like names and are none. */
const otherNames = ({ facts }: ReportDocument): string[] => [
  ...['organisation', 'department', 'parentOrganisation'].map((key) => textOf(facts, key)),
  ...['visits', 'itinerary', 'contacts', 'participants', 'destinations'].flatMap((list) =>
    rowsOf(facts, list).flatMap((row) => ['institution', 'city', 'from', 'to'].map((key) => textOf(row, key))),
  ),
]

/**
 * Names that the report says are those of persons and that a public version does not show: members of the delegation but
 * its head, persons met, contacts, authors. Whoever leads or signs is shown.
 */
export function knownNames(document: ReportDocument, template: Template): string[] {
  const { facts, body } = document
  const head = headTraveller(facts)
  const shown = new Set([head ? textOf(head, 'name') : '', textOf(facts, 'signatureName'), ...otherNames(document)])
  const fields = template.facts.flatMap((group) => group.fields)
  const fromFacts = fields.flatMap((field) => {
    if (field.type !== 'list') return field.withheld === 'always' ? [textOf(facts, field.key)] : []
    const columns = field.columns.filter(
      ({ key, withheld }) => withheld === 'always' || (field.key === 'travellers' && key === 'name'),
    )
    return rowsOf(facts, field.key).flatMap((row) => columns.map(({ key }) => textOf(row, key)))
  })
  const fromRecords = body
    .filter(isRecordBlock)
    .flatMap((record) =>
      records[record.type].fields
        .filter((field) => isTextField(field) && field.withheld === 'always')
        .map(({ key }) => recordLines(record, key).join('\n')),
    )
  return [...new Set([...fromFacts, ...fromRecords].flatMap(namesIn))].filter((name) => !shown.has(name))
}
