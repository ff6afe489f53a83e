import type { Editor } from '@tiptap/core'
import { formatNumber } from '../../../shared/i18n/format'
import { type Language, languageNames } from '../../../shared/i18n/language'
import type { Saver } from '../../lib/saver'
import { useText } from '../../lib/text-context'
import { StatusBar } from '../../ui/status-bar'
import { StatusLight } from '../../ui/status-light'
import { readWords } from './read-words'
import { useEditorValue } from './use-editor-value'
import { useSaveText } from './use-save-text'

/** Counting walks the whole text: twice a second is often enough. */
const counting = { wait: 500 }

function Words({ editor }: { editor: Editor }) {
  const { t, language } = useText()
  const words = useEditorValue(editor, readWords, counting)
  return <span>{t('editor.words', { count: words, shown: formatNumber(words, language) })}</span>
}

interface Props {
  editor: Editor | null
  saver: Saver
  /** The report's language. */
  language: Language
  scale: number
}

/** The bar below the sheet: the light that is true, and figures. */
export function EditorStatus({ editor, saver, language, scale }: Props) {
  const { t } = useText()
  const { text, tone } = useSaveText(saver)
  return (
    <StatusBar
      right={
        <>
          {editor ? <Words editor={editor} /> : null}
          <span>{t('editor.reportLanguage', { language: languageNames[language] })}</span>
          <span>{`${Math.round(scale * 100)}%`}</span>
        </>
      }
    >
      <span role="status">
        <StatusLight tone={tone}>{text}</StatusLight>
      </span>
    </StatusBar>
  )
}
