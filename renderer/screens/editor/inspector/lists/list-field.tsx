import { Button } from '@mantine/core'
import { IconEye, IconPencil, IconPlus } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useMemo, useState } from 'react'
import type { ListField as ListFieldDefinition } from '../../../../../shared/fields/field'
import { periodOf } from '../../../../../shared/fields/value'
import type { Language } from '../../../../../shared/i18n/language'
import { useText } from '../../../../lib/text-context'
import type { FactsStore } from '../../facts-store'
import { Fields, useReading } from '../../view/reading-context'
import classes from '../inspector.module.css'
import { RequiredSign } from '../required-sign'
import { useRows, useScalar } from '../use-facts'
import { CostTotals } from './cost-totals'
import { ListDialog } from './list-dialog'
import { createListEdits } from './list-edits'
import { ListSummary } from './list-summary'
import { ListTable } from './list-table'
import { ListTools } from './list-tools'

interface Props {
  editor: Editor
  store: FactsStore
  field: ListFieldDefinition
  language: Language
}

/** Lists of more columns are edited in a dialog, where they have room. */
const mostColumnsInPlace = 2

/** A list of facts: edited in place when it is narrow, otherwise shown in short and edited in a dialog. */
export function ListField({ editor, store, field, language }: Props) {
  const { t, language: interfaceLanguage } = useText()
  const rows = useRows(store, field.key)
  const reading = useReading()
  const period = periodOf({ period: useScalar(store, 'period') ?? '' }, 'period')
  const edits = useMemo(() => createListEdits(editor, store, field), [editor, store, field])
  const [opened, setOpened] = useState(false)
  const label = field.label[interfaceLanguage]
  const inPlace = field.columns.length <= mostColumnsInPlace

  const openDialog = () => {
    if (rows.length === 0 && !reading) edits.insert(0)
    setOpened(true)
  }
  const adds = inPlace || rows.length === 0
  const Icon = adds ? IconPlus : reading ? IconEye : IconPencil
  const action = adds ? 'fields.add' : reading ? 'fields.view' : 'fields.edit'
  const actionOn = adds ? 'fields.addTo' : reading ? 'fields.viewList' : 'fields.editList'
  return (
    <div>
      <div className={classes.listHead}>
        <span className={classes.label}>
          {label}
          {field.required ? <RequiredSign /> : null}
          {rows.length > 0 ? <span className={classes.count}>{t('fields.rows', { count: rows.length })}</span> : null}
        </span>
        <Button
          variant="subtle"
          size="compact-xs"
          className={classes.small}
          leftSection={<Icon size={13} aria-hidden />}
          disabled={adds && reading}
          onClick={inPlace ? () => edits.insert(rows.length) : openDialog}
          aria-label={t(actionOn, { list: label })}
        >
          {t(action)}
        </Button>
      </div>
      {inPlace ? (
        <Fields>
          <ListTable store={store} edits={edits} field={field} rows={rows} language={language} />
        </Fields>
      ) : null}
      {!inPlace && rows.length > 0 ? (
        <ListSummary field={field} rows={rows} language={language} period={period} onOpen={openDialog} />
      ) : null}
      {field.key === 'costs' ? <CostTotals rows={rows} language={language} /> : null}
      {rows.length === 0 ? <ListTools store={store} edits={edits} field={field} rows={rows} /> : null}
      {opened ? (
        <ListDialog store={store} edits={edits} field={field} language={language} onClose={() => setOpened(false)} />
      ) : null}
    </div>
  )
}
