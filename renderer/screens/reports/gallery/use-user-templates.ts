import { useEffect, useState } from 'react'
import type { UserTemplate } from '../../../../shared/templates/user-template'
import { useApi } from '../../../lib/api-context'
import { useNotify } from '../../../lib/use-notify'

/** The user's own templates, read again whenever they change; `version` rises with every reading. */
export function useUserTemplates(): { readonly templates: readonly UserTemplate[]; readonly version: number } {
  const api = useApi()
  const notify = useNotify()
  const [list, setList] = useState<{ templates: readonly UserTemplate[]; version: number }>({
    templates: [],
    version: 0,
  })
  useEffect(() => {
    let gone = false
    const read = () =>
      api.template.list().then(
        (templates) => gone || setList(({ version }) => ({ templates, version: version + 1 })),
        (thrown) => gone || notify.failure(thrown),
      )
    void read()
    const stop = api.template.onChanged(() => void read())
    return () => {
      gone = true
      stop()
    }
  }, [api, notify])
  return list
}
