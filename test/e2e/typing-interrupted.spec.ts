import { expect } from '@playwright/test'
import * as Y from 'yjs'
import { test } from '../support/app'
import { createTypist, hangul, type Typist } from '../support/input-methods'
import { openTypingReport, type TypingTest, textsOf } from '../support/typing-report'

/** A step before the last of 한: the composition is still open. */
async function composeOpen(typist: Typist): Promise<void> {
  for (const text of ['ㅎ', '하', '한']) await typist.compose(text)
}

const textOf = (block: unknown): Y.XmlText => {
  const [first] = block instanceof Y.XmlElement ? block.toArray() : []
  if (!(first instanceof Y.XmlText)) throw new Error('a block without text')
  return first
}

const composing = ({ editor }: TypingTest) =>
  editor.evaluate(
    (element) => (element as unknown as { editor: { view: { composing: boolean } } }).editor.view.composing,
  )

test.describe('a key pressed in the middle of a syllable', () => {
  /** Input methods give their result first; some let the page see the key before that, as one that is taken. */
  const manners = [
    { name: 'the result comes first', before: async (_typist: Typist) => undefined },
    { name: 'the key is seen before the result', before: (typist: Typist, key: string) => typist.pressTaken(key) },
  ]
  /** Letters are typed at `at` of the block with a text, then a key, then one more syllable. */
  const cases: readonly {
    readonly block: string
    readonly at: number
    readonly key: string
    /** What becomes of the block, and of those after it when they change. */
    readonly gives: readonly string[]
    /** How many blocks are in the place of how many; 1 when left out. */
    readonly instead?: number
  }[] = [
    { block: '문단바탕', at: 2, key: 'Enter', gives: ['문단한', '글바탕'] },
    { block: '항목바탕', at: 4, key: 'Enter', gives: ['항목바탕한', '글'] },
    { block: '머리바탕', at: 4, key: 'Enter', gives: ['머리바탕한', '글'] },
    { block: '제목바탕', at: 4, key: 'Enter', gives: ['제목바탕한', '글머리바탕'], instead: 2 },
    { block: '기록제목', at: 4, key: 'Enter', gives: ['기록제목한', '글기록내용'], instead: 2 },
    { block: '기록제목', at: 2, key: 'Tab', gives: ['기록한제목', '글기록내용'], instead: 2 },
    { block: '칸바탕', at: 3, key: 'Tab', gives: ['칸바탕한', '글'], instead: 2 },
    { block: '문단바탕', at: 2, key: 'ArrowLeft', gives: ['문단글한바탕'] },
    { block: '문단바탕', at: 2, key: 'ArrowRight', gives: ['문단한바글탕'] },
    { block: '설명바탕', at: 4, key: 'ArrowLeft', gives: ['설명바탕글한'] },
    { block: '문단바탕', at: 2, key: 'Escape', gives: ['문단한글바탕'] },
    { block: '문단바탕', at: 2, key: 'Backspace', gives: ['문단글바탕'] },
  ]
  for (const { name, before } of manners) {
    test(`acts after the syllable when ${name}`, async ({ launch, userData }) => {
      test.setTimeout(120_000)
      const { app, editor, shown, goTo } = await openTypingReport(launch, userData)
      const typist = await createTypist(app)
      const first = await shown()
      for (const { block, at, key, gives, instead = 1 } of cases) {
        await test.step(`${key} in ${block}`, async () => {
          const index = first.indexOf(block)
          await goTo(index, at)
          await composeOpen(typist)
          await before(typist, key)
          expect((await shown()).length).toBe(first.length)
          await typist.commit('한')
          await typist.press(key)
          await typist.play(hangul('글'))
          await expect.poll(shown).toEqual([...first.slice(0, index), ...gives, ...first.slice(index + instead)])
          // Every case begins with the same report.
          await expect(async () => {
            await editor.press('Control+z')
            expect(await shown()).toEqual(first)
          }).toPass()
        })
      }
    })
  }
})

test('a syllable ends where it was begun when the cursor or the focus goes elsewhere', async ({ launch, userData }) => {
  const opened = await openTypingReport(launch, userData)
  const { app, editor, shown, goTo, stored } = opened
  const typist = await createTypist(app)
  const expected = await shown()
  const index = expected.indexOf('문단바탕')
  const other = expected.indexOf('끝문단')

  const interruptions: readonly [string, () => Promise<unknown>][] = [
    ['a click into another block', () => goTo(other, 0)],
    ['a click beside the sheet', () => app.page.getByText('Outline').first().click()],
    ['another field', () => app.page.locator('[role="complementary"] input').first().focus()],
    ['a script that takes the focus', () => editor.evaluate((element: HTMLElement) => element.blur())],
    [
      'another window',
      async () => {
        const others = app.electron.waitForEvent('window')
        await app.electron.evaluate(({ BrowserWindow }) =>
          new BrowserWindow({ width: 300, height: 200 }).loadURL('about:blank'),
        )
        await (await others).close()
      },
    ],
  ]
  for (const [name, interrupt] of interruptions) {
    await test.step(name, async () => {
      await goTo(index, 2)
      await composeOpen(typist)
      await interrupt()
      expected[index] = `문단${'한'.repeat(1)}${(expected[index] ?? '').slice(2)}`
      await expect.poll(shown, name).toEqual(expected)
      await expect.poll(() => composing(opened), name).toBe(false)
      // And the keyboard works as before.
      await goTo(other, 0)
      await typist.play(hangul('끝'))
      expected[other] = `끝${expected[other]}`
      await expect.poll(shown, name).toEqual(expected)
    })
  }
  await expect.poll(async () => textsOf((await stored()).body)).toEqual(expected)
})

test('two quick clicks at one place, the second into an open syllable, leave the cursor in the text', async ({
  launch,
  userData,
}) => {
  const { shown, goTo, app } = await openTypingReport(launch, userData)
  const typist = await createTypist(app)
  const block = (await shown()).indexOf('표칸')
  await goTo(block, 2)
  await composeOpen(typist)
  await goTo(block, 0)
  await typist.play(hangul('글'))
  await expect.poll(async () => (await shown())[block]).toBe('글표칸한')
})

test('what others write waits for the end of a syllable, also in the same block, and nothing is lost', async ({
  launch,
  userData,
}) => {
  const opened = await openTypingReport(launch, userData)
  const { app, shown, goTo, stored, changeElsewhere } = opened
  const typist = await createTypist(app)
  const expected = await shown()
  const index = expected.indexOf('문단바탕')
  await goTo(index, 2)
  await composeOpen(typist)
  await changeElsewhere((body) => textOf(body.get(2)).insert(0, '먼저 '))
  await changeElsewhere((body) => textOf(body.get(2)).insert(8, ' 나중'))
  await changeElsewhere((body) => textOf(body.get(1)).insert(0, '큰 '))
  await changeElsewhere((body) => body.insert(2, [new Y.XmlElement('paragraph')]))
  expected[index] = '문단한바탕'
  await expect.poll(shown).toEqual(expected)
  await typist.play([{ compose: '하' }, { commit: '하' }, ...hangul('늘')])
  expected.splice(index - 1, 2, '큰 머리바탕', '', '먼저 문단하늘바탕 나중')
  await expect.poll(shown).toEqual(expected)
  await typist.play(hangul('빛'))
  expected[index + 1] = '먼저 문단하늘빛바탕 나중'
  await expect.poll(shown).toEqual(expected)
  await expect.poll(async () => textsOf((await stored()).body)).toEqual(expected)
})

test('the answers of the disk, the outline and the figures below leave an open syllable alone', async ({
  launch,
  userData,
}) => {
  const { app, shown, goTo, stored } = await openTypingReport(launch, userData)
  const typist = await createTypist(app)
  const expected = await shown()
  const index = expected.indexOf('머리바탕')
  const outline = app.page.getByRole('navigation', { name: 'Outline' })
  await goTo(index, 4)
  await composeOpen(typist)
  expected[index] = '머리바탕한'
  // Every step is on disk at once, an open syllable too.
  await expect.poll(async () => textsOf((await stored()).body)).toEqual(expected)
  await expect(outline).not.toContainText('머리바탕한')
  await typist.compose('핞')
  await typist.play([{ commit: '한' }, ...hangul('자')])
  expected[index] = '머리바탕한자'
  await expect.poll(shown).toEqual(expected)
  await expect(outline).toContainText('머리바탕한자')
})

test.describe('a composition over a selection', () => {
  const selections: readonly {
    readonly name: string
    readonly from: [string, number]
    readonly to: [string, number]
    readonly gives: string
  }[] = [
    { name: 'in a paragraph', from: ['문단바탕', 1], to: ['문단바탕', 3], gives: '문한글탕' },
    { name: 'of a whole paragraph', from: ['문단바탕', 0], to: ['문단바탕', 4], gives: '한글' },
    { name: 'across blocks', from: ['머리바탕', 2], to: ['문단바탕', 2], gives: '머리한글바탕' },
    { name: 'across a table', from: ['문단바탕', 2], to: ['그림앞바탕', 3], gives: '문단한글바탕' },
    { name: 'across pictures', from: ['그림앞바탕', 3], to: ['그림뒤바탕', 3], gives: '그림앞한글바탕' },
  ]
  test('takes its place', async ({ launch, userData }) => {
    const { app, editor, shown, goTo } = await openTypingReport(launch, userData)
    const typist = await createTypist(app)
    const first = await shown()
    for (const { name, from, to, gives } of selections) {
      await test.step(name, async () => {
        const [start, end] = [first.indexOf(from[0]), first.indexOf(to[0])]
        await goTo(start, from[1])
        await editor.evaluate(
          (element, [toIndex, offset]) => {
            const { editor: tiptap } = element as unknown as { editor: import('@tiptap/core').Editor }
            let seen = -1
            tiptap.state.doc.descendants((candidate, position) => {
              if (!candidate.isTextblock) return true
              seen += 1
              if (seen === toIndex)
                tiptap.commands.setTextSelection({ from: tiptap.state.selection.from, to: position + 1 + offset })
              return false
            })
          },
          [end, to[1]] as const,
        )
        await typist.play(hangul('한글'))
        await expect.poll(shown).toEqual([...first.slice(0, start), gives, ...first.slice(end + 1)])
        await expect(async () => {
          await editor.press('Control+z')
          expect(await shown()).toEqual(first)
        }).toPass()
      })
    }
  })
})
