import type { Editor } from '@tiptap/core'
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { houseProfile } from '../../../shared/profiles/house-profile'
import { profiles } from '../../../shared/profiles/profiles'
import { standingFacts } from '../../../shared/profiles/standing-texts'
import { templates } from '../../../shared/templates/templates'
import { useApi } from '../../lib/api-context'
import { createRemoteGate } from '../../lib/remote-gate'
import { useSettings } from '../../lib/settings-context'
import { useText } from '../../lib/text-context'
import { useNotify } from '../../lib/use-notify'
import { createReportEditor } from './create-editor'
import { createFactsStore, type FactsStore } from './facts-store'
import { createFieldRequests } from './field-requests'
import type { SheetContext } from './nodes/node-views'
import type { Session } from './session'
import { revealBlocks } from './sheet/reveal-blocks'
import { usePictures } from './use-pictures'

export interface OpenEditor {
  /** Null until the sheet is on the page. */
  readonly editor: Editor | null
  readonly facts: FactsStore
  readonly context: SheetContext
}

/** Makes the editor of a session inside `place` and connects it to what comes from outside. */
export function useReportEditor(session: Session, place: RefObject<HTMLElement | null>): OpenEditor {
  const api = useApi()
  const text = useText()
  const pictures = usePictures(session)
  const notify = useNotify()
  const { formatWhileTyping, houseStyle } = useSettings().settings
  const [editor, setEditor] = useState<Editor | null>(null)
  // The editor outlives a change of the interface's language; what it calls is looked up when it is called. The house
  // style is that of when the report was opened: whoever changes it, in the settings or by a file, leaves the editor.
  const latest = useRef({ t: text.t, notify, formatWhileTyping, houseStyle })
  latest.current = { t: text.t, notify, formatWhileTyping, houseStyle }

  const context = useMemo<SheetContext>(() => {
    const { language, template: name } = session.meta
    const template = templates[name]
    const style = latest.current.houseStyle
    return {
      language,
      template,
      profile: houseProfile(profiles[template.profile[language]], style),
      facts: createFactsStore(session.doc),
      standing: standingFacts(style, language),
      requests: createFieldRequests(),
      pictures,
      t: (key, params) => latest.current.t(key, params),
    }
  }, [session, pictures])

  useEffect(() => {
    const element = place.current
    if (!element) return
    const stopRevealing = revealBlocks(element)
    const created = createReportEditor({
      session,
      context,
      element,
      onFiles: (files, position) => void context.pictures.add(created, files, position),
      onMissingPictures(count) {
        const { notify: tell, t } = latest.current
        tell.done(t('clipboard.picturesMissing', { count }))
      },
      formatsWhileTyping: () => latest.current.formatWhileTyping,
      onLink: (href) => void api.app.openLink({ href }),
    })
    session.onStored(createRemoteGate(session.applyStored, created.storage.composition))
    created.commands.focus('start')
    setEditor(created)
    return () => {
      stopRevealing()
      session.onStored(session.applyStored)
      setEditor(null)
      created.destroy()
    }
  }, [api, context, place, session])

  return { editor, facts: context.facts, context }
}
