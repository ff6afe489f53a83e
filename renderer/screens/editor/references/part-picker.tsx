import { type ReactNode, useCallback } from 'react'
import { isRecordName } from '../../../../shared/records/record'
import { records } from '../../../../shared/records/records'
import { useText } from '../../../lib/text-context'
import { OptionPicker } from '../picker/option-picker'
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
  const find = useCallback(
    (query: string) => {
      const titleOf = (kind: PartKind): string =>
        isRecordName(kind) ? records[kind].label[language] : t(`sheet.reference.${kind}`)
      return searchParts(parts, query).map((group) => ({
        kind: group.kind,
        title: titleOf(group.kind),
        options: group.parts,
      }))
    },
    [language, parts, t],
  )
  return (
    <OptionPicker
      search={t('sheet.reference.search')}
      list={t('sheet.reference.list')}
      find={find}
      keyOf={({ position }) => position}
      levelOf={({ level }) => level}
      row={(part) => (
        <>
          <span className={classes.number}>{shownNumber(part)}</span>
          <span className={classes.name}>{part.text}</span>
        </>
      )}
      nothing={parts.length === 0 ? empty : t('sheet.reference.nothing')}
      onChoose={onChoose}
    >
      {children}
    </OptionPicker>
  )
}
