import { Button, Center } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import type { Language } from '../../shared/i18n/language'
import { toError } from '../api'
import { TextProvider, useText } from '../lib/text-context'
import { ErrorNotice } from '../ui/error-notice'

function ErrorPage({ thrown }: { thrown: unknown }) {
  const { t } = useText()
  return (
    <Center h="100vh" p="xl">
      <ErrorNotice error={toError(thrown)}>
        <Button onClick={() => window.location.reload()}>{t('common.restart')}</Button>
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
