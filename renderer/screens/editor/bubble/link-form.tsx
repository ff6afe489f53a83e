import { Button, Group, Popover, Stack, TextInput } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { isForInputMethod } from '../../../lib/composition-guard'
import { useText } from '../../../lib/text-context'
import { completeHref } from '../commands/complete-href'
import { menusOf } from '../commands/menus'
import toolbar from '../toolbar/toolbar.module.css'
import { asUndoStep } from '../undo-step'

interface Place {
  readonly left: number
  readonly top: number
  readonly href: string | null
}

function placeOf(editor: Editor): Place {
  const { left, bottom } = editor.view.coordsAtPos(editor.state.selection.from)
  const href: unknown = editor.getAttributes('link').href
  return { left, top: bottom, href: typeof href === 'string' ? href : null }
}

function apply(editor: Editor, href: string, typed: string): void {
  const chain = editor.chain().focus().extendMarkRange('link')
  const marks = [{ type: 'link', attrs: { href } }]
  const isNew = editor.state.selection.empty && !editor.isActive('link')
  const linked = isNew ? chain.insertContent({ type: 'text', text: typed.trim(), marks }) : chain.setLink({ href })
  asUndoStep(editor, () => linked.run())
}

function Fields({ editor, href, onDone }: { editor: Editor; href: string | null; onDone: () => void }) {
  const { t } = useText()
  const [typed, setTyped] = useState(href ?? '')
  const complete = completeHref(typed)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (!complete) return
        apply(editor, complete, typed)
        onDone()
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
            <Button
              variant="default"
              onClick={() => {
                asUndoStep(editor, () => editor.chain().focus().extendMarkRange('link').unsetLink().run())
                onDone()
              }}
            >
              {t('editor.tools.linkRemove')}
            </Button>
          ) : null}
          <Button type="submit" disabled={!complete}>
            {t('common.apply')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** Makes the selected text a link, changes or removes it. Opens below the selection. */
export function LinkForm({ editor }: { editor: Editor }) {
  const { t } = useText()
  const [place, setPlace] = useState<Place | null>(null)
  useEffect(() => menusOf(editor).requests.onAsk('link', () => setPlace(placeOf(editor))), [editor])
  const close = () => {
    setPlace(null)
    editor.view.focus()
  }
  return (
    <Popover
      opened={place !== null}
      onChange={(opened) => !opened && setPlace(null)}
      withRoles={false}
      trapFocus
      position="bottom-start"
      shadow="md"
      width={340}
    >
      <Popover.Target>
        <span className={toolbar.anchor} style={place ? { left: place.left, top: place.top } : {}} />
      </Popover.Target>
      <Popover.Dropdown
        role="dialog"
        aria-label={t('commands.name.link')}
        onKeyDown={(event) => event.key === 'Escape' && !isForInputMethod(event.nativeEvent) && close()}
      >
        {place ? <Fields editor={editor} href={place.href} onDone={() => setPlace(null)} /> : null}
      </Popover.Dropdown>
    </Popover>
  )
}
