import { UnstyledButton } from '@mantine/core'
import { IconArrowsMinimize } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { type Language, languageNames } from '../../../shared/i18n/language'
import type { Profile } from '../../../shared/profiles/profile'
import type { Saver } from '../../lib/saver'
import { useText } from '../../lib/text-context'
import { StatusBar } from '../../ui/status-bar'
import { StatusLight } from '../../ui/status-light'
import { CountsButton } from './counts/counts-button'
import classes from './editor.module.css'
import { useSaveText } from './use-save-text'
import type { View } from './view/use-view'
import { ZoomControl } from './view/zoom-control'

/** The key of the keyboard, named the same in every language. */
const leaveKey = 'Esc'

interface Props {
  editor: Editor | null
  saver: Saver
  /** The report's language. */
  language: Language
  profile: Profile
  view: View
}

/** The bar below the sheet: the light that is true, figures, and the size of the sheet. */
export function EditorStatus({ editor, saver, language, profile, view }: Props) {
  const { t } = useText()
  const { text, tone } = useSaveText(saver)
  const { zoom, scale, setZoom } = view
  return (
    <StatusBar
      right={
        <>
          {view.focused ? (
            <UnstyledButton className={classes.leaveFocus} onClick={() => view.setFocused(false)}>
              <IconArrowsMinimize size={14} aria-hidden />
              {t('view.leaveFocus')}
              <kbd>{leaveKey}</kbd>
            </UnstyledButton>
          ) : null}
          {editor ? <CountsButton editor={editor} profile={profile} scale={scale} /> : null}
          <span className={classes.reportLanguage}>
            {t('editor.reportLanguage', { language: languageNames[language] })}
          </span>
          <ZoomControl zoom={zoom} scale={scale} setZoom={setZoom} />
        </>
      }
    >
      <span role="status">
        <StatusLight tone={tone}>{text}</StatusLight>
      </span>
    </StatusBar>
  )
}
