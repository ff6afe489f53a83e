import { Modal } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useText } from '../../../lib/text-context'
import { menusOf } from '../commands/menus'
import type { Request } from '../commands/requests'

interface Props {
  editor: Editor
  /** What a command asks for. */
  request: Request
  title: string
  size: number
  children: (close: () => void) => ReactNode
}

/** A dialog over the sheet that opens when a command asks for it; the cursor is in the text again afterwards. */
export function PickerDialog({ editor, request, title, size, children }: Props) {
  const { t } = useText()
  const [opened, setOpened] = useState(false)
  useEffect(() => menusOf(editor).requests.onAsk(request, () => setOpened(true)), [editor, request])
  const close = () => {
    setOpened(false)
    editor.view.focus()
  }
  return (
    <Modal
      opened={opened}
      onClose={close}
      returnFocus={false}
      title={title}
      size={size}
      padding={20}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {children(close)}
    </Modal>
  )
}
