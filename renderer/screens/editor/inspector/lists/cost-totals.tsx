import { formatMoney } from '../../../../../shared/i18n/format'
import type { Language } from '../../../../../shared/i18n/language'
import { costTotals, homeTotal } from '../../../../../shared/print/costs'
import { useText } from '../../../../lib/text-context'
import type { FactRow } from '../../facts-store'
import classes from '../inspector.module.css'

/** What the costs add up to: by currency, and converted as far as there are rates. */
export function CostTotals({ rows, language: reportLanguage }: { rows: readonly FactRow[]; language: Language }) {
  const { t, language } = useText()
  const facts = { costs: rows.map(({ values }) => values) }
  const totals = costTotals(facts)
  const home = homeTotal(facts, reportLanguage)
  if (totals.length === 0) return null
  return (
    <dl className={classes.totals} aria-label={t('facts.costs.title')}>
      <div>
        <dt>{t('facts.costs.title')}</dt>
        <dd>
          {totals.map(({ currency, amount }) => (
            <span key={currency}>{formatMoney(amount, currency, language)}</span>
          ))}
        </dd>
      </div>
      {home ? (
        <div>
          <dt>{t('facts.costs.converted', { currency: home.currency })}</dt>
          <dd>
            {home.lacking.length > 0
              ? t('facts.costs.lacking', { currencies: home.lacking.join(', ') })
              : formatMoney(home.amount, home.currency, language)}
          </dd>
        </div>
      ) : null}
    </dl>
  )
}
