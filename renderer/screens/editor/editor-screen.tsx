import { Center, Loader } from '@mantine/core'
import type { ReportId } from '../../../shared/document/model'
import { assertNever } from '../../../shared/errors'
import type { Go, Place } from '../../app/route'
import { useText } from '../../lib/text-context'
import { ReportEditor } from './report-editor'
import { UnreadableReport } from './unreadable-report'
import { useSession } from './use-session'

interface Props {
  id: ReportId
  at?: Place | undefined
  template?: string | undefined
  go: Go
}

/** A report or a template, opened for writing. One that cannot be opened says why, shows its text and leads back. */
export function EditorScreen({ id, at, template, go }: Props) {
  const { t } = useText()
  const opening = useSession(id)
  switch (opening.state) {
    case 'loading':
      return (
        <Center h="100%">
          <Loader aria-label={t('editor.opening')} />
        </Center>
      )
    case 'failed':
      return <UnreadableReport id={id} error={opening.error} onBack={() => go({ screen: 'reports' })} />
    case 'open':
      return <ReportEditor session={opening.session} at={at} template={template} go={go} />
    default:
      return assertNever(opening)
  }
}
