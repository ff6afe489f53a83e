import type { ScalarField } from '../../../../shared/fields/field'
import type { Language } from '../../../../shared/i18n/language'
import type { Template } from '../../../../shared/templates/template'
import { useText } from '../../../lib/text-context'
import type { FactsStore } from '../facts-store'
import { Fields } from '../view/reading-context'
import classes from './inspector.module.css'
import { ListField } from './list-field'
import { ScalarInput } from './scalar-input'
import { useScalar } from './use-facts'

function ScalarFact({ store, field, language }: { store: FactsStore; field: ScalarField; language: Language }) {
  const value = useScalar(store, field.key)
  return (
    <ScalarInput
      field={field}
      value={value}
      language={language}
      onChange={(next) => store.setScalar(field.key, next)}
    />
  )
}

/** The facts of the report, group by group, as its template asks for them. */
export function FactsForm({
  store,
  template,
  language,
}: {
  store: FactsStore
  template: Template
  language: Language
}) {
  const { language: interfaceLanguage } = useText()
  return template.facts.map((group) => (
    <section key={group.key} className={classes.group} aria-label={group.label[interfaceLanguage]}>
      {group.fields.map((field) => (
        <div key={field.key} data-key={field.key} className={classes.field}>
          {field.type === 'list' ? (
            <ListField store={store} field={field} language={language} />
          ) : (
            <Fields>
              <ScalarFact store={store} field={field} language={language} />
            </Fields>
          )}
        </div>
      ))}
    </section>
  ))
}
