import { Button, Group, Modal, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../../lib/text-context'
import { useReturnFocus } from '../../lib/use-return-focus'

interface Props {
  title: string
  button: string
  busy: boolean
  ready: boolean
  onClose: () => void
  onSubmit: () => void
  children: ReactNode
}

/** A dialog with a form; Enter in a line does what the button does. */
export function FormDialog({ title, button, busy, ready, onClose, onSubmit, children }: Props) {
  const { t } = useText()
  useReturnFocus()
  return (
    <Modal opened onClose={onClose} title={title} size={520} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          // The form may stand in another one, by way of React though not of the page.
          event.stopPropagation()
          onSubmit()
        }}
      >
        <Stack>
          {children}
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={!ready}>
              {button}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
