import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { formatBytes } from '../../../lib/format'
import { useText } from '../../../lib/text-context'
import { useReturnFocus } from '../../../lib/use-return-focus'
import classes from './storage.module.css'

interface Props {
  /** How much room they take. */
  bytes: number
  removing: boolean
  disabled: boolean
  onOpen: () => void
  onRemove: () => void
}

/** Asks plainly: what is gone here may be the last of a report. */
function RemoveDialog({ size, onRemove, onClose }: { size: string; onRemove: () => void; onClose: () => void }) {
  const { t } = useText()
  useReturnFocus()
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('storage.damaged.ask')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack>
        <Text size="sm">{t('storage.damaged.message', { size })}</Text>
        <Text size="sm" c="dimmed">
          {t('storage.damaged.warning')}
        </Text>
        <Group justify="flex-end" gap={8}>
          <Button variant="default" data-autofocus onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button color="red.9" onClick={onRemove}>
            {t('storage.damaged.remove')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

/** Damaged stores that recoveries put aside: to look at, and to remove when nobody needs them any more. */
export function DamagedStores({ bytes, removing, disabled, onOpen, onRemove }: Props) {
  const { t, language } = useText()
  const [asking, setAsking] = useState(false)
  const size = formatBytes(bytes, language)
  const remove = () => {
    setAsking(false)
    onRemove()
  }
  return (
    <div className={classes.damaged}>
      <strong>{t('storage.damaged.title', { size })}</strong>
      <p className={classes.hint}>{t('storage.damaged.hint')}</p>
      <Group gap={8} mt={10}>
        <Button variant="default" onClick={onOpen}>
          {t('storage.damaged.open')}
        </Button>
        <Button variant="default" loading={removing} disabled={disabled} onClick={() => setAsking(true)}>
          {t('storage.damaged.remove')}
        </Button>
      </Group>
      {asking ? <RemoveDialog size={size} onRemove={remove} onClose={() => setAsking(false)} /> : null}
    </div>
  )
}
