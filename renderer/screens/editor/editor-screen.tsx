import { Button, Center, Loader } from '@mantine/core'
import type { ReportId } from '../../../shared/document/model'
import { assertNever } from '../../../shared/errors'
import type { Go, Place } from '../../app/route'
import { useText } from '../../lib/text-context'
import { ErrorNotice } from '../../ui/error-notice'
import { ReportEditor } from './report-editor'
import { useSession } from './use-session'

interface Props {
  id: ReportId
  at?: Place | undefined
  template?: string | undefined
  go: Go
}

/** A report or a template, opened for writing. One that cannot be opened says why and leads back. */
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
      return (
        <Center h="100%" p="xl">
          <ErrorNotice error={opening.error}>
            <Button onClick={() => go({ screen: 'reports' })}>{t('editor.back')}</Button>
          </ErrorNotice>
        </Center>
      )
    case 'open':
      return <ReportEditor session={opening.session} at={at} template={template} go={go} />
    default:
      return assertNever(opening)
  }
}
