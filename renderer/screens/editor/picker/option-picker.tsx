import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import { isForInputMethod } from '../../../lib/composition-guard'
import classes from './picker.module.css'

/** Options that stand under one name. */
export interface OptionGroup<Option> {
  readonly kind: string
  readonly title: string
  readonly options: readonly Option[]
}

interface Props<Option> {
  /** Names of the field and of the list. */
  search: string
  list: string
  /** What a query finds, by group; the same function as long as the same is found. */
  find: (query: string) => readonly OptionGroup<Option>[]
  /** A name for an option that no other has. */
  keyOf: (option: Option) => string | number
  /** How deep an option stands below others. */
  levelOf?: (option: Option) => number
  /** What is seen of an option. */
  row: (option: Option) => ReactNode
  /** Said when nothing is found. */
  nothing: string
  onChoose: (option: Option) => void
  children?: ReactNode
}

/** A list from which one chooses by typing: the focus stays in the field, the arrows and the mouse lead through it. */
export function OptionPicker<Option>(props: Props<Option>) {
  const { search, list: label, find, keyOf, levelOf, row, nothing, onChoose, children } = props
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const listId = useId()
  const optionId = (option: Option): string => `${listId}-${keyOf(option)}`
  const groups = useMemo(() => find(query), [find, query])
  const options = groups.flatMap((group) => group.options)
  const current = options[Math.min(active, options.length - 1)]

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
        aria-label={search}
        placeholder={search}
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
      <div ref={list} id={listId} role="listbox" aria-label={label} className={classes.list}>
        {groups.map(({ kind, title, options: shown }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options
          <div key={kind} role="group" aria-label={title}>
            <div className={classes.kind} aria-hidden>
              {title}
            </div>
            {shown.map((option) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the option
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are read in the field
              <div
                key={keyOf(option)}
                id={optionId(option)}
                role="option"
                aria-selected={option === current}
                className={classes.option}
                data-level={levelOf?.(option)}
                onMouseDown={(event) => event.preventDefault()}
                onMouseMove={() => option !== current && setActive(options.indexOf(option))}
                onClick={() => onChoose(option)}
              >
                {row(option)}
              </div>
            ))}
          </div>
        ))}
      </div>
      {options.length === 0 ? (
        <p className={classes.nothing} role="status">
          {nothing}
        </p>
      ) : null}
      {children}
    </div>
  )
}
