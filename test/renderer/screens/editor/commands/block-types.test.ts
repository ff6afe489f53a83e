// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { blockSchema } from '../../../../../shared/document/model'
import { reportToY } from '../../../../../shared/document/to-y'
import { openEditor } from '../../../../support/open-editor'
import { everyNode } from '../../../../support/sample-report'

const figure = blockSchema.parse({
  type: 'figure',
  attrs: { media: 'a'.repeat(64) },
  content: [{ type: 'text', text: '전경' }],
})
const heading = blockSchema.parse({
  type: 'heading',
  attrs: { level: 2 },
  content: [{ type: 'text', text: '개요' }],
})

/** The kinds of the blocks after a command at the first letter of the block under the title. */
function kindsAfter(block: typeof figure, command: 'paragraph' | 'heading'): string[] {
  const editor = openEditor(reportToY({ ...everyNode(), body: [{ type: 'title', content: [] }, block] }))
  editor.commands.setTextSelection(3)
  if (command === 'paragraph') editor.commands.setParagraph()
  else editor.commands.setHeading({ level: 1 })
  const kinds = editor.state.doc.children.map(({ type }) => type.name)
  editor.destroy()
  return kinds
}

it('asking for text or a heading in a caption keeps the picture', () => {
  expect(kindsAfter(figure, 'paragraph')).toEqual(['title', 'figure'])
  expect(kindsAfter(figure, 'heading')).toEqual(['title', 'figure'])
})

it('a heading becomes text when asked', () => {
  expect(kindsAfter(heading, 'paragraph')).toEqual(['title', 'paragraph'])
})
