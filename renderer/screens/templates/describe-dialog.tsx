import { useState } from 'react'
import type { TemplateAbout, UserTemplate } from '../../../shared/templates/user-template'
import { useApi } from '../../lib/api-context'
import { useText } from '../../lib/text-context'
import { useAction } from '../../lib/use-action'
import { AboutFields } from './about-fields'
import { FormDialog } from './form-dialog'

/** Asks for a template's new name and description. */
export function DescribeDialog({ own, onClose }: { own: UserTemplate; onClose: () => void }) {
  const api = useApi()
  const { t } = useText()
  const { busy, run } = useAction()
  const [about, setAbout] = useState<TemplateAbout>({ name: own.name, description: own.description })
  async function store() {
    if (await run(() => api.template.describe({ id: own.id, about }))) onClose()
  }
  return (
    <FormDialog
      title={t('gallery.describeTitle')}
      button={t('gallery.storing')}
      busy={busy}
      ready={about.name.trim() !== ''}
      onClose={onClose}
      onSubmit={() => void store()}
    >
      <AboutFields about={about} onChange={setAbout} />
    </FormDialog>
  )
}
