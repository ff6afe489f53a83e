import { Button, Center, Stack, Text, Title } from '@mantine/core'
import { useEffect, useState } from 'react'
import { loadState } from '../../../shared/document/load-state'
import type { ReportId } from '../../../shared/document/model'
import { plainLines } from '../../../shared/document/plain-lines'
import type { ErrorEnvelope } from '../../../shared/errors'
import { useApi } from '../../lib/api-context'
import { useText } from '../../lib/text-context'
import { ErrorNotice } from '../../ui/error-notice'
import classes from './unreadable-report.module.css'

/** The text of a report that no editor may be bound to; empty while it loads and when even that cannot be read. */
function usePlainLines(id: ReportId): readonly string[] {
  const api = useApi()
  const [lines, setLines] = useState<readonly string[]>([])
  useEffect(() => {
    let gone = false
    api.report.open({ id }).then(
      ({ state }) => {
        if (!gone) setLines(plainLines(loadState(state)))
      },
      // The notice says already why.
      () => undefined,
    )
    return () => {
      gone = true
    }
  }, [api, id])
  return lines
}

interface Props {
  id: ReportId
  error: ErrorEnvelope
  onBack: () => void
}

/** A report that cannot be opened for writing: why, and its text, to read and copy. */
export function UnreadableReport({ id, error, onBack }: Props) {
  const { t } = useText()
  const lines = usePlainLines(id)
  const notice = (
    <ErrorNotice error={error}>
      <Button onClick={onBack}>{t('editor.back')}</Button>
    </ErrorNotice>
  )
  if (lines.length === 0) {
    return (
      <Center h="100%" p="xl">
        {notice}
      </Center>
    )
  }
  return (
    <div className={classes.screen}>
      <Stack className={classes.column} gap="lg">
        {notice}
        <section aria-labelledby="plain-text-title">
          <Title order={2} size="h4" id="plain-text-title">
            {t('editor.plainText.title')}
          </Title>
          <Text size="sm" c="dimmed" mb="sm">
            {t('editor.plainText.hint')}
          </Text>
          {/* Lines have no identity of their own and never change here. */}
          <div className={classes.text}>
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change
              <p key={index}>{line}</p>
            ))}
          </div>
        </section>
      </Stack>
    </div>
  )
}
