import { Button, Group, Modal } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ListField } from '../../../../shared/fields/field'
import type { Language } from '../../../../shared/i18n/language'
import { useText } from '../../../lib/text-context'
import { useReturnFocus } from '../../../lib/use-return-focus'
import type { FactsStore } from '../facts-store'
import { Fields, useReading } from '../view/reading-context'
import { ListTable } from './list-table'
import { useRows } from './use-facts'

interface Props {
  store: FactsStore
  field: ListField
  language: Language
  onClose: () => void
}

/** A list of many columns with room to write. What is typed is in the report at once: closing saves nothing. */
export function ListDialog({ store, field, language, onClose }: Props) {
  const { t, language: interfaceLanguage } = useText()
  const rows = useRows(store, field.key)
  const reading = useReading()
  useReturnFocus()
  return (
    <Modal
      opened
      onClose={onClose}
      title={field.label[interfaceLanguage]}
      size={Math.min(1180, 260 + field.columns.length * 150)}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Fields>
        <ListTable store={store} field={field} rows={rows} language={language} />
      </Fields>
      <Group justify="space-between" mt="md">
        <Button
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          disabled={reading}
          onClick={() => store.addRow(field.key)}
        >
          {t('fields.addRow')}
        </Button>
        <Button onClick={onClose}>{t('common.done')}</Button>
      </Group>
    </Modal>
  )
}
