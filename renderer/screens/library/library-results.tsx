import { Button } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import { useState } from 'react'
import { type LibraryPage, type LibraryQuery, type LibraryRow, mostCompared } from '../../../shared/ipc/library'
import { useText } from '../../lib/text-context'
import classes from './library.module.css'
import { NothingToList } from './library-messages'
import { RecordList } from './record-list'
import listClasses from './record-list.module.css'
import { RecordPane } from './record-pane'
import { SortMenu } from './sort-menu'
import type { Chosen } from './use-chosen'
import type { Library } from './use-library'
import { useRecordCount } from './use-record-count'

type Order = Pick<LibraryQuery, 'sort' | 'descending'>

interface Props {
  library: Library
  page: LibraryPage
  chosen: Chosen
  query: LibraryQuery
  onOrder: (order: Order) => void
  onOpen: (row: LibraryRow) => void
  onReuse: (row: LibraryRow) => void
  onCompare: () => void
}

/** How many were found and chosen, and what can be done with them. */
function ResultBar({ page, chosen, query, onOrder, onCompare }: Omit<Props, 'library' | 'onOpen' | 'onReuse'>) {
  const { t } = useText()
  const count = useRecordCount()
  const number = chosen.records.length
  return (
    <div className={classes.results}>
      <strong role="status">{count.found(page.total)}</strong>
      {number > 0 ? (
        <>
          <span>{count.chosen(number)}</span>
          <Button
            leftSection={<IconColumns3 size={15} aria-hidden />}
            disabled={number < 2 || number > mostCompared}
            onClick={onCompare}
          >
            {t('library.compare')}
          </Button>
          <Button variant="subtle" onClick={chosen.clear}>
            {t('library.deselect')}
          </Button>
        </>
      ) : null}
      {number > 0 && number <= mostCompared ? null : <span className={classes.hint}>{t('library.compareHint')}</span>}
      <SortMenu order={query} onChange={onOrder} />
    </div>
  )
}

/** The list of what was found, and the record that is read beside it. */
export function LibraryResults({ library, onOpen, onReuse, ...bar }: Props) {
  const { t } = useText()
  const { page, chosen, query } = bar
  const [shown, setShown] = useState({ query, index: -1 })
  // A new question is read from its beginning.
  const active = shown.query === query ? shown.index : -1
  const row = library.rowAt(active)
  return (
    <>
      {page.all > 0 ? <ResultBar {...bar} /> : null}
      {/* While reports are still being read, nobody knows that there is nothing. */}
      {page.total === 0 && page.pending === 0 ? <NothingToList isEmpty={page.all === 0} /> : null}
      {page.total === 0 ? null : (
        <div className={classes.body}>
          <div className={classes.listPlace}>
            <div className={listClasses.columns} aria-hidden>
              <span />
              <span>{t('library.columns.record')}</span>
              <span>{t('library.columns.field')}</span>
              <span>{t('library.columns.stage')}</span>
              <span>{t('library.columns.rating')}</span>
            </div>
            <RecordList
              key={JSON.stringify(query)}
              library={library}
              total={page.total}
              active={active}
              chosen={chosen}
              onActive={(index) => setShown({ query, index })}
              onOpen={(index) => {
                const opened = library.rowAt(index)
                if (opened) onOpen(opened)
              }}
            />
          </div>
          <RecordPane row={row} onOpen={() => row && onOpen(row)} onReuse={() => row && onReuse(row)} />
        </div>
      )}
    </>
  )
}
