import { countryName } from '../../../shared/i18n/countries'
import type { LibraryRow } from '../../../shared/ipc/library'
import { filterOf, firstFilters } from '../../../shared/records/filters'
import { fieldText } from '../../../shared/records/record-values'
import { records } from '../../../shared/records/records'
import { useText } from '../../lib/text-context'

/** Countries that are told in a line; a finding has all those of its report. */
const mostCountries = 2

/** The words in which a record is told, in the reader's language. */
export function useRecordFacts() {
  const { t, language } = useText()
  /** The most telling choices of a record, at most two. */
  const choices = (row: LibraryRow): string[] => {
    const content = { values: row.values, texts: {} }
    const told = firstFilters.map((key) => {
      const field = records[row.kind].fields.find((each) => filterOf(each)?.key === key)
      return field ? fieldText(field, content, language) : null
    })
    return told.filter((text) => text !== null).slice(0, 2)
  }
  return {
    kind: ({ kind }: LibraryRow) => records[kind].label[language],
    title: ({ title }: LibraryRow) => title || t('library.untitled'),
    report: ({ reportTitle }: LibraryRow) => reportTitle || t('reports.untitled'),
    countries: ({ countries }: LibraryRow) => {
      const names = countries.slice(0, mostCountries).map((code) => countryName(code, language))
      const more = countries.length - names.length
      return `${names.join(', ')}${more > 0 ? ` +${more}` : ''}`
    },
    choices,
  }
}
