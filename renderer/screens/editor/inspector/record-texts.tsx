import { UnstyledButton } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useCallback } from 'react'
import { limitOf } from '../../../../shared/fields/check'
import type { Language } from '../../../../shared/i18n/language'
import { isTextField, type RecordDefinition } from '../../../../shared/records/record'
import { useText } from '../../../lib/text-context'
import { jumpTo } from '../outline/jump'
import { useEditorValue } from '../use-editor-value'
import classes from './inspector.module.css'

interface TextLength {
  readonly key: string
  readonly position: number
  readonly length: number
}

/** Lengths of the texts of the record at `position`. */
function readLengths({ state: { doc } }: Editor, position: number): TextLength[] {
  const texts: TextLength[] = []
  const record = position < doc.content.size ? doc.nodeAt(position) : null
  record?.forEach((field, offset) => {
    const text = field.textBetween(0, field.content.size, '\n', '\n')
    texts.push({ key: String(field.attrs.key), position: position + 1 + offset, length: [...text].length })
  })
  return texts
}

/** Counting goes behind the typing. */
const counting = { wait: 250 }

interface Props {
  editor: Editor
  record: RecordDefinition
  position: number
  /** The report's language: it decides how much fits. */
  language: Language
}

/** How much of each text's room is used. A click goes to the text. */
export function RecordTexts({ editor, record, position, language }: Props) {
  const { t, language: interfaceLanguage } = useText()
  const read = useCallback((from: Editor) => readLengths(from, position), [position])
  const lengths = useEditorValue(editor, read, counting)
  return (
    <div>
      <span className={classes.label}>{t('editor.inspector.texts')}</span>
      <ul className={classes.texts}>
        {record.fields.filter(isTextField).map((field) => {
          const text = lengths.find(({ key }) => key === field.key)
          const limit = limitOf(field, language)
          const length = text?.length ?? 0
          return (
            <li key={field.key}>
              <UnstyledButton
                className={classes.text}
                data-over={(limit !== undefined && length > limit) || undefined}
                data-empty={length === 0 || undefined}
                onClick={() => text && jumpTo(editor, text.position)}
              >
                <span>{field.label[interfaceLanguage]}</span>
                <span>{limit === undefined ? length : t('fields.length', { length, max: limit })}</span>
              </UnstyledButton>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
