import { Modal, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useEffect, useMemo, useState } from 'react'
import { isForInputMethod } from '../../../lib/composition-guard'
import { isMac, shortcutText } from '../../../lib/shortcut'
import { useText } from '../../../lib/text-context'
import { useReturnFocus } from '../../../lib/use-return-focus'
import { menusOf } from '../commands/menus'
import { createShortcutRows } from './shortcut-rows'
import classes from './shortcuts.module.css'

function Sheet({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const text = useText()
  const { t } = text
  const [query, setQuery] = useState('')
  const { commands } = menusOf(editor)
  const find = useMemo(() => createShortcutRows(commands), [commands])
  const sections = find(query, text)
  const mac = isMac()
  useReturnFocus()
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('shortcuts.title')}
      size={720}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <TextInput
        data-autofocus
        leftSection={<IconSearch size={16} aria-hidden />}
        aria-label={t('shortcuts.search')}
        placeholder={t('shortcuts.search')}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <section className={classes.sheet} aria-label={t('shortcuts.title')} tabIndex={0}>
        <div className={classes.columns}>
          {sections.map(({ group, rows }) => (
            <section key={group} className={classes.section}>
              <h3>{t(`commands.group.${group}`)}</h3>
              <dl>
                {rows.map(({ name, keys }) => (
                  <div key={`${name} ${keys.join()}`} className={classes.row}>
                    <dt>{name}</dt>
                    <dd>
                      {keys.map((key) => (
                        <kbd key={key}>{shortcutText(key, mac)}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
        {sections.length === 0 ? <p role="status">{t('shortcuts.none')}</p> : null}
      </section>
    </Modal>
  )
}

/** The sheet of all keys, made from the commands themselves. Opens with Ctrl+/ wherever the focus is. */
export function ShortcutsDialog({ editor }: { editor: Editor }) {
  const [opened, setOpened] = useState(false)
  useEffect(() => {
    const open = () => setOpened(true)
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.code !== 'Slash' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      if (event.defaultPrevented || isForInputMethod(event)) return
      event.preventDefault()
      open()
    }
    const stop = menusOf(editor).requests.onAsk('shortcuts', open)
    document.addEventListener('keydown', onKeyDown)
    return () => {
      stop()
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [editor])
  return opened ? <Sheet editor={editor} onClose={() => setOpened(false)} /> : null
}
