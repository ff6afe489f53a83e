import type { ErrorEnvelope } from '../../shared/errors'
import type { Translator } from '../../shared/i18n/index'

/** What happened, in a heading and a sentence, and what to do next. */
export const errorTexts = ({ code, params }: ErrorEnvelope, t: Translator['t']) => ({
  title: t(`errors.${code}.title`, params),
  message: t(`errors.${code}.message`, params),
  action: t(`errors.${code}.action`, params),
})
