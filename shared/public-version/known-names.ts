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

const hangulName = /^[가-힣]{3,4}$/u
const latinName = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,5}$/u
const titleBefore = /^(?:Mr|Mrs|Ms|Dr|Prof|Ông|Bà|TS|GS|PGS)\.? /u

/** The names in a list of persons: a line each, the name first and then post and institution. */
const namesIn = (text: string): string[] =>
  textLines(text)
    .flatMap((line) => line.split(/[;/·、]/u))
    .map((person) => (person.split(/[,，(（:–]/u)[0] ?? '').trim().replace(titleBefore, ''))
    .filter((name) => (hangulName.test(name) && !notNames.has(name)) || latinName.test(name))

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
