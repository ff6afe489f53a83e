import { Button, Center } from '@mantine/core'
import { Component, type ReactNode, useState } from 'react'
import type { Language } from '../../shared/i18n/language'
import { toError } from '../api'
import { useOpenSavers } from '../lib/open-savers'
import { TextProvider, useText } from '../lib/text-context'
import { ErrorNotice } from '../ui/error-notice'

function ErrorPage({ thrown }: { thrown: unknown }) {
  const { t } = useText()
  const savers = useOpenSavers()
  const [unsaved, setUnsaved] = useState(false)
  /** Starting again forgets what is only on this page, so that is written first. */
  const restart = async () => {
    if (await savers.flushAll()) window.location.reload()
    else setUnsaved(true)
  }
  return (
    <Center h="100vh" p="xl">
      <ErrorNotice error={toError(thrown)}>
        <Button onClick={() => void restart()}>{unsaved ? t('saving.retry') : t('common.restart')}</Button>
      </ErrorNotice>
    </Center>
  )
}

/** Shows an error of the page itself instead of a blank window. What was saved is untouched by it. */
export class ErrorBoundary extends Component<{ language: Language; children: ReactNode }, { thrown: unknown }> {
  override state = { thrown: undefined as unknown }

  static getDerivedStateFromError(thrown: unknown) {
    return { thrown: thrown ?? new Error('unknown') }
  }

  override render() {
    if (this.state.thrown === undefined) return this.props.children
    return (
      <TextProvider language={this.props.language}>
        <ErrorPage thrown={this.state.thrown} />
      </TextProvider>
    )
  }
}
