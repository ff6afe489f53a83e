import { errorTexts } from '../lib/error-texts'
import type { RefusedFile } from '../lib/pictures/store-pictures'
import { useText } from '../lib/text-context'
import classes from './refused-files.module.css'

/** The files of an import that could not be inserted: each reason once, with what to do and the names. */
export function RefusedFiles({ files }: { files: readonly RefusedFile[] }) {
  const { t } = useText()
  const reasons = new Map<string, { texts: ReturnType<typeof errorTexts>; names: string[] }>()
  for (const { name, error } of files) {
    const texts = errorTexts(error, t)
    const reason = reasons.get(texts.message) ?? { texts, names: [] }
    reason.names.push(name)
    reasons.set(texts.message, reason)
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by the keyboard too
    <ul className={classes.reasons} tabIndex={0}>
      {[...reasons.values()].map(({ texts, names }) => (
        <li key={texts.message}>
          <strong>{names.join(', ')}</strong>
          <p>{texts.message}</p>
          <p className={classes.action}>{texts.action}</p>
        </li>
      ))}
    </ul>
  )
}
