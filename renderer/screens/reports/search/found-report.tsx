import { UnstyledButton } from '@mantine/core'
import type { FoundReport as Found, Snippet } from '../../../../shared/ipc/search'
import type { FoundPlace } from '../../../app/route'
import { formatMoment } from '../../../lib/format'
import { useText } from '../../../lib/text-context'
import { Tag } from '../../../ui/tag'
import { useReportFacts } from '../use-report-facts'
import { MarkedText } from './marked-text'
import { usePlaceName } from './place-name'
import classes from './search.module.css'

interface Props {
  report: Found
  now: number
  onOpen: (at: FoundPlace | null) => void
}

const tones = { draft: 'plain', overdue: 'danger', submitted: 'done', archived: 'plain', trash: 'attention' } as const

/** Where a click on a snippet leads: to its block, at the letters that were found. */
const placeOf = ({ kind, block, key, pieces }: Snippet): FoundPlace => ({
  kind,
  block,
  key,
  find: pieces.find(({ hit }) => hit)?.text ?? '',
})

/** A report that was found, and where. */
export function FoundReport({ report, now, onOpen }: Props) {
  const { t, language } = useText()
  const facts = useReportFacts()
  const placeName = usePlaceName()
  const details = [facts.template(report), facts.period(report), facts.countries(report)].filter(Boolean)
  return (
    <li className={classes.found}>
      <div className={classes.head}>
        <UnstyledButton
          className={classes.title}
          data-search-result
          lang={report.language}
          onClick={() => onOpen(null)}
        >
          {report.title.length > 0 ? <MarkedText pieces={report.title} /> : t('reports.untitled')}
        </UnstyledButton>
        {report.state === 'draft' ? null : <Tag tone={tones[report.state]}>{t(`search.states.${report.state}`)}</Tag>}
        <span className={classes.edited}>{formatMoment(report.updatedAt, now, language)}</span>
      </div>
      <p className={classes.details}>{details.join(' · ')}</p>
      {report.snippets.map((snippet) => {
        const name = placeName(report, snippet)
        return (
          <UnstyledButton
            key={`${snippet.block} ${snippet.key} ${snippet.pieces.map(({ text }) => text).join('')}`}
            className={classes.snippet}
            data-search-result
            onClick={() => onOpen(placeOf(snippet))}
          >
            <span className={classes.place}>{name}</span>
            <span lang={report.language}>
              <MarkedText pieces={snippet.pieces} />
            </span>
          </UnstyledButton>
        )
      })}
      {report.more > 0 ? <p className={classes.others}>{t('search.others', { count: report.more })}</p> : null}
    </li>
  )
}
