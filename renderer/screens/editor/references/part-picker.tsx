import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import { isRecordName } from '../../../../shared/records/record'
import { records } from '../../../../shared/records/records'
import { isForInputMethod } from '../../../lib/composition-guard'
import { useText } from '../../../lib/text-context'
import classes from './references.module.css'
import type { Part, PartKind } from './report-parts'
import { searchParts } from './search-parts'

/** How a part stands in the list: a heading with its number, the others by their label. */
const shownNumber = ({ kind, number, label }: Part): string => (kind === 'heading' ? number : label)

interface Props {
  parts: readonly Part[]
  /** Said when there is nothing to choose from. */
  empty: string
  onChoose: (part: Part) => void
  children?: ReactNode
}

/** A list of parts of the report, found by typing their number or name; initial consonants are enough. */
export function PartPicker({ parts, empty, onChoose, children }: Props) {
  const { t, language } = useText()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const listId = useId()
  const optionId = (part: Part): string => `${listId}-${part.position}`
  const groups = useMemo(() => searchParts(parts, query), [parts, query])
  const options = groups.flatMap((group) => group.parts)
  const current = options[Math.min(active, options.length - 1)]
  const titleOf = (kind: PartKind): string =>
    isRecordName(kind) ? records[kind].label[language] : t(`sheet.reference.${kind}`)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another entry is shown, or another list
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active, groups])

  const onKeyDown = (event: KeyboardEvent) => {
    if (isForInputMethod(event.nativeEvent)) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && options.length > 0) setActive((active + step + options.length) % options.length)
    else if (event.key === 'Enter' && current) onChoose(current)
    else return
    event.preventDefault()
  }
  return (
    <div className={classes.picker}>
      <TextInput
        data-autofocus
        aria-label={t('sheet.reference.search')}
        placeholder={t('sheet.reference.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={current ? optionId(current) : undefined}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={listId} role="listbox" aria-label={t('sheet.reference.list')} className={classes.list}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options
          <div key={group.kind} role="group" aria-label={titleOf(group.kind)}>
            <div className={classes.kind} aria-hidden>
              {titleOf(group.kind)}
            </div>
            {group.parts.map((part) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the option
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are read in the field
              <div
                key={part.position}
                id={optionId(part)}
                role="option"
                aria-selected={part === current}
                className={classes.option}
                data-level={part.level}
                onMouseDown={(event) => event.preventDefault()}
                onMouseMove={() => part !== current && setActive(options.indexOf(part))}
                onClick={() => onChoose(part)}
              >
                <span className={classes.number}>{shownNumber(part)}</span>
                <span className={classes.name}>{part.text}</span>
              </div>
            ))}
          </div>
        ))}
      </div>
      {options.length === 0 ? (
        <p className={classes.empty} role="status">
          {parts.length === 0 ? empty : t('sheet.reference.nothing')}
        </p>
      ) : null}
      {children}
    </div>
  )
}
