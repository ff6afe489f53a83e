import { Button } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { type KeyboardEvent, useRef } from 'react'
import type { Language } from '../../../../shared/i18n/language'
import { templateNames } from '../../../../shared/templates/names'
import type { UserTemplate } from '../../../../shared/templates/user-template'
import { useText } from '../../../lib/text-context'
import { type Choice, keyOf } from './choice'
import classes from './gallery.module.css'
import { GalleryCard } from './gallery-card'
import { nextCard } from './next-card'
import { OwnTemplateMenu } from './own-template-menu'
import type { TemplateActions } from './use-template-actions'

interface Props {
  own: readonly UserTemplate[]
  chosen: string
  language: Language
  version: number
  actions: TemplateActions
  onChoose: (choice: Choice) => void
  onTake: (choice: Choice) => void
}

/** All templates to choose from, as one group of radio buttons that arrows walk through in both directions. */
export function TemplateGroups({ own, chosen, language, version, actions, onChoose, onTake }: Props) {
  const { t } = useText()
  const group = useRef<HTMLDivElement>(null)

  /** Left and right are the browser's; up and down go by rows. */
  function walk(event: KeyboardEvent) {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    const inputs = [...(group.current?.querySelectorAll<HTMLInputElement>('input[name="template"]') ?? [])]
    const from = inputs.findIndex((input) => input.contains(event.target instanceof Node ? event.target : null))
    if (from === -1) return
    event.preventDefault()
    const cards = inputs.map((input) => (input.closest('[data-card]') ?? input).getBoundingClientRect())
    const next = inputs[nextCard(cards, from, event.key === 'ArrowDown')]
    next?.focus()
    next?.click()
  }

  const card = (choice: Choice) => ({
    choice,
    language,
    version,
    checked: keyOf(choice) === chosen,
    onChoose: () => onChoose(choice),
    onTake: () => onTake(choice),
  })
  return (
    <div ref={group} role="radiogroup" aria-label={t('reports.new.template')} tabIndex={-1} onKeyDown={walk}>
      <h3 className={classes.groupName}>{t('gallery.builtIn')}</h3>
      <div className={classes.cards}>
        {templateNames.map((template) => (
          <GalleryCard key={template} {...card({ kind: 'built-in', template })} />
        ))}
      </div>
      <div className={classes.groupHead}>
        <h3 className={classes.groupName}>{t('gallery.own')}</h3>
        <Button
          variant="subtle"
          leftSection={<IconFileImport size={16} aria-hidden />}
          onClick={() => actions.import()}
        >
          {t('gallery.import')}
        </Button>
      </div>
      {own.length === 0 ? <p className={classes.ownEmpty}>{t('gallery.ownEmpty')}</p> : null}
      <div className={classes.cards}>
        {own.map((template) => (
          <GalleryCard key={template.id} {...card({ kind: 'own', own: template })}>
            <OwnTemplateMenu own={template} actions={actions} />
          </GalleryCard>
        ))}
      </div>
    </div>
  )
}
