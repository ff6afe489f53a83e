import { Select } from '@mantine/core'
import { pageNumberForms, pageNumberPlaces } from '../../../../shared/profiles/profile'
import { useText } from '../../../lib/text-context'
import { FieldNote } from './field-note'
import { valueText } from './field-texts'
import type { FormPart } from './profile-form'

/** Where page numbers stand, how they are written, and whether page 1 has one. */
export function PageNumberFields({ part: { official, own, warningOf, set } }: { part: FormPart }) {
  const translator = useText()
  const { t } = translator
  const { pageNumber } = official
  const common = (field: 'pageNumberPlace' | 'pageNumberForm' | 'pageNumberOnFirstPage') => ({
    label: t(`houseStyle.fields.${field}`),
    allowDeselect: false,
    inputWrapperOrder: ['label' as const, 'input' as const, 'description' as const, 'error' as const],
    description: <FieldNote official={valueText(field, official, translator)} warning={warningOf(field)} />,
  })
  return (
    <>
      <Select
        {...common('pageNumberPlace')}
        data={pageNumberPlaces.map((value) => ({ value, label: t(`houseStyle.places.${value}`) }))}
        value={own.pageNumberPlace ?? pageNumber.place}
        onChange={(value) => {
          const place = pageNumberPlaces.find((one) => one === value)
          set({ pageNumberPlace: place === pageNumber.place ? undefined : place })
        }}
      />
      <Select
        {...common('pageNumberForm')}
        data={pageNumberForms.map((value) => ({ value, label: t(`houseStyle.forms.${value}`) }))}
        value={own.pageNumberForm ?? pageNumber.form}
        onChange={(value) => {
          const form = pageNumberForms.find((one) => one === value)
          set({ pageNumberForm: form === pageNumber.form ? undefined : form })
        }}
      />
      <Select
        {...common('pageNumberOnFirstPage')}
        data={(['yes', 'no'] as const).map((value) => ({ value, label: t(`houseStyle.firstPage.${value}`) }))}
        value={(own.pageNumberOnFirstPage ?? pageNumber.firstPage) ? 'yes' : 'no'}
        onChange={(value) => {
          const shown = value === 'yes'
          set({ pageNumberOnFirstPage: shown === pageNumber.firstPage ? undefined : shown })
        }}
      />
    </>
  )
}
