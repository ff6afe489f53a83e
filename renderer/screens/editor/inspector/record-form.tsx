import type { Editor } from '@tiptap/core'
import type { Language } from '../../../../shared/i18n/language'
import { isFilled, isNeeded, missingFields } from '../../../../shared/records/needed'
import { isScalarField, isTextField, type RecordValue } from '../../../../shared/records/record'
import { records } from '../../../../shared/records/records'
import { useText } from '../../../lib/text-context'
import { Fields } from '../view/reading-context'
import { BlockActions } from './block-actions'
import classes from './inspector.module.css'
import type { Selected } from './read-selection'
import { RecordInput } from './record-input'
import { RecordTexts } from './record-texts'
import { RecordUses } from './record-uses'

interface Props {
  editor: Editor
  selected: Extract<Selected, { kind: 'record' }>
  language: Language
}

/** The fields of a record in their groups: choices, dates and links to fill here, texts with how long they are. */
export function RecordForm({ editor, selected, language }: Props) {
  const { t, language: interfaceLanguage } = useText()
  const { record, position, attrs, filled, id } = selected
  const definition = records[record]
  const held = (key: string): RecordValue => (filled.includes(key) ? key : (attrs[key] ?? null))
  const missing = missingFields(definition, held)

  const change = (key: string, value: RecordValue | undefined) => {
    const { state, view } = editor
    if (state.doc.nodeAt(position)?.type.name !== record) return
    view.dispatch(state.tr.setNodeAttribute(position, key, isFilled(value) ? value : null))
  }
  return (
    <section data-owner={id} aria-label={definition.label[interfaceLanguage]}>
      <p className={classes.state}>
        {missing.length === 0 ? t('records.complete') : t('records.missing', { count: missing.length })}
      </p>
      {definition.groups.map((group) => {
        const scalars = group.fields.filter(isScalarField)
        const texts = group.fields.filter(isTextField)
        const label = group.label[interfaceLanguage]
        return (
          <section key={group.label.en} className={classes.group} aria-label={label}>
            <h3 className={classes.heading}>{label}</h3>
            {scalars.map((field) => (
              <div
                key={`${id} ${field.key}`}
                data-key={field.key}
                data-needed={isNeeded(field, held) || undefined}
                data-empty={!isFilled(held(field.key)) || undefined}
                className={classes.field}
              >
                <Fields>
                  <RecordInput
                    editor={editor}
                    position={position}
                    field={field}
                    value={attrs[field.key] ?? null}
                    language={language}
                    onChange={(value) => change(field.key, value)}
                  />
                </Fields>
              </div>
            ))}
            {texts.length > 0 ? (
              <RecordTexts editor={editor} fields={texts} position={position} language={language} held={held} />
            ) : null}
          </section>
        )
      })}
      <RecordUses editor={editor} id={id} />
      <Fields>
        <BlockActions editor={editor} position={position} />
      </Fields>
    </section>
  )
}
