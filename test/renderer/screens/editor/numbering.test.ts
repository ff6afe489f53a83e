import { getSchema } from '@tiptap/core'
import { describe, expect, it } from 'vitest'
import { numberBlocks } from '../../../../renderer/screens/editor/nodes/number-blocks'
import { type Block, blockSchema } from '../../../../shared/document/model'
import { documentExtensions } from '../../../../shared/document/schema'
import { languages } from '../../../../shared/i18n/language'
import { printReport } from '../../../../shared/print/print-report'
import { profiles } from '../../../../shared/profiles/profiles'
import { everyNode } from '../../../support/sample-report'

const schema = getSchema(documentExtensions)

const heading = (level: number, text: string): Block =>
  blockSchema.parse({ type: 'heading', attrs: { level }, content: [{ type: 'text', text }] })

describe('numbers on screen', () => {
  it.each(languages)('are those on paper in %s', (language) => {
    const report = everyNode()
    const body = [
      ...report.body,
      heading(1, 'A'),
      heading(3, 'B'),
      heading(2, 'C'),
      heading(2, 'D'),
      heading(4, 'E'),
      heading(1, 'F'),
    ]
    const printed = printReport({ ...report, language, body })
    const shown = numberBlocks(schema.nodeFromJSON({ type: 'doc', content: body }), printed.profile, language)
    const onPaper = printed.blocks.flatMap((block) =>
      block.type === 'heading' ? [`${block.level} ${block.number}`] : [],
    )
    expect(shown.filter(({ level }) => level > 0).map(({ level, number }) => `${level} ${number}`)).toEqual(onPaper)
  })

  it('start a list as deep as the heading above asks', () => {
    const list = { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] }
    const content = [{ type: 'title' }, list, heading(1, 'A'), heading(2, 'B'), heading(3, 'C'), list]
    const blocks = numberBlocks(schema.nodeFromJSON({ type: 'doc', content }), profiles['kr-report'], 'ko')
    expect(blocks.flatMap(({ list: found }) => (found ? [found.depth] : []))).toEqual([0, 1])
  })
})
