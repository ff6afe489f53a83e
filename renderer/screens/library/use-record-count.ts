import { formatNumber } from '../../../shared/i18n/format'
import { useText } from '../../lib/text-context'

/** Counts of records in the reader's words. */
export function useRecordCount() {
  const { t, language } = useText()
  return {
    found: (count: number) => t('library.found', { count, shown: formatNumber(count, language) }),
    chosen: (count: number) => t('library.selected', { count }),
  }
}
