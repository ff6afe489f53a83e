import { linkHrefSchema } from '../../../../shared/document/model-inline'

/** An address as typed, with its scheme: `seoul.go.kr` is a web address, `a@seoul.go.kr` a mail address. */
export function completeHref(typed: string): string | null {
  const text = typed.trim()
  const complete = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : text.includes('@') ? `mailto:${text}` : `https://${text}`
  return text !== '' && linkHrefSchema.safeParse(complete).success ? complete : null
}
