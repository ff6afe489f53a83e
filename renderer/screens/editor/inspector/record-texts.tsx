import { UnstyledButton } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useCallback } from 'react'
import { limitOf } from '../../../../shared/fields/limit'
import type { Language } from '../../../../shared/i18n/language'
import { isNeeded } from '../../../../shared/records/needed'
import type { RecordTextField, RecordValue } from '../../../../shared/records/record'
import { useText } from '../../../lib/text-context'
import { goToText } from '../nodes/record-fields'
import { useEditorValue } from '../use-editor-value'
import classes from './inspector.module.css'

/** Lengths of the texts of the record at `position`, by their keys. */
function readLengths({ state: { doc } }: Editor, position: number): Record<string, number> {
  const lengths: Record<string, number> = {}
  const record = position < doc.content.size ? doc.nodeAt(position) : null
  record?.forEach((field) => {
    const key = String(field.attrs.key)
    lengths[key] = (lengths[key] ?? 0) + [...field.textBetween(0, field.content.size, '\n', '\n')].length
  })
  return lengths
}

/** Counting goes behind the typing. */
const counting = { wait: 250 }

interface Props {
  editor: Editor
  fields: readonly RecordTextField[]
  position: number
  /** The report's language: it decides how much fits. */
  language: Language
  held: (key: string) => RecordValue
}

/** How much of each text's room is used. A click goes to the text, which is added where the record lacks it. */
export function RecordTexts({ editor, fields, position, language, held }: Props) {
  const { t, language: interfaceLanguage } = useText()
  const read = useCallback((from: Editor) => readLengths(from, position), [position])
  const lengths = useEditorValue(editor, read, counting)
  return (
    <ul className={classes.texts}>
      {fields.map((field) => {
        const limit = limitOf(field, language)
        const length = lengths[field.key] ?? 0
        const hint = field.hint?.[interfaceLanguage]
        return (
          <li key={field.key} data-key={field.key}>
            <UnstyledButton
              className={classes.text}
              data-over={(limit !== undefined && length > limit) || undefined}
              data-empty={length === 0 || undefined}
              data-needed={isNeeded(field, held) || undefined}
              title={hint}
              onClick={() => goToText(editor, position, field.key)}
            >
              <span>{field.label[interfaceLanguage]}</span>
              <span>{limit === undefined ? length : t('fields.length', { length, max: limit })}</span>
            </UnstyledButton>
          </li>
        )
      })}
    </ul>
  )
}
