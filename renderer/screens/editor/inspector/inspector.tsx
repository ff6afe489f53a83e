import { Tabs } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import type { Language } from '../../../../shared/i18n/language'
import type { Template } from '../../../../shared/templates/template'
import { useText } from '../../../lib/text-context'
import checkClasses from '../checklist/checklist.module.css'
import { ChecklistPanel } from '../checklist/checklist-panel'
import type { ChecklistStore } from '../checklist/checklist-store'
import { useChecked } from '../checklist/use-checklist'
import type { FactsStore } from '../facts-store'
import type { FieldRequests } from '../field-requests'
import type { SheetContext } from '../nodes/node-views'
import type { PictureImports } from '../pictures/picture-imports'
import { useEditorValue } from '../use-editor-value'
import { Fields, useReading } from '../view/reading-context'
import { FactsForm } from './facts-form'
import { FigureForm } from './figure-form'
import classes from './inspector.module.css'
import { ownerOf, readSelection } from './read-selection'
import { RecordForm } from './record-form'
import { useFieldRequest } from './use-field-request'

/** Where fields are that are asked for by name; all others belong to what is selected. */
const tabOf: Readonly<Record<string, string>> = { facts: 'facts', checklist: 'check' }

interface Props {
  editor: Editor
  facts: FactsStore
  requests: FieldRequests
  pictures: PictureImports
  template: Template
  language: Language
  context: SheetContext
  checklist: ChecklistStore | null
  /** Whether it is handed in: a template is not. */
  hasDeadline: boolean
}

/** The column on the right: the facts of the report, and what belongs to the record or picture at the cursor. */
export function Inspector({
  editor,
  facts,
  requests,
  pictures,
  template,
  language,
  context,
  checklist,
  hasDeadline,
}: Props) {
  const { t } = useText()
  const selected = useEditorValue(editor, readSelection)
  const [tab, setTab] = useState<string | null>('facts')
  const place = selected ? ownerOf(selected) : null
  const inspector = useRef<HTMLDivElement>(null)
  // Where every input is disabled the panel itself is what keys scroll.
  const tabIndex = useReading() ? 0 : undefined

  // Entering a record shows its fields, leaving it the facts; in between the writer chooses.
  // Who works through the checklist stays with it.
  useEffect(() => setTab((current) => (current === 'check' ? current : place ? 'selected' : 'facts')), [place])
  useFieldRequest(requests, inspector, ({ owner }) => setTab(tabOf[owner] ?? 'selected'))
  const count = useChecked(checklist)?.items.length ?? 0

  const selectedLabel = selected?.kind === 'figure' ? t('editor.inspector.figure') : t('editor.inspector.record')
  return (
    <Tabs
      ref={inspector}
      role="complementary"
      aria-label={t('editor.inspector.label')}
      data-pane
      value={tab}
      onChange={setTab}
      className={classes.inspector}
      keepMounted={false}
    >
      <Tabs.List className={classes.tabs}>
        <Tabs.Tab value="facts">{t('editor.inspector.facts')}</Tabs.Tab>
        <Tabs.Tab value="selected">
          {selected?.kind === 'record' ? t(`editor.tools.${selected.record}`) : selectedLabel}
        </Tabs.Tab>
        <Tabs.Tab value="check">
          {t('checklist.tab')}
          {count > 0 ? <span className={checkClasses.tabCount}> {count}</span> : null}
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="facts" tabIndex={tabIndex} className={classes.panel} data-owner="facts">
        <FactsForm editor={editor} store={facts} template={template} language={language} standing={context.standing} />
      </Tabs.Panel>
      <Tabs.Panel value="selected" tabIndex={tabIndex} className={classes.panel}>
        {selected?.kind === 'record' ? <RecordForm editor={editor} selected={selected} language={language} /> : null}
        {selected?.kind === 'figure' ? (
          <Fields>
            <FigureForm editor={editor} pictures={pictures} selected={selected} language={language} />
          </Fields>
        ) : null}
        {selected ? null : <p className={classes.hint}>{t('editor.inspector.nothing')}</p>}
      </Tabs.Panel>
      <Tabs.Panel value="check" tabIndex={tabIndex} className={classes.panel}>
        <ChecklistPanel editor={editor} store={checklist} context={context} hasDeadline={hasDeadline} />
      </Tabs.Panel>
    </Tabs>
  )
}
