import { SegmentedControl } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { useText } from '../../../lib/text-context'
import { PickerDialog } from '../picker/picker-dialog'
import { PartPicker } from './part-picker'
import { partsOf } from './parts'
import { insertReference } from './reference-commands'
import classes from './references.module.css'

type Show = 'label' | 'text'

function Picker({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useText()
  const [parts] = useState(() => partsOf(editor).readNow().parts)
  const [show, setShow] = useState<Show>('label')
  return (
    <PartPicker
      parts={parts}
      empty={t('sheet.reference.empty')}
      onChoose={(part) => {
        insertReference(editor, part, show, () => crypto.randomUUID())
        onClose()
      }}
    >
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
    </PartPicker>
  )
}

/** The list of parts that can be referred to, when it is asked for. */
export function ReferencePicker({ editor }: { editor: Editor }) {
  const { t } = useText()
  return (
    <PickerDialog editor={editor} request="reference" title={t('sheet.reference.title')} size={480}>
      {(close) => <Picker editor={editor} onClose={close} />}
    </PickerDialog>
  )
}
