import { Modal, TextInput } from '@mantine/core'
import { IconForms, IconSearch, IconTableDown } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { isForInputMethod } from '../../../lib/composition-guard'
import { useText } from '../../../lib/text-context'
import { menusOf } from '../commands/menus'
import { insertBlocks } from '../insert'
import type { SheetContext } from '../nodes/node-views'
import { asUndoStep } from '../undo-step'
import { canInsertFact, insertFact } from './fact-commands'
import { type FactOption, factOptionKinds, factOptions, searchOptions } from './fact-options'
import classes from './fact-picker.module.css'

const optionId = ({ kind, key }: FactOption): string => `fact-${kind}-${key}`

interface Props {
  editor: Editor
  context: SheetContext
  onClose: () => void
}

function Picker({ editor, context, onClose }: Props) {
  const { t, language } = useText()
  const [all] = useState(() => factOptions(context).filter(({ kind }) => kind === 'table' || canInsertFact(editor)))
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const options = useMemo(() => {
    const found = searchOptions(all, query)
    return factOptionKinds.flatMap((kind) => found.filter((option) => option.kind === kind))
  }, [all, query])
  const current = options[active]

  // biome-ignore lint/correctness/useExhaustiveDependencies: another entry is shown, or another list
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active, options])

  const choose = ({ kind, key }: FactOption) => {
    onClose()
    if (kind === 'field') insertFact(editor, key)
    else
      asUndoStep(editor, () => insertBlocks(editor, [{ type: 'facts', attrs: { view: key } }, { type: 'paragraph' }]))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isForInputMethod(event.nativeEvent)) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && options.length > 0) setActive((active + step + options.length) % options.length)
    else if (event.key === 'Enter' && current) choose(current)
    else return
    event.preventDefault()
  }
  return (
    <div className={classes.picker}>
      <TextInput
        data-autofocus
        aria-label={t('facts.live.search')}
        placeholder={t('facts.live.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        role="combobox"
        aria-expanded
        aria-controls="fact-list"
        aria-activedescendant={current ? optionId(current) : undefined}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id="fact-list" role="listbox" aria-label={t('facts.live.list')} className={classes.list}>
        {factOptionKinds.map((kind) => {
          const shown = options.filter((option) => option.kind === kind)
          const Icon = kind === 'field' ? IconForms : IconTableDown
          return shown.length === 0 ? null : (
            // biome-ignore lint/a11y/useSemanticElements: a group of options
            <div key={kind} role="group" aria-label={t(`facts.live.${kind}`)}>
              <div className={classes.kind} aria-hidden>
                {t(`facts.live.${kind}`)}
              </div>
              {shown.map((option) => (
                // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the option
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are read in the field
                <div
                  key={option.key}
                  id={optionId(option)}
                  role="option"
                  aria-selected={option === current}
                  className={classes.option}
                  onMouseDown={(event) => event.preventDefault()}
                  onMouseMove={() => option !== current && setActive(options.indexOf(option))}
                  onClick={() => choose(option)}
                >
                  <Icon size={16} stroke={1.6} aria-hidden />
                  <span className={classes.name}>{option.label[language]}</span>
                  {kind === 'field' ? (
                    <span className={classes.text} lang={context.language}>
                      {option.text || t('facts.live.empty')}
                    </span>
                  ) : null}
                </div>
              ))}
            </div>
          )
        })}
      </div>
      {options.length === 0 ? (
        <p className={classes.nothing} role="status">
          {t('facts.live.nothing')}
        </p>
      ) : null}
    </div>
  )
}

/** The list of facts that can be placed in the text, when it is asked for. */
export function FactPicker({ editor, context }: Omit<Props, 'onClose'>) {
  const { t } = useText()
  const [opened, setOpened] = useState(false)
  useEffect(() => menusOf(editor).requests.onAsk('fact', () => setOpened(true)), [editor])
  const close = () => {
    setOpened(false)
    editor.view.focus()
  }
  return (
    <Modal
      opened={opened}
      onClose={close}
      returnFocus={false}
      title={t('facts.live.title')}
      size={520}
      padding={20}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Picker editor={editor} context={context} onClose={close} />
    </Modal>
  )
}
