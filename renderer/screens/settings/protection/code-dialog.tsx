import { Modal, Text } from '@mantine/core'
import { useText } from '../../../lib/text-context'
import { useReturnFocus } from '../../../lib/use-return-focus'
import { RecoveryCode } from '../../vault/recovery-code'

/** Shows a new recovery code once; it closes only by saying that the code is written down. */
export function CodeDialog({ code, onClose }: { code: string; onClose: () => void }) {
  const { t } = useText()
  useReturnFocus()
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('protection.code.title')}
      size={520}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
    >
      <Text size="sm">{t('protection.code.explained')}</Text>
      <RecoveryCode code={code} button={t('common.done')} onDone={onClose} />
    </Modal>
  )
}
