import { IconForms, IconTableDown } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useCallback, useState } from 'react'
import { useText } from '../../../lib/text-context'
import { insertBlocks } from '../insert'
import type { SheetContext } from '../nodes/node-views'
import { OptionPicker } from '../picker/option-picker'
import { PickerDialog } from '../picker/picker-dialog'
import { asUndoStep } from '../undo-step'
import { canInsertFact, insertFact } from './fact-commands'
import { type FactOption, factOptionKinds, factOptions, searchOptions } from './fact-options'
import classes from './fact-picker.module.css'

interface Props {
  editor: Editor
  context: SheetContext
  onClose: () => void
}

function Picker({ editor, context, onClose }: Props) {
  const { t, language } = useText()
  const [all] = useState(() => factOptions(context).filter(({ kind }) => kind === 'table' || canInsertFact(editor)))
  const find = useCallback(
    (query: string) => {
      const found = searchOptions(all, query)
      return factOptionKinds
        .map((kind) => ({
          kind,
          title: t(`facts.live.${kind}`),
          options: found.filter((option) => option.kind === kind),
        }))
        .filter(({ options }) => options.length > 0)
    },
    [all, t],
  )
  const choose = ({ kind, key }: FactOption) => {
    onClose()
    if (kind === 'field') insertFact(editor, key)
    else
      asUndoStep(editor, () => insertBlocks(editor, [{ type: 'facts', attrs: { view: key } }, { type: 'paragraph' }]))
  }
  return (
    <OptionPicker
      search={t('facts.live.search')}
      list={t('facts.live.list')}
      find={find}
      keyOf={({ kind, key }) => `${kind}-${key}`}
      row={({ kind, label, text }) => {
        const Icon = kind === 'field' ? IconForms : IconTableDown
        return (
          <>
            <Icon size={16} stroke={1.6} aria-hidden />
            <span className={classes.name}>{label[language]}</span>
            {kind === 'field' ? (
              <span className={classes.text} lang={context.language}>
                {text || t('facts.live.empty')}
              </span>
            ) : null}
          </>
        )
      }}
      nothing={t('facts.live.nothing')}
      onChoose={choose}
    />
  )
}

/** The list of facts that can be placed in the text, when it is asked for. */
export function FactPicker({ editor, context }: Omit<Props, 'onClose'>) {
  const { t } = useText()
  return (
    <PickerDialog editor={editor} request="fact" title={t('facts.live.title')} size={520}>
      {(close) => <Picker editor={editor} context={context} onClose={close} />}
    </PickerDialog>
  )
}
