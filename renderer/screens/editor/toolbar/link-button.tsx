import { Button, Group, Popover, Stack, TextInput } from '@mantine/core'
import { IconLink } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import { linkHrefSchema } from '../../../../shared/document/model-inline'
import { isForInputMethod } from '../../../lib/composition-guard'
import { useText } from '../../../lib/text-context'
import { ToolButton } from './tool-button'

/** An address as typed, with its scheme: `seoul.go.kr` is a web address, `a@seoul.go.kr` a mail address. */
export function completeHref(typed: string): string | null {
  const text = typed.trim()
  const complete = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : text.includes('@') ? `mailto:${text}` : `https://${text}`
  return text !== '' && linkHrefSchema.safeParse(complete).success ? complete : null
}

/** Makes the selected text a link, changes or removes it. */
export function LinkButton({ editor, href }: { editor: Editor; href: string | null }) {
  const { t } = useText()
  const [opened, setOpened] = useState(false)
  const [typed, setTyped] = useState('')
  const complete = completeHref(typed)

  const open = () => {
    setTyped(href ?? '')
    setOpened(true)
  }
  const latest = useRef(open)
  latest.current = open
  useEffect(() => {
    const { dom } = editor.view
    const onKeyDown = (event: KeyboardEvent) => {
      const isShortcut = (event.ctrlKey || event.metaKey) && !event.altKey && event.code === 'KeyK'
      if (!isShortcut || isForInputMethod(event)) return
      event.preventDefault()
      latest.current()
    }
    dom.addEventListener('keydown', onKeyDown)
    return () => dom.removeEventListener('keydown', onKeyDown)
  }, [editor])

  const apply = () => {
    if (!complete) return
    const { empty } = editor.state.selection
    const chain = editor.chain().focus().extendMarkRange('link')
    if (empty && !href) {
      const marks = [{ type: 'link', attrs: { href: complete } }]
      chain.insertContent({ type: 'text', text: typed.trim(), marks }).run()
    } else chain.setLink({ href: complete }).run()
    setOpened(false)
  }
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    setOpened(false)
  }
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus position="bottom-start" shadow="md" width={340}>
      <Popover.Target>
        <ToolButton label={t('editor.tools.link')} shortcut="Ctrl+K" active={href !== null} onClick={open}>
          <IconLink size={17} aria-hidden />
        </ToolButton>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            apply()
          }}
        >
          <Stack gap="sm">
            <TextInput
              data-autofocus
              label={t('editor.tools.address')}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              error={typed !== '' && !complete ? t('editor.tools.addressInvalid') : null}
            />
            <Group justify="flex-end" gap={8}>
              {href ? (
                <Button variant="default" onClick={remove}>
                  {t('editor.tools.linkRemove')}
                </Button>
              ) : null}
              <Button type="submit" disabled={!complete}>
                {t('common.apply')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
