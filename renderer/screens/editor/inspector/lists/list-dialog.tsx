import { Button, Group, Modal } from '@mantine/core'
import { IconClipboardCopy, IconPlus } from '@tabler/icons-react'
import type { ListField } from '../../../../../shared/fields/field'
import type { Language } from '../../../../../shared/i18n/language'
import { copyText } from '../../../../lib/copy-text'
import { useText } from '../../../../lib/text-context'
import { useReturnFocus } from '../../../../lib/use-return-focus'
import type { FactsStore } from '../../facts-store'
import { Fields, useReading } from '../../view/reading-context'
import classes from '../inspector.module.css'
import { useRows } from '../use-facts'
import { CostTotals } from './cost-totals'
import { writeTabs } from './grid-text'
import type { ListEdits } from './list-edits'
import { ListTable } from './list-table'
import { ListTools } from './list-tools'

interface Props {
  edits: ListEdits
  store: FactsStore
  field: ListField
  language: Language
  onClose: () => void
}

/** A list of many columns with room to write. What is typed is in the report at once: closing saves nothing. */
export function ListDialog({ store, edits, field, language, onClose }: Props) {
  const { t, language: interfaceLanguage } = useText()
  const rows = useRows(store, field.key)
  const reading = useReading()
  useReturnFocus()
  return (
    <Modal
      opened
      onClose={onClose}
      title={field.label[interfaceLanguage]}
      size={Math.min(1180, 280 + field.columns.length * 150)}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Fields>
        <ListTable autoFocus store={store} edits={edits} field={field} rows={rows} language={language} />
      </Fields>
      {field.key === 'costs' ? <CostTotals rows={rows} language={language} /> : null}
      <p className={classes.hint}>{t('facts.list.pasteHint')}</p>
      <Group mt="md">
        <Button
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          disabled={reading}
          onClick={() => edits.insert(rows.length)}
        >
          {t('fields.addRow')}
        </Button>
        <ListTools store={store} edits={edits} field={field} rows={rows} />
        <Button
          variant="subtle"
          leftSection={<IconClipboardCopy size={15} aria-hidden />}
          onClick={() =>
            copyText(
              writeTabs(
                field,
                rows.map(({ values }) => values),
                interfaceLanguage,
                true,
              ),
            )
          }
        >
          {t('facts.list.copyAll')}
        </Button>
        <Button ml="auto" onClick={onClose}>
          {t('common.done')}
        </Button>
      </Group>
    </Modal>
  )
}
