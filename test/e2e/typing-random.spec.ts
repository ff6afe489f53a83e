import { expect } from '@playwright/test'
import * as Y from 'yjs'
import { test } from '../support/app'
import { sheet } from '../support/editor'
import { createTypist, hangul, resultOf, type Step, uniKey, vietnamese } from '../support/input-methods'
import { createRandom } from '../support/random'
import { openTypingReport, shownIn, textsOf } from '../support/typing-report'

const koreanWords = ['국외', '연수단', '괜찮은', '닭을', '값이', '꽃잎', '읽어', '의회', '쌓았고', '뷁', '각각', '왜요']
const vietnameseWords = ['đoàn', 'Nguyễn', 'được', 'nghiên', 'cứu', 'Huế', 'ở', 'ăn', 'người', 'quyết']
/** Nothing that could become form: those signs have a test of their own. */
const plain = [...'abcXYZ259;?! ']

/** Blocks that are left alone: their text has marks, breaks and notes, which the model does not know. */
const untouched = new Set(['굵은글뒤줄뒤바탕', '글누리집', '각주앞각주뒤'])
const longest = 60

const textBlocks = new Set(['title', 'heading', 'paragraph', 'figure', 'tableCaption'])
function collect(parent: Y.XmlFragment | Y.XmlElement): Y.XmlElement[] {
  return parent.toArray().flatMap((child) => {
    if (!(child instanceof Y.XmlElement)) return []
    return textBlocks.has(child.nodeName) ? [child] : collect(child)
  })
}

// A picture of the page for every key would take longer than the typing.
test.use({ trace: 'off' })

/*
 * The model: the texts of the blocks and the place of the cursor. Every operation is chosen so that its outcome is
 * certain: arrows, Backspace and Delete stay inside the block, Enter and the Backspace that undoes it are for
 * paragraphs of the body, undo is followed by redo, and nobody else writes where the cursor stands.
 */
test('no letter is lost or doubled in 10,000 random steps', async ({ launch, userData }) => {
  const wanted = Number(process.env.STEPS ?? 10_000)
  test.setTimeout(60_000 + wanted * 40)
  const random = createRandom()
  const { app, t, editor, shown, goTo, stored, changeElsewhere } = await openTypingReport(launch, userData)
  const typist = await createTypist(app)

  const first = await shown()
  const splittable = new Set(['문단바탕', '그림앞바탕', '그림뒤바탕', '끝문단'])
  const blocks = first.map((text) => ({ text, free: !untouched.has(text), splits: splittable.has(text), half: false }))
  const now = () => blocks.map(({ text }) => text)
  let block = 0
  let at = 0
  let steps = 0
  let last: string[] = []

  const here = () => blocks[block] ?? { text: '', free: false, splits: false, half: false }
  const write = (text: string) => {
    here().text = here().text.slice(0, at) + text + here().text.slice(at)
    at += text.length
  }
  const remove = (from: number, to: number) => {
    here().text = here().text.slice(0, from) + here().text.slice(to)
    at = from
  }
  const agree = () =>
    expect.poll(shown, `after ${steps} steps, since the last agreement: ${last.join(' | ')}`).toEqual(now())

  /** What others change is what they can see: nothing may be on its way. */
  const onDisk = () => expect.poll(async () => textsOf((await stored()).body)).toEqual(now())

  async function go(): Promise<void> {
    block = random.pick([...blocks.keys()].filter((index) => blocks[index]?.free))
    at = random.below(here().text.length + 1)
    await goTo(block, at)
  }
  async function play(played: readonly Step[]): Promise<void> {
    await typist.play(played)
    write(resultOf(played))
    steps += played.length
  }
  /** Another window writes, not where the cursor stands. */
  async function writeElsewhere(): Promise<void> {
    const index = random.pick([...blocks.keys()].filter((other) => blocks[other]?.free && blocks[other]?.text))
    const other = blocks[index]
    if (!other) return
    const offset = random.below(other.text.length + 1)
    if (index === block && offset === at) return
    await changeElsewhere((body) => {
      const text = collect(body)[index]?.get(0)
      // Behind the cursor it is counted from the end: an open syllable may be on disk already, or not yet.
      const behind = index === block && offset > at
      if (text instanceof Y.XmlText) text.insert(behind ? text.length - (other.text.length - offset) : offset, '남')
    })
    other.text = `${other.text.slice(0, offset)}남${other.text.slice(offset)}`
    if (index === block && offset < at) at += 1
  }

  const operations: readonly (readonly [name: string, weight: number, run: () => Promise<unknown>])[] = [
    ['Korean', 30, () => play(hangul(random.pick(koreanWords)))],
    ['Korean and a space', 10, () => play(hangul(`${random.pick(koreanWords)} `))],
    ['Telex', 12, () => play(vietnamese(random.pick(vietnameseWords), 'marks at once'))],
    ['VNI', 8, () => play(vietnamese(random.pick(vietnameseWords), 'marks at the end'))],
    [
      'UniKey',
      16,
      () => play(uniKey(random.pick(vietnameseWords), random.pick(['marks at once', 'marks at the end']))),
    ],
    ['UniKey with a decoy', 6, () => play(uniKey(random.pick(vietnameseWords), 'marks at the end', '\u202f'))],
    ['letters', 10, () => play([1, 2, 3].map(() => ({ type: random.pick(plain) })))],
    [
      'arrows',
      12,
      async () => {
        const to = random.below(here().text.length + 1)
        const key = to < at ? 'ArrowLeft' : 'ArrowRight'
        const times = Math.min(5, Math.abs(to - at))
        await typist.press(key, times)
        at += key === 'ArrowLeft' ? -times : times
        steps += times
      },
    ],
    [
      'Backspace',
      12,
      async () => {
        const times = random.below(Math.min(here().text.length > longest ? 60 : 4, at) + 1)
        await typist.press('Backspace', times)
        remove(at - times, at)
        steps += times
      },
    ],
    [
      'Delete',
      4,
      async () => {
        const times = random.below(Math.min(4, here().text.length - at) + 1)
        await typist.press('Delete', times)
        remove(at, at + times)
        steps += times
      },
    ],
    [
      'Enter',
      4,
      async () => {
        if (!here().splits || blocks.length > first.length + 6) return
        await typist.press('Enter')
        const after = { ...here(), text: here().text.slice(at), half: true }
        here().text = here().text.slice(0, at)
        blocks.splice(block + 1, 0, after)
        block += 1
        at = 0
        steps += 1
      },
    ],
    [
      'joining',
      4,
      async () => {
        const above = blocks[block - 1]
        if (at !== 0 || !here().half || !above?.splits) return
        await typist.press('Backspace')
        at = above.text.length
        above.text += here().text
        blocks.splice(block, 1)
        block -= 1
        steps += 1
      },
    ],
    ['a click elsewhere', 8, go],
    [
      'a click in the middle of a syllable',
      3,
      async () => {
        await typist.compose('ㅎ')
        await typist.compose('하')
        write('하')
        steps += 2
        await go()
      },
    ],
    [
      'a syllable taken back',
      3,
      async () => {
        for (const text of ['ㄱ', '가', 'ㄱ', '']) await typist.compose(text)
        steps += 4
      },
    ],
    [
      'others in the middle of a syllable',
      1,
      async () => {
        await onDisk()
        await typist.compose('ㅎ')
        await typist.compose('하')
        await writeElsewhere()
        await play([{ compose: '한' }, { commit: '한' }])
        steps += 2
        await agree()
      },
    ],
    ['others', 1, () => onDisk().then(writeElsewhere).then(agree)],
    [
      'undo and redo',
      1,
      async () => {
        await agree()
        await editor.press('Control+z')
        await editor.press('Control+y')
        await agree()
        await go()
        steps += 2
      },
    ],
  ]
  const wheel = operations.flatMap((operation) => Array.from({ length: operation[1] }, () => operation))

  await go()
  let checked = 0
  const started = Date.now()
  while (steps < wanted) {
    const [name, , run] = random.pick(wheel)
    last.push(`${name} in ${block} at ${at}`)
    await run()
    if (here().text.length > longest && at > 0) await operations.find(([other]) => other === 'Backspace')?.[2]()
    if (steps - checked > 150) {
      await agree()
      checked = steps
      last = []
    }
  }
  console.log(`${steps} steps, ${((Date.now() - started) / steps).toFixed(1)} ms each`)
  await agree()
  await onDisk()
  await app.kill()

  const again = await launch()
  await again.page
    .getByRole('button', { name: now()[0] ?? '' })
    .first()
    .click()
  const reopened = await sheet(again, t)
  await expect.poll(() => shownIn(reopened)).toEqual(now())
})
