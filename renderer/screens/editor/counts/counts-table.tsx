import { formatNumber } from '../../../../shared/i18n/format'
import { useText } from '../../../lib/text-context'
import classes from './counts.module.css'
import type { Counts } from './read-counts'

const rows = ['words', 'characters', 'letters'] as const

/** All figures, of the whole report and of what is selected. */
export function CountsTable({ counts: { whole, selected }, pages }: { counts: Counts; pages: number | null }) {
  const { t, language } = useText()
  const shown = (value: number | null | undefined) => (value == null ? '–' : formatNumber(value, language))
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('counts.whole')}</th>
            <th scope="col">{t('counts.selected')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`counts.${row}`)}</th>
              <td>{shown(whole[row])}</td>
              <td>{shown(selected?.[row])}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('counts.pagesLabel')}</th>
            <td>{shown(pages)}</td>
            <td>–</td>
          </tr>
        </tbody>
      </table>
      <p className={classes.note}>{t('counts.pagesNote')}</p>
    </>
  )
}
