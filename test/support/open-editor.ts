import type { Editor } from '@tiptap/core'
import type * as Y from 'yjs'
import { createReportEditor } from '../../renderer/screens/editor/create-editor'
import { createFactsStore } from '../../renderer/screens/editor/facts-store'
import { createFieldRequests } from '../../renderer/screens/editor/field-requests'
import type { SheetContext } from '../../renderer/screens/editor/nodes/node-views'
import type { Session } from '../../renderer/screens/editor/session'
import { readMeta } from '../../shared/document/y-report'
import { profiles } from '../../shared/profiles/profiles'
import { templates } from '../../shared/templates/templates'

const refuse = () => Promise.reject(new Error('no pictures come into this page'))
const noPictures: SheetContext['pictures'] = {
  add: refuse,
  replace: refuse,
  cancel: () => undefined,
  leave: () => undefined,
  subscribe: () => () => undefined,
  jobs: () => [],
}

/** The editor of a report as the application makes it, in a page without layout; nothing is saved. */
export function openEditor(doc: Y.Doc): Editor {
  const meta = readMeta(doc)
  const template = templates[meta.template]
  const session = { id: '', doc, meta } as unknown as Session
  const editor = createReportEditor({
    session,
    context: {
      language: meta.language,
      template,
      profile: profiles[template.profile[meta.language]],
      facts: createFactsStore(doc),
      standing: {},
      requests: createFieldRequests(),
      t: (key) => key,
      pictures: noPictures,
    },
    element: document.body.appendChild(document.createElement('div')),
    onFiles: () => undefined,
    onMissingPictures: () => undefined,
    onLink: () => undefined,
    formatsWhileTyping: () => true,
  })
  editor.view.setProps({ handleScrollToSelection: () => true })
  return editor
}
