import { Button, Tooltip } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconItalic,
  IconList,
  IconListNumbers,
  IconPlus,
  IconStrikethrough,
  IconUnderline,
} from '@tabler/icons-react'
import type { Editor } from '@tiptap/core'
import { newRecord } from '../../../../shared/document/new-record'
import type { RecordDefinition } from '../../../../shared/records/record'
import { records } from '../../../../shared/records/records'
import type { Template } from '../../../../shared/templates/template'
import { useText } from '../../../lib/text-context'
import type { FactsStore } from '../facts-store'
import { insertBlocks } from '../insert'
import { useEditorValue } from '../use-editor-value'
import { FactsMenu } from './facts-menu'
import { HeadingMenu } from './heading-menu'
import { LinkButton } from './link-button'
import { PictureButton } from './picture-button'
import { readFormat } from './read-format'
import { TableMenu } from './table-menu'
import { ToolButton } from './tool-button'
import classes from './toolbar.module.css'

const icon = { size: 17, stroke: 1.8, 'aria-hidden': true } as const

interface Props {
  editor: Editor
  template: Template
  facts: FactsStore
  onFiles: (files: File[]) => void
}

/** The tools above the sheet. */
export function Toolbar({ editor, template, facts, onFiles }: Props) {
  const { t, language } = useText()
  const format = useEditorValue(editor, readFormat, { also: facts.subscribe })
  const run = () => editor.chain().focus()
  const addRecord = (name: RecordDefinition['name']) => insertBlocks(editor, [newRecord(name, crypto.randomUUID())])
  return (
    <div className={classes.toolbar} role="toolbar" data-pane aria-label={t('editor.tools.label')}>
      <ToolButton
        label={t('menu.undo')}
        shortcut="Ctrl+Z"
        disabled={!format.canUndo}
        onClick={() => run().undo().run()}
      >
        <IconArrowBackUp {...icon} />
      </ToolButton>
      <ToolButton
        label={t('menu.redo')}
        shortcut="Ctrl+Shift+Z"
        disabled={!format.canRedo}
        onClick={() => run().redo().run()}
      >
        <IconArrowForwardUp {...icon} />
      </ToolButton>
      <span className={classes.divider} />
      <HeadingMenu editor={editor} level={format.level} />
      <span className={classes.divider} />
      <ToolButton
        label={t('editor.tools.bold')}
        shortcut="Ctrl+B"
        active={format.bold}
        onClick={() => run().toggleBold().run()}
      >
        <IconBold {...icon} />
      </ToolButton>
      <ToolButton
        label={t('editor.tools.italic')}
        shortcut="Ctrl+I"
        active={format.italic}
        onClick={() => run().toggleItalic().run()}
      >
        <IconItalic {...icon} />
      </ToolButton>
      <ToolButton
        label={t('editor.tools.underline')}
        shortcut="Ctrl+U"
        active={format.underline}
        onClick={() => run().toggleUnderline().run()}
      >
        <IconUnderline {...icon} />
      </ToolButton>
      <ToolButton
        label={t('editor.tools.strike')}
        shortcut="Ctrl+Shift+S"
        active={format.strike}
        onClick={() => run().toggleStrike().run()}
      >
        <IconStrikethrough {...icon} />
      </ToolButton>
      <span className={classes.divider} />
      <ToolButton
        label={t('editor.tools.bulletList')}
        shortcut="Ctrl+Shift+8"
        active={format.bulletList}
        onClick={() => run().toggleBulletList().run()}
      >
        <IconList {...icon} />
      </ToolButton>
      <ToolButton
        label={t('editor.tools.orderedList')}
        shortcut="Ctrl+Shift+7"
        active={format.orderedList}
        onClick={() => run().toggleOrderedList().run()}
      >
        <IconListNumbers {...icon} />
      </ToolButton>
      <LinkButton editor={editor} href={format.link} />
      <span className={classes.divider} />
      <TableMenu editor={editor} format={format} />
      <PictureButton onFiles={onFiles} />
      <FactsMenu editor={editor} template={template} />
      <span className={classes.space} />
      {Object.values(records).map(({ name, label }) => (
        <Tooltip key={name} label={t('editor.tools.addRecord', { kind: label[language] })}>
          <Button
            variant="subtle"
            color="gray"
            className={classes.record}
            rightSection={<IconPlus size={13} aria-hidden />}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => addRecord(name)}
            aria-label={t('editor.tools.addRecord', { kind: label[language] })}
          >
            {t(`editor.tools.${name}`)}
          </Button>
        </Tooltip>
      ))}
    </div>
  )
}
