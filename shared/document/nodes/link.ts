import { Link as TiptapLink } from '@tiptap/extension-link'
import { linkHrefSchema } from '../model-inline'

/** A link; only web and mail addresses, however the text got here. */
export const Link = TiptapLink.extend({
  addAttributes: () => ({ href: { default: null } }),
}).configure({
  openOnClick: false,
  autolink: false,
  linkOnPaste: true,
  protocols: ['http', 'https', 'mailto'],
  isAllowedUri: (href) => linkHrefSchema.safeParse(href).success,
  HTMLAttributes: { target: null, rel: 'noopener noreferrer' },
})
