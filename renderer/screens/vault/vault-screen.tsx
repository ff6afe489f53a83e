import { Button, Loader } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import type { ErrorEnvelope } from '../../../shared/errors'
import { toError } from '../../api'
import { useApi } from '../../lib/api-context'
import { useText } from '../../lib/text-context'
import { useVaultState } from '../../lib/use-vault-state'
import { ErrorNotice } from '../../ui/error-notice'
import { StatusBar } from '../../ui/status-bar'
import { FirstStart } from './first-start'
import { RecoverForm } from './recover-form'
import { RecoveryCode } from './recovery-code'
import { UnlockForm } from './unlock-form'
import classes from './vault.module.css'

/** What stands in the middle of the window: what it is about in a heading and a sentence or two, then what to do. */
function Card({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // Who sees nothing hears where they are now; a field that wants to be written in goes first.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus()
  }, [])
  return (
    <div className={classes.card}>
      <IconLock className={classes.icon} size={26} stroke={1.7} aria-hidden />
      <h1 ref={heading} tabIndex={-1} className={classes.title}>
        {title}
      </h1>
      {text ? <p className={classes.text}>{text}</p> : null}
      {children}
    </div>
  )
}

/** The window before the reports: asks how to keep their key at the first start, later for the passphrase. */
export function VaultScreen() {
  const { t } = useText()
  const api = useApi()
  const state = useVaultState()
  const [code, setCode] = useState<string | null>(null)
  const [forgotten, setForgotten] = useState(false)
  const [entering, setEntering] = useState(false)
  const [problem, setProblem] = useState<ErrorEnvelope | null>(null)

  const enter = useCallback(async () => {
    setEntering(true)
    setProblem(null)
    try {
      await api.vault.enter()
    } catch (thrown) {
      setProblem(toError(thrown))
      setEntering(false)
    }
  }, [api])

  // A page that had to start again has nothing more to show.
  useEffect(() => {
    api.vault.state().then(
      ({ status }) => status === 'open' && void enter(),
      (thrown) => setProblem(toError(thrown)),
    )
  }, [api, enter])

  function content() {
    if (code !== null)
      return (
        <Card key="code" title={t('protection.code.title')} text={t('protection.code.explained')}>
          <RecoveryCode code={code} button={t('protection.enter')} busy={entering} onDone={() => void enter()} />
        </Card>
      )
    switch (state?.status) {
      case undefined:
        return null
      case 'new':
        return (
          <Card key="first" title={t('protection.first.title')} text={t('protection.first.text')}>
            <FirstStart
              hasKeychain={state.hasKeychain}
              onBegun={(made) => (made === null ? void enter() : setCode(made))}
            />
          </Card>
        )
      case 'locked':
        // Locked without a passphrase: the keychain no longer gives the key.
        if (state.protection === 'system-keychain')
          return (
            <Card key="recovery" title={t('protection.recovery.title')} text={t('protection.recovery.keychain')}>
              <RecoverForm onBack={null} onRecovered={setCode} />
            </Card>
          )
        return forgotten ? (
          <Card key="recovery" title={t('protection.recovery.title')} text={t('protection.recovery.text')}>
            <RecoverForm onBack={() => setForgotten(false)} onRecovered={setCode} />
          </Card>
        ) : (
          <Card key="locked" title={t('protection.locked.title')} text={t('protection.locked.text')}>
            <UnlockForm onForgotten={() => setForgotten(true)} />
          </Card>
        )
      case 'open':
        return problem ? null : <Loader aria-label={t('protection.opening')} />
    }
  }

  return (
    <div className={classes.window}>
      <main className={classes.main}>
        {content()}
        {problem ? (
          <ErrorNotice error={problem}>
            <Button onClick={() => void enter()}>{t('common.retry')}</Button>
          </ErrorNotice>
        ) : null}
      </main>
      <StatusBar>{null}</StatusBar>
    </div>
  )
}
