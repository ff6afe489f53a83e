import { shortestPassphrase } from '../../../shared/ipc/vault'
import { isTaken, passphraseStrength } from '../../../shared/vault/passphrase-strength'
import { useText } from '../../lib/text-context'
import { PassphraseInput } from '../../ui/passphrase-input'
import classes from './vault.module.css'

/** A new passphrase as it stands in its two fields. */
export interface NewPassphraseValue {
  readonly text: string
  readonly again: string
}
export const noPassphrase: NewPassphraseValue = { text: '', again: '' }

/** The new passphrase (NFC), or null while it is too weak or not the same in both fields. */
export function chosenPassphrase({ text, again }: NewPassphraseValue): string | null {
  const chosen = text.normalize('NFC')
  return chosen === again.normalize('NFC') && isTaken(passphraseStrength(chosen)) ? chosen : null
}

interface Props {
  value: NewPassphraseValue
  onChange: (value: NewPassphraseValue) => void
  autoFocus?: boolean
}

/** Asks for a new passphrase twice and says how strong it is. */
export function NewPassphrase({ value, onChange, autoFocus = false }: Props) {
  const { t } = useText()
  const { text, again } = value
  const strength = text === '' ? null : passphraseStrength(text)
  const differs = again !== '' && !text.normalize('NFC').startsWith(again.normalize('NFC'))
  return (
    <>
      <div>
        <PassphraseInput
          label={t('protection.new')}
          value={text}
          onChange={(changed) => onChange({ text: changed, again })}
          autoFocus={autoFocus}
          hint={strength ? undefined : t('protection.newHint', { min: shortestPassphrase })}
        />
        <p className={classes.strength} role="status" data-strength={strength ?? undefined}>
          {strength ? t(`protection.strength.${strength}`, { min: shortestPassphrase }) : null}
        </p>
      </div>
      <PassphraseInput
        label={t('protection.again')}
        value={again}
        onChange={(changed) => onChange({ text, again: changed })}
        error={differs ? t('protection.differs') : undefined}
      />
    </>
  )
}
