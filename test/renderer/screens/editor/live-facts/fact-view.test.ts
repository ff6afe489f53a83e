// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { searchOptions } from '../../../../../renderer/screens/editor/live-facts/fact-options'
import { reportDocumentSchema } from '../../../../../shared/document/model'
import { reportToY } from '../../../../../shared/document/to-y'
import { writeFact } from '../../../../../shared/document/y-report'
import { openEditor } from '../../../../support/open-editor'

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

it('a fact in a sentence follows the facts, but never in the middle of a composition', async () => {
  const doc = reportToY(
    reportDocumentSchema.parse({
      template: 'overseas-training',
      language: 'ko',
      facts: { organisation: '서울특별시' },
      body: [{ type: 'title' }, { type: 'paragraph', content: [{ type: 'fact', attrs: { key: 'organisation' } }] }],
    }),
  )
  const editor = openEditor(doc)
  const fact = editor.view.dom.querySelector('.fact')
  expect(fact?.textContent).toBe('서울특별시')

  editor.view.dom.dispatchEvent(new Event('compositionstart'))
  writeFact(doc, 'organisation', '부산광역시')
  await nextFrame()
  await nextFrame()
  expect(fact?.textContent).toBe('서울특별시')

  editor.view.dom.dispatchEvent(new Event('compositionend'))
  await vi.waitFor(() => expect(fact?.textContent).toBe('부산광역시'))
  editor.destroy()
})

it('facts are found by their name in any language, by initial consonants and by what they read', () => {
  const option = {
    kind: 'field',
    key: 'travellers.count',
    label: { ko: '출장자 수', en: 'Number of travellers', vi: 'Số người trong đoàn' },
    text: '2명',
  } as const
  for (const query of ['출장', 'ㅊㅈㅈ', 'travellers', 'so nguoi', '2명', ''])
    expect(searchOptions([option], query), query).toEqual([option])
  expect(searchOptions([option], '경비')).toEqual([])
})
