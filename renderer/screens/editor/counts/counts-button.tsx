import { Popover, UnstyledButton } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useMemo, useState } from 'react'
import { formatNumber } from '../../../../shared/i18n/format'
import type { Profile } from '../../../../shared/profiles/profile'
import { useText } from '../../../lib/text-context'
import { useEditorValue } from '../use-editor-value'
import classes from './counts.module.css'
import { CountsTable } from './counts-table'
import { createCountsReader } from './read-counts'
import { usePages } from './use-pages'

/** Figures follow the typing twice a second. */
const counting = { wait: 500 }

interface Props {
  editor: Editor
  profile: Profile
  scale: number
}

/** Words and about how many pages; a click tells more. */
export function CountsButton({ editor, profile, scale }: Props) {
  const { t, language } = useText()
  const [opened, setOpened] = useState(false)
  const read = useMemo(createCountsReader, [])
  const counts = useEditorValue(editor, read, counting)
  const pages = usePages(editor, profile, scale)
  const { words } = counts.whole
  return (
    <Popover opened={opened} onChange={setOpened} position="top" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes.button}
          aria-haspopup="dialog"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setOpened(!opened)}
        >
          <span>{t('editor.words', { count: words, shown: formatNumber(words, language) })}</span>
          {pages === null ? null : (
            <span className={classes.pages}>
              {t('counts.pages', { count: pages, shown: formatNumber(pages, language) })}
            </span>
          )}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('counts.label')}>
        <CountsTable counts={counts} pages={pages} />
      </Popover.Dropdown>
    </Popover>
  )
}
