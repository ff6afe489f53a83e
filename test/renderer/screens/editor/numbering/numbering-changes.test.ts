// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { insertBlocks } from '../../../../../renderer/screens/editor/insert'
import { reportDocumentSchema } from '../../../../../shared/document/model'
import { reportToY } from '../../../../../shared/document/to-y'
import { openEditor } from '../../../../support/open-editor'

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const figure = (digit: string) => ({ type: 'figure', attrs: { media: digit.repeat(64) } })

function open(...body: object[]) {
  const report = { template: 'overseas-training', language: 'en', body: [{ type: 'title' }, ...body] }
  return openEditor(reportToY(reportDocumentSchema.parse(report)))
}

const numbers = ({ view }: ReturnType<typeof open>) =>
  [...view.dom.querySelectorAll<HTMLElement>('figure')].map((each) => each.style.getPropertyValue('--number'))

afterEach(() => document.body.replaceChildren())

describe('numbers of pictures', () => {
  it('count a picture that comes between others, without a list or heading coming or going', () => {
    const editor = open(paragraph('a'), paragraph('b'), figure('1'))
    editor.commands.setTextSelection(3)
    insertBlocks(editor, [figure('2')])
    expect(numbers(editor)).toEqual(['"Figure 1"', '"Figure 2"'])
  })

  it('stay when another picture takes the place of one', () => {
    const editor = open(figure('1'), paragraph('a'))
    editor.view.dispatch(editor.state.tr.setNodeMarkup(2, undefined, figure('3').attrs))
    expect(numbers(editor)).toEqual(['"Figure 1"'])
  })
})
