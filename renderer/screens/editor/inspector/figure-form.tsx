import { Button, Slider } from '@mantine/core'
import { IconPhoto } from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { useId, useState } from 'react'
import type { Language } from '../../../../shared/i18n/language'
import { pickPictures } from '../../../lib/pictures/pick-pictures'
import { useText } from '../../../lib/text-context'
import { TextField } from '../../../ui/text-field'
import { deleteFigure, setWidthAt } from '../figures/figure-commands'
import type { PictureImports } from '../pictures/picture-imports'
import { BlockActions } from './block-actions'
import classes from './inspector.module.css'
import { PhotoFacts } from './photo-facts'
import type { Selected } from './read-selection'

const mostAlt = 1_000

interface Props {
  editor: Editor
  pictures: PictureImports
  selected: Extract<Selected, { kind: 'figure' }>
  language: Language
}

/** What a picture shows, for readers who cannot see it, and how wide it stands. */
export function FigureForm({ editor, pictures, selected, language }: Props) {
  const { t } = useText()
  const widthLabel = useId()
  const { position, media, alt, width } = selected
  // The width is written once, when the slider is let go: every step in between would stay in the report for ever.
  const [sliding, setSliding] = useState<number | null>(null)
  const shownWidth = sliding ?? width
  const change = (key: 'alt' | 'takenAt' | 'place', value: string | null) => {
    const { state, view } = editor
    if (state.doc.nodeAt(position)?.type.name !== 'figure') return
    view.dispatch(state.tr.setNodeAttribute(position, key, value))
  }
  const replace = async () => {
    const [file] = await pickPictures({ many: false })
    if (file) await pictures.replace(editor, position, file)
  }
  return (
    <section className={classes.group} data-owner={media} aria-label={t('editor.inspector.figure')}>
      <img className={classes.preview} src={`/media/${media}`} alt={alt} />
      <Button variant="default" leftSection={<IconPhoto size={15} aria-hidden />} onClick={() => void replace()}>
        {t('editor.pictures.replace')}
      </Button>
      <div data-key="alt" className={classes.field}>
        <TextField
          key={position}
          many
          label={t('editor.inspector.alt')}
          hint={t('editor.inspector.altHint')}
          lang={language}
          max={mostAlt}
          value={alt}
          onChange={(text) => change('alt', text.slice(0, mostAlt))}
        />
      </div>
      <div>
        <span className={classes.label} id={widthLabel}>
          {t('editor.inspector.width')}
        </span>
        <span className={classes.count}>{`${shownWidth}%`}</span>
        <Slider
          aria-labelledby={widthLabel}
          thumbLabel={t('editor.inspector.width')}
          min={10}
          max={100}
          step={5}
          value={shownWidth}
          onChange={setSliding}
          onChangeEnd={(value) => {
            setSliding(null)
            setWidthAt(editor, position, value)
          }}
          label={(value) => `${value}%`}
        />
      </div>
      <PhotoFacts takenAt={selected.takenAt} place={selected.place} onRemove={(key) => change(key, null)} />
      <BlockActions
        editor={editor}
        position={selected.row ?? position}
        onRemove={() => {
          deleteFigure(editor)
          editor.view.focus()
        }}
      />
    </section>
  )
}
