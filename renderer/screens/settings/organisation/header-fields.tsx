import { Select } from '@mantine/core'
import { useState } from 'react'
import { maxHeaderLength } from '../../../../shared/profiles/house-style'
import { useText } from '../../../lib/text-context'
import { CheckedText } from './checked-text'
import { FieldNote } from './field-note'
import { valueText } from './field-texts'
import classes from './organisation.module.css'
import type { FormPart } from './profile-form'

const kinds = ['none', 'title', 'text'] as const

/** The running header: none, the title, or a text of the organisation, which holds once something is written. */
export function HeaderFields({ part: { official, own, warningOf, set } }: { part: FormPart }) {
  const translator = useText()
  const { t } = translator
  const header = own.header ?? official.header
  const text = typeof header === 'object' ? header.text : ''
  const [writing, setWriting] = useState(typeof header === 'object')
  const choose = (kind: string | null) => {
    setWriting(kind === 'text')
    if (kind === 'none' || kind === 'title') set({ header: kind === official.header ? undefined : kind })
  }
  return (
    <>
      <Select
        label={t('houseStyle.fields.header')}
        allowDeselect={false}
        data={kinds.map((value) => ({ value, label: t(`houseStyle.headers.${value}`) }))}
        value={writing || typeof header === 'object' ? 'text' : header}
        onChange={choose}
        description={<FieldNote official={valueText('header', official, translator)} warning={warningOf('header')} />}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
      {writing ? (
        <div className={classes.wide}>
          <CheckedText
            label={t('houseStyle.headerText')}
            hint={t('houseStyle.headerHint')}
            max={maxHeaderLength}
            value={text}
            onChange={(written) => set({ header: written.trim() === '' ? undefined : { text: written } })}
          />
        </div>
      ) : null}
    </>
  )
}
