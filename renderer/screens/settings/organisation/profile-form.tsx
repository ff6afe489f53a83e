import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ProfileStyle } from '../../../../shared/profiles/house-style'
import { type MeasureName, measureOf } from '../../../../shared/profiles/measures'
import { departuresOf, type StyleField } from '../../../../shared/profiles/official-limits'
import type { Profile } from '../../../../shared/profiles/profile'
import { useText } from '../../../lib/text-context'
import { departureText, measureText } from './field-texts'
import { FontFields } from './font-fields'
import { HeaderFields } from './header-fields'
import { MeasureField } from './measure-field'
import classes from './organisation.module.css'
import { PageNumberFields } from './page-number-fields'

/** What the parts of the form work on. */
export interface FormPart {
  readonly official: Profile
  readonly own: ProfileStyle
  readonly warningOf: (field: StyleField) => string | null
  /** Undefined values become official again; false when a value is not allowed. */
  readonly set: (changed: Partial<ProfileStyle>) => boolean
}

const groups = {
  margins: ['marginTop', 'marginBottom', 'marginLeft', 'marginRight'],
  text: ['bodySize', 'lineHeight', 'paragraphSpacing'],
  sizes: [
    'titleSize',
    'heading1Size',
    'heading2Size',
    'heading3Size',
    'heading4Size',
    'tableSize',
    'captionSize',
    'noteSize',
  ],
  pageNumber: ['pageNumberSize', 'edge'],
} as const satisfies Record<string, readonly MeasureName[]>

function Group({ name, children }: { name: keyof typeof groups | 'fonts'; children: ReactNode }) {
  const { t } = useText()
  return (
    <fieldset className={classes.group}>
      <legend>{t(`houseStyle.groups.${name}`)}</legend>
      <div className={classes.grid}>{children}</div>
    </fieldset>
  )
}

interface Props {
  official: Profile
  /** The form as the house style has it. */
  changed: Profile
  own: ProfileStyle
  onChange: (own: ProfileStyle) => boolean
}

/** Everything that a house style may say of one form. */
export function ProfileForm({ official, changed, own, onChange }: Props) {
  const translator = useText()
  const { t } = translator
  const departures = departuresOf(official.name, own)
  const warningOf = (field: StyleField): string | null => {
    const departure = departures.find((one) => one.field === field)
    return departure ? departureText(departure, translator) : null
  }
  const edge = measureText(measureOf('edge'), changed.page.edge, translator)
  const moved = changed.page.edge < (own.edge ?? official.page.edge) ? t('houseStyle.edgeMoved', { value: edge }) : null
  const part: FormPart = { official, own, warningOf, set: (change) => onChange({ ...own, ...change }) }
  const measures = (names: readonly MeasureName[]) =>
    names.map((name) => (
      <MeasureField
        key={name}
        name={name}
        official={official}
        value={own[name]}
        warning={name === 'edge' ? moved : warningOf(name)}
        onChange={(value) => part.set({ [name]: value })}
      />
    ))
  return (
    <>
      <Group name="margins">{measures(groups.margins)}</Group>
      <Group name="text">{measures(groups.text)}</Group>
      <Group name="fonts">
        <FontFields part={part} />
      </Group>
      <Group name="pageNumber">
        <HeaderFields part={part} />
        <PageNumberFields part={part} />
        {measures(groups.pageNumber)}
      </Group>
      <Group name="sizes">{measures(groups.sizes)}</Group>
      {Object.keys(own).length > 0 ? (
        <Button variant="default" onClick={() => onChange({})}>
          {t('houseStyle.formReset')}
        </Button>
      ) : null}
    </>
  )
}
