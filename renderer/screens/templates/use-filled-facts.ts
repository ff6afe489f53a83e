import { useEffect, useState } from 'react'
import { loadState } from '../../../shared/document/load-state'
import type { ReportId } from '../../../shared/document/model'
import { readFacts } from '../../../shared/document/y-report'
import type { Localised } from '../../../shared/i18n/language'
import type { TemplateName } from '../../../shared/templates/names'
import { templates } from '../../../shared/templates/templates'
import { useApi } from '../../lib/api-context'
import { useNotify } from '../../lib/use-notify'

export interface FilledFact {
  readonly key: string
  readonly label: Localised
}

/** The facts of a stored report that say something, in the order of its form; null until they are read. */
export function useFilledFacts(id: ReportId, template: TemplateName): readonly FilledFact[] | null {
  const api = useApi()
  const notify = useNotify()
  const [filled, setFilled] = useState<readonly FilledFact[] | null>(null)
  useEffect(() => {
    let gone = false
    api.report.open({ id }).then(
      ({ state }) => {
        if (gone) return
        const facts = readFacts(loadState(state))
        const fields = templates[template].facts.flatMap((group) => group.fields)
        setFilled(fields.filter(({ key }) => facts[key] !== undefined).map(({ key, label }) => ({ key, label })))
      },
      (thrown) => gone || notify.failure(thrown),
    )
    return () => {
      gone = true
    }
  }, [api, id, notify, template])
  return filled
}
