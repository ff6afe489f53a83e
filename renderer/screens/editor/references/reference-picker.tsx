import { Modal, SegmentedControl, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { records } from '../../../../shared/records/records'
import { isForInputMethod } from '../../../lib/composition-guard'
import { useText } from '../../../lib/text-context'
import { menusOf } from '../commands/menus'
import { partsOf } from './parts'
import { insertReference } from './reference-commands'
import classes from './references.module.css'
import type { Part, PartKind } from './report-parts'
import { searchParts } from './search-parts'

type Show = 'label' | 'text'

const optionId = (part: Part): string => `reference-${part.position}`

/** How a part stands in the list: a heading with its number, the others by their label. */
const shownNumber = ({ kind, number, label }: Part): string => (kind === 'heading' ? number : label)

function Picker({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t, language } = useText()
  const [parts] = useState(() => partsOf(editor).readNow().parts)
  const [query, setQuery] = useState('')
  const [show, setShow] = useState<Show>('label')
  const [active, setActive] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const groups = useMemo(() => searchParts(parts, query), [parts, query])
  const options = groups.flatMap((group) => group.parts)
  const current = options[active]
  const titleOf = (kind: PartKind): string =>
    kind === 'finding' || kind === 'policy' ? records[kind].label[language] : t(`sheet.reference.${kind}`)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another entry is shown, or another list
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active, groups])

  const choose = (part: Part) => {
    insertReference(editor, part, show, () => crypto.randomUUID())
    onClose()
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
        aria-label={t('sheet.reference.search')}
        placeholder={t('sheet.reference.search')}
        leftSection={<IconSearch size={16} aria-hidden />}
        role="combobox"
        aria-expanded
        aria-controls="reference-list"
        aria-activedescendant={current ? optionId(current) : undefined}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id="reference-list"
        role="listbox"
        aria-label={t('sheet.reference.list')}
        className={classes.list}
      >
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options
          <div key={group.kind} role="group" aria-label={titleOf(group.kind)}>
            <div className={classes.kind} aria-hidden>
              {titleOf(group.kind)}
            </div>
            {group.parts.map((part) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the option
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are read in the field
              <div
                key={part.position}
                id={optionId(part)}
                role="option"
                aria-selected={part === current}
                className={classes.option}
                data-level={part.level}
                onMouseDown={(event) => event.preventDefault()}
                onMouseMove={() => part !== current && setActive(options.indexOf(part))}
                onClick={() => choose(part)}
              >
                <span className={classes.number}>{shownNumber(part)}</span>
                <span className={classes.name}>{part.text}</span>
              </div>
            ))}
          </div>
        ))}
      </div>
      {options.length === 0 ? (
        <p className={classes.empty} role="status">
          {t(parts.length === 0 ? 'sheet.reference.empty' : 'sheet.reference.nothing')}
        </p>
      ) : null}
      <div className={classes.show}>
        <span id="reference-show">{t('sheet.reference.show')}</span>
        <SegmentedControl
          aria-labelledby="reference-show"
          size="xs"
          value={show}
          onChange={(value) => setShow(value === 'text' ? 'text' : 'label')}
          data={[
            { value: 'label', label: t('sheet.reference.label') },
            { value: 'text', label: t('sheet.reference.text') },
          ]}
        />
      </div>
    </div>
  )
}

/** The list of parts that can be referred to, when it is asked for. */
export function ReferencePicker({ editor }: { editor: Editor }) {
  const { t } = useText()
  const [opened, setOpened] = useState(false)
  useEffect(() => menusOf(editor).requests.onAsk('reference', () => setOpened(true)), [editor])
  const close = () => {
    setOpened(false)
    editor.view.focus()
  }
  return (
    <Modal
      opened={opened}
      onClose={close}
      returnFocus={false}
      title={t('sheet.reference.title')}
      size={480}
      padding={20}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Picker editor={editor} onClose={close} />
    </Modal>
  )
}
