import { Select } from '@mantine/core'
import { bundledFamilies } from '../../../../shared/profiles/profile'
import { useText } from '../../../lib/text-context'
import { CheckedText } from './checked-text'
import { FieldNote } from './field-note'
import classes from './organisation.module.css'
import type { FormPart } from './profile-form'

const fields = ['bodyFont', 'headingFont'] as const

/** The fonts of text and headings: what office programs ask for, and what is embedded in PDF. */
export function FontFields({ part: { official, own, warningOf, set } }: { part: FormPart }) {
  const { t } = useText()
  return fields.map((field) => {
    const { office, bundled } = field === 'bodyFont' ? official.body.font : official.headingFont
    const font = own[field] ?? {}
    const warning = warningOf(field)
    const name = t(`houseStyle.fields.${field}`)
    return (
      <fieldset key={field} className={classes.font} aria-label={name}>
        <span className={classes.fontName}>{name}</span>
        {(['eastAsia', 'latin'] as const).map((script) => (
          <CheckedText
            key={script}
            label={t(`houseStyle.fonts.${script}`)}
            hint={t('houseStyle.officialValue', { value: office[script] })}
            value={font[script] ?? ''}
            onChange={(text) => set({ [field]: { ...font, [script]: text.trim() === '' ? undefined : text } })}
          />
        ))}
        <Select
          label={t('houseStyle.fonts.bundled')}
          allowDeselect={false}
          data={[...bundledFamilies]}
          value={font.bundled ?? bundled}
          onChange={(value) => {
            const family = bundledFamilies.find((one) => one === value)
            set({ [field]: { ...font, bundled: family === bundled ? undefined : family } })
          }}
          description={<FieldNote official={bundled} warning={warning} />}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
      </fieldset>
    )
  })
}
