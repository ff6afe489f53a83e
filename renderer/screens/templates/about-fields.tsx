import { Textarea, TextInput } from '@mantine/core'
import type { TemplateAbout } from '../../../shared/templates/user-template'
import { useText } from '../../lib/text-context'

const longest = { name: 80, description: 200 }

/** What a template of one's own is called. */
export function AboutFields({ about, onChange }: { about: TemplateAbout; onChange: (about: TemplateAbout) => void }) {
  const { t } = useText()
  return (
    <>
      <TextInput
        data-autofocus
        label={t('gallery.name')}
        maxLength={longest.name}
        value={about.name}
        onChange={(event) => onChange({ ...about, name: event.currentTarget.value })}
      />
      <Textarea
        label={t('gallery.description')}
        description={t('gallery.descriptionHint')}
        autosize
        minRows={2}
        maxRows={4}
        maxLength={longest.description}
        value={about.description}
        onChange={(event) => onChange({ ...about, description: event.currentTarget.value })}
      />
    </>
  )
}
