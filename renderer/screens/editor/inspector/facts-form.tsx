import type { Editor } from '@tiptap/core'
import { useCallback, useSyncExternalStore } from 'react'
import { checkField, isAsked } from '../../../../shared/fields/check'
import type { Field, ScalarField } from '../../../../shared/fields/field'
import { type FieldValues, periodOf } from '../../../../shared/fields/value'
import type { Language } from '../../../../shared/i18n/language'
import { standingText } from '../../../../shared/profiles/standing-texts'
import type { Template } from '../../../../shared/templates/template'
import { useText } from '../../../lib/text-context'
import type { FactsStore } from '../facts-store'
import { Fields } from '../view/reading-context'
import classes from './inspector.module.css'
import { ListField } from './lists/list-field'
import { ScalarInput } from './scalar-input'
import { useRows, useScalar } from './use-facts'

interface Props {
  editor: Editor
  store: FactsStore
  template: Template
  language: Language
  /** What stands for facts that the report leaves empty. */
  standing: FieldValues
}

/** What the organisation's house style puts in the place of an empty fact. */
function Standing({ store, field, standing }: Pick<Props, 'store' | 'standing'> & { field: Field }) {
  const { t } = useText()
  const own = useScalar(store, field.key)
  const rows = useRows(store, field.key)
  const text = standingText(standing, field.key)
  if (text === '' || (own !== undefined && own !== '') || rows.length > 0) return null
  return <p className={classes.standing}>{t('houseStyle.stands', { text })}</p>
}

function ScalarFact({ store, field, language }: Pick<Props, 'store' | 'language'> & { field: ScalarField }) {
  const value = useScalar(store, field.key)
  const period = periodOf({ period: useScalar(store, 'period') ?? '' }, 'period')
  return (
    <ScalarInput
      field={field}
      value={value}
      language={language}
      problems={checkField(field, value, { language, period })}
      onChange={(next) => store.setScalar(field.key, next)}
    />
  )
}

/** A fact's input, while it is asked for. */
function Fact({ editor, store, field, language, standing }: Omit<Props, 'template'> & { field: Field }) {
  const { fact = '' } = field.askedWhen ?? {}
  const own = useScalar(store, field.key)
  const other = useScalar(store, fact)
  if (!isAsked(field, { ...(own && { [field.key]: own }), ...(other && { [fact]: other }) })) return null
  return (
    <div data-key={field.key} className={classes.field}>
      {field.type === 'list' ? (
        <ListField editor={editor} store={store} field={field} language={language} />
      ) : (
        <Fields>
          <ScalarFact store={store} field={field} language={language} />
        </Fields>
      )}
      <Standing store={store} field={field} standing={standing} />
    </div>
  )
}

/** Says what the facts are for, while there are none. */
function EmptyHint({ store, template }: Pick<Props, 'store' | 'template'>) {
  const { t } = useText()
  const isEmpty = useCallback(
    () =>
      template.facts
        .flatMap((group) => group.fields)
        .every(({ key }) => store.scalar(key) === undefined && store.rows(key).length === 0),
    [store, template],
  )
  const empty = useSyncExternalStore(store.subscribe, isEmpty)
  return empty ? <p className={classes.hint}>{t('facts.form.empty')}</p> : null
}

/** The facts of the report, group by group, as its template asks for them. */
export function FactsForm({ editor, store, template, language, standing }: Props) {
  const { language: interfaceLanguage } = useText()
  return (
    <>
      <EmptyHint store={store} template={template} />
      {template.facts.map((group) => (
        <section key={group.key} className={classes.group} aria-label={group.label[interfaceLanguage]}>
          <h3 className={classes.groupHead}>{group.label[interfaceLanguage]}</h3>
          {group.fields.map((field) => (
            <Fact key={field.key} editor={editor} store={store} field={field} language={language} standing={standing} />
          ))}
        </section>
      ))}
    </>
  )
}
