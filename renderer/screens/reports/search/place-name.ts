import { assertNever } from '../../../../shared/errors'
import type { FoundReport, Snippet } from '../../../../shared/ipc/search'
import { records } from '../../../../shared/records/records'
import { templates } from '../../../../shared/templates/templates'
import { useText } from '../../../lib/text-context'

/** Gives the name of the place where something was found: a fact, a record, or what it is and its section. */
export function usePlaceName(): (report: FoundReport, snippet: Snippet) => string {
  const { t, language } = useText()
  return ({ template }, { kind, key, name }) => {
    const named = (what: string) => [what, name].filter(Boolean).join(' · ')
    switch (kind) {
      case 'fact': {
        const fields = templates[template].facts.flatMap((group) => group.fields)
        return fields.find((field) => field.key === key)?.label[language] ?? t('search.places.fact')
      }
      case 'finding':
      case 'policy':
      case 'recommendation': {
        const field = records[kind].fields.find((each) => each.key === key)
        return name === ''
          ? records[kind].label[language]
          : `${named(records[kind].label[language])} · ${field?.label[language] ?? ''}`
      }
      case 'text':
        return name || t('search.places.text')
      case 'title':
      case 'heading':
      case 'table':
      case 'caption':
      case 'alt':
      case 'note':
        return named(t(`search.places.${kind}`))
      default:
        return assertNever(kind)
    }
  }
}
