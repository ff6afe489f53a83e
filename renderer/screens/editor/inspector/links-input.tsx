import { ActionIcon, Button, Modal, UnstyledButton } from '@mantine/core'
import { IconLink, IconX } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useId, useState } from 'react'
import type { ReferencesField } from '../../../../shared/records/record'
import { useText } from '../../../lib/text-context'
import { PartPicker } from '../references/part-picker'
import { partsOf } from '../references/parts'
import { followReference } from '../references/reference-commands'
import type { Part } from '../references/report-parts'
import { asUndoStep } from '../undo-step'
import classes from './inspector.module.css'
import { usePartsOf } from './use-parts'

interface Props {
  editor: Editor
  /** Where the record begins. */
  position: number
  field: ReferencesField
  ids: readonly string[]
}

/** Writes the links of a record as one undo step. */
function setLinks(editor: Editor, position: number, key: string, ids: readonly string[]): void {
  const { state, view } = editor
  if (!editor.isEditable || !state.doc.nodeAt(position)) return
  asUndoStep(editor, () => view.dispatch(state.tr.setNodeAttribute(position, key, ids.length > 0 ? [...ids] : null)))
}

/** Links to other records: those there are, each leading to its record, and a list to choose more from. */
export function LinksInput({ editor, position, field, ids }: Props) {
  const { t, language } = useText()
  const label = useId()
  const [opened, setOpened] = useState(false)
  const { nameOf, parts } = usePartsOf(editor)
  const name = field.label[language]
  const canLink = ({ kind, id, position: at }: Part): boolean =>
    field.records.some((record) => record === kind) && id !== null && !ids.includes(id) && at !== position

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset around it is there already
    <div role="group" aria-labelledby={label}>
      <span className={classes.label} id={label}>
        {name}
      </span>
      <ul className={classes.links}>
        {ids.map((id) => {
          const part = nameOf(id)
          const title = part?.label ?? t('records.linkGone')
          return (
            <li key={id} className={classes.link} data-missing={part === undefined || undefined}>
              <UnstyledButton onClick={() => followReference(editor, id)}>
                <b>{title}</b> {part?.text}
              </UnstyledButton>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={t('records.unlink', { name: title })}
                onClick={() =>
                  setLinks(
                    editor,
                    position,
                    field.key,
                    ids.filter((one) => one !== id),
                  )
                }
              >
                <IconX size={13} aria-hidden />
              </ActionIcon>
            </li>
          )
        })}
      </ul>
      <Button
        variant="default"
        fullWidth
        leftSection={<IconLink size={15} aria-hidden />}
        onClick={() => {
          partsOf(editor).readNow()
          setOpened(true)
        }}
      >
        {t('records.link')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={name}
        size={480}
        padding={20}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <PartPicker
          parts={parts.filter(canLink)}
          empty={t('records.nothingToLink')}
          onChoose={({ id }) => id && setLinks(editor, position, field.key, [...ids, id])}
        />
      </Modal>
    </div>
  )
}
