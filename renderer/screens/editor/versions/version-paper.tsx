import { useEffect, useMemo, useRef } from 'react'
import type { Language } from '../../../../shared/i18n/language'
import type { BlockDifference } from '../../../../shared/versions/difference'
import { useText } from '../../../lib/text-context'
import classes from './paper.module.css'
import { shownParts } from './shown-parts'
import { VersionBlock } from './version-block'

interface Props {
  blocks: readonly BlockDifference[]
  /** Of the report. */
  language: Language
  label: string
  onlyChanges: boolean
  /** Number of the difference that is looked at, from 0; null for none. */
  current: number | null
}

/** A report to read, or what became of it: words on paper, which nobody can change. */
export function VersionPaper({ blocks, language, label, onlyChanges, current }: Props) {
  const { t } = useText()
  const place = useRef<HTMLElement>(null)
  const parts = useMemo(() => shownParts(blocks, onlyChanges), [blocks, onlyChanges])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn decides where the difference stands
  useEffect(() => {
    if (current === null) place.current?.scrollTo({ top: 0 })
    else place.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'center' })
  }, [current, parts])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <section ref={place} className={classes.place} aria-label={label} tabIndex={0}>
      <div className={classes.paper} lang={language}>
        {parts.map((part) =>
          'block' in part ? (
            <VersionBlock key={part.at} block={part.block} isCurrent={current !== null && part.number === current} />
          ) : (
            <p key={part.at} className={classes.skipped}>
              {t('versions.compare.skipped', { count: part.skipped })}
            </p>
          ),
        )}
      </div>
    </section>
  )
}
