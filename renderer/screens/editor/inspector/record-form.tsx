import type { Editor } from '@tiptap/core'
import type { ScalarValue } from '../../../../shared/fields/value'
import type { Language } from '../../../../shared/i18n/language'
import { isScalarField } from '../../../../shared/records/record'
import { records } from '../../../../shared/records/records'
import { useText } from '../../../lib/text-context'
import { Fields } from '../view/reading-context'
import { BlockActions } from './block-actions'
import classes from './inspector.module.css'
import type { Selected } from './read-selection'
import { RecordTexts } from './record-texts'
import { ScalarInput } from './scalar-input'

interface Props {
  editor: Editor
  selected: Extract<Selected, { kind: 'record' }>
  language: Language
}

/** The choices, dates and ratings of a record, and the lengths of its texts. */
export function RecordForm({ editor, selected, language }: Props) {
  const { language: interfaceLanguage } = useText()
  const { record, position, attrs } = selected
  const definition = records[record]

  const change = (key: string, value: ScalarValue | undefined) => {
    const { state, view } = editor
    if (state.doc.nodeAt(position)?.type.name !== record) return
    view.dispatch(state.tr.setNodeAttribute(position, key, value ?? null))
  }
  return (
    <section className={classes.group} data-owner={selected.id} aria-label={definition.label[interfaceLanguage]}>
      {definition.fields.filter(isScalarField).map((field) => (
        <div key={`${selected.id} ${field.key}`} data-key={field.key} className={classes.field}>
          <Fields>
            <ScalarInput
              field={field}
              value={attrs[field.key] ?? undefined}
              language={language}
              onChange={(value) => change(field.key, value)}
            />
          </Fields>
        </div>
      ))}
      <RecordTexts editor={editor} record={definition} position={position} language={language} />
      <Fields>
        <BlockActions editor={editor} position={position} />
      </Fields>
    </section>
  )
}
