import { useState } from 'react'
import { shortestPassphrase } from '../../../shared/ipc/vault'
import { useText } from '../../lib/text-context'

/** A new passphrase, typed twice, and what is wrong with it once it was tried. */
export function usePassphrase() {
  const { t } = useText()
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [tried, setTried] = useState(false)
  // Counted as it will be used: a syllable is one character however it was typed.
  const passphrase = first.normalize('NFC')
  const isShort = passphrase.length < shortestPassphrase
  const differs = passphrase !== second.normalize('NFC')
  return {
    first,
    second,
    setFirst,
    setSecond,
    firstError: tried && isShort ? t('handOver.short', { count: shortestPassphrase }) : undefined,
    secondError: tried && !isShort && differs ? t('handOver.differs') : undefined,
    /** The passphrase when it can be used; otherwise null, and the fields say why. */
    take(): string | null {
      setTried(true)
      return isShort || differs ? null : passphrase
    },
  }
}
