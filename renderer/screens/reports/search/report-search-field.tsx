import { useText } from '../../../lib/text-context'
import { SearchBox } from '../../../ui/search-box'
import { focusFirstResult } from './result-keys'
import classes from './search.module.css'
import type { Search } from './use-search'

/** What is looked for in all reports. Results follow each letter, also within a syllable. */
export function ReportSearchField({ search }: { search: Search }) {
  const { t } = useText()
  return (
    <SearchBox
      className={classes.field}
      label={t('search.label')}
      placeholder={t('search.placeholder')}
      value={search.searched.text}
      onChange={search.setText}
      onLeave={focusFirstResult}
    />
  )
}
