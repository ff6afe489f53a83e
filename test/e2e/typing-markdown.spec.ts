import { expect, type Locator } from '@playwright/test'
import type { Editor } from '@tiptap/core'
import { test } from '../support/app'
import { invoke } from '../support/bridge'
import { createTypist, hangul, type Step, uniKey, vietnamese } from '../support/input-methods'
import { openTypingReport, type TypingTest } from '../support/typing-report'

const letters = (text: string): Step[] => [...text].map((type) => ({ type }))

/** The block of the body with this index, in short: `bulletList dash(listItem(paragraph"글"))`. */
const outlineOf = (editor: Locator, index: number): Promise<string> =>
  editor.evaluate((element, wanted) => {
    type Node = Editor['state']['doc']
    const inShort = (node: Node): string => {
      if (node.isText)
        return node.marks
          .map(({ type }) => type.name)
          .concat(JSON.stringify(node.text))
          .join(' ')
      const form = [node.type.name, node.attrs.level ?? node.attrs.marker].filter((part) => part != null).join(' ')
      return `${form}(${node.children.map(inShort).join(', ')})`
    }
    return inShort((element as unknown as { editor: Editor }).editor.state.doc.child(wanted))
  }, index)

/** The empty paragraph of the typing report, by block of text and by block of the body. */
const empty = 3

async function begin({ goTo }: TypingTest): Promise<void> {
  await goTo(empty, 0)
}

const cases: readonly { readonly steps: readonly Step[]; readonly gives: string }[] = [
  { steps: [...letters('- '), ...hangul('글을')], gives: 'bulletList dash(listItem(paragraph("글을")))' },
  { steps: [...hangul('□ 값'), ...letters('.')], gives: 'bulletList square(listItem(paragraph("값.")))' },
  // The letter that Korean officials type for a circle is still being composed when the space comes.
  {
    steps: [{ compose: 'ㅇ' }, { commit: 'ㅇ' }, ...letters(' '), ...hangul('닭')],
    gives: 'bulletList circle(listItem(paragraph("닭")))',
  },
  { steps: hangul('가. 개요'), gives: 'orderedList 가.(listItem(paragraph("개요")))' },
  { steps: hangul('## 개요'), gives: 'heading 2("개요")' },
  {
    steps: [...letters('- '), ...uniKey('Đoàn ở Huế', 'marks at once')],
    gives: 'bulletList dash(listItem(paragraph("Đoàn ở Huế")))',
  },
  {
    steps: [...letters('1. '), ...uniKey('Ửng đỏ', 'marks at the end', '\u202f')],
    gives: 'orderedList 1.(listItem(paragraph("Ửng đỏ")))',
  },
  { steps: vietnamese('a) Đề nghị', 'marks at once'), gives: 'orderedList a)(listItem(paragraph("Đề nghị")))' },
  { steps: hangul('매우 **굵은 글**이다'), gives: 'paragraph("매우 ", bold "굵은 글", "이다")' },
  { steps: uniKey('rất *nghiêng* nhé', 'marks at the end'), gives: 'paragraph("rất ", italic "nghiêng", " nhé")' },
  // Never what stands in a composition, or comes from one.
  { steps: [{ compose: '-' }, { compose: '- ' }, { commit: '- ' }, ...hangul('글')], gives: 'paragraph("- 글")' },
  { steps: [{ compose: '**굵게*' }, { compose: '**굵게**' }, { commit: '**굵게**' }], gives: 'paragraph("**굵게**")' },
]

test('signs become form while typing, with every input method, and never out of a composition', async ({
  launch,
  userData,
}) => {
  const opened = await openTypingReport(launch, userData)
  const { app, editor, shown } = opened
  const typist = await createTypist(app)
  const first = await shown()
  for (const { steps, gives } of cases) {
    await test.step(gives, async () => {
      await begin(opened)
      await typist.play(steps)
      await expect.poll(() => outlineOf(editor, empty)).toBe(gives)
      await expect(async () => {
        await editor.press('Control+z')
        expect(await shown()).toEqual(first)
        expect(await outlineOf(editor, empty)).toBe('paragraph()')
      }).toPass()
    })
  }
})

test('Ctrl+Z or Backspace right after gives the signs back as text, which then stay text', async ({
  launch,
  userData,
}) => {
  const opened = await openTypingReport(launch, userData)
  const { app, editor } = opened
  const typist = await createTypist(app)
  for (const key of ['Control+z', 'Backspace']) {
    await begin(opened)
    await typist.play(letters('- '))
    await expect.poll(() => outlineOf(editor, empty)).toBe('bulletList dash(listItem(paragraph()))')
    await editor.press(key)
    await expect.poll(() => outlineOf(editor, empty)).toBe('paragraph("- ")')
    await typist.play(hangul('글 **나**'))
    await expect.poll(() => outlineOf(editor, empty)).toBe('paragraph("- 글 ", bold "나")')
    await editor.press(key)
    await expect.poll(() => outlineOf(editor, empty)).toBe('paragraph("- 글 **나**")')
    await expect(async () => {
      await editor.press('Control+z')
      expect(await outlineOf(editor, empty)).toBe('paragraph()')
    }).toPass()
  }
})

test('with the setting off signs stay what they are', async ({ launch, userData }) => {
  const opened = await openTypingReport(launch, userData)
  const { app, editor } = opened
  await invoke(app.page, 'settings.set', { formatWhileTyping: false })
  const typist = await createTypist(app)
  await begin(opened)
  await typist.play(hangul('- 글 **나**'))
  await expect.poll(() => outlineOf(editor, empty)).toBe('paragraph("- 글 **나**")')
})
