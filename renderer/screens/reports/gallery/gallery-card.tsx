import type { ReactNode } from 'react'
import { type Language, languageNames } from '../../../../shared/i18n/language'
import { useText } from '../../../lib/text-context'
import { type Choice, keyOf, nameOf, previewOf } from './choice'
import classes from './gallery.module.css'
import { PagePreview } from './page-preview'

interface Props {
  choice: Choice
  language: Language
  version: number
  checked: boolean
  onChoose: () => void
  /** Makes the report at once. */
  onTake: () => void
  /** What else can be done with it. */
  children?: ReactNode
}

/** A template: its first page and its name. */
export function GalleryCard({ choice, language, version, checked, onChoose, onTake, children }: Props) {
  const { language: reader } = useText()
  return (
    <div className={classes.card} data-checked={checked || undefined} data-card>
      <label onDoubleClick={onTake}>
        <input
          type="radio"
          name="template"
          value={keyOf(choice)}
          checked={checked}
          onChange={onChoose}
          data-autofocus={checked || undefined}
        />
        <span className={classes.window}>
          <PagePreview of={previewOf(choice, language)} version={version} alt="" />
        </span>
        <span className={classes.name}>
          {nameOf(choice, reader)}
          {choice.kind === 'own' ? <small>{languageNames[choice.own.language]}</small> : null}
        </span>
      </label>
      {children}
    </div>
  )
}
