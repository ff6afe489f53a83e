import { Button, Checkbox, Popover } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useText } from '../lib/text-context'
import classes from './filter-menu.module.css'

/** A value that one can choose, and how many it would give. */
export interface FilterValue {
  readonly value: string
  readonly label: string
  readonly count: number
}

/** Something that a list is chosen by. */
export interface Filter {
  readonly key: string
  readonly label: string
  readonly values: readonly FilterValue[]
}

interface Props {
  label: string
  filters: readonly Filter[]
  chosen: Readonly<Record<string, readonly string[]>>
  onChange: (key: string, values: string[]) => void
}

/** A chosen value stays in the list, also when nothing has it any more. */
function valuesOf({ values }: Filter, chosen: readonly string[]): Filter['values'] {
  const gone = chosen.filter((value) => !values.some((each) => each.value === value))
  return [...values, ...gone.map((value) => ({ value, label: value, count: 0 }))]
}

/** A button that says what is chosen, and opens the values with their counts. */
export function FilterMenu({ label, filters, chosen, onChange }: Props) {
  const { t } = useText()
  const on = filters.flatMap((filter) =>
    valuesOf(filter, chosen[filter.key] ?? []).filter(({ value }) => chosen[filter.key]?.includes(value)),
  )
  const [first] = on
  const told = first ? `${label}: ${first.label}${on.length > 1 ? ` +${on.length - 1}` : ''}` : label
  return (
    <Popover position="bottom-start" shadow="md" width={270} trapFocus returnFocus>
      <Popover.Target>
        <Button
          className={classes.chip}
          variant="default"
          data-on={first ? true : undefined}
          rightSection={<IconChevronDown size={13} aria-hidden />}
        >
          <span>{told}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown p={8} aria-label={label}>
        <div className={classes.values}>
          {filters.map((filter) => (
            <Checkbox.Group
              key={filter.key}
              label={filters.length > 1 ? filter.label : undefined}
              aria-label={filter.label}
              value={[...(chosen[filter.key] ?? [])]}
              onChange={(values) => onChange(filter.key, values)}
            >
              {valuesOf(filter, chosen[filter.key] ?? []).map(({ value, label: name, count }) => (
                <Checkbox
                  key={value}
                  value={value}
                  classNames={{ root: classes.value ?? '', labelWrapper: classes.valueLabel ?? '' }}
                  label={
                    <span className={classes.valueText}>
                      <span>{name}</span>
                      <span className={classes.count}>{count}</span>
                    </span>
                  }
                />
              ))}
            </Checkbox.Group>
          ))}
          {filters.every((filter) => valuesOf(filter, chosen[filter.key] ?? []).length === 0) ? (
            <p className={classes.noValues}>{t('library.noValues')}</p>
          ) : null}
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
