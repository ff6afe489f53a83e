import { expect } from '@playwright/test'
import { test } from '../support/app'
import { createTypist, hangul, resultOf, type Step, uniKey, vietnamese } from '../support/input-methods'
import { openTypingReport, places, textsOf } from '../support/typing-report'

/** Double consonants, compound vowels and finals, and finals that move on to the next syllable. */
const korean = '꽃잎이 괜찮다. 닭을 쌓은 값의 각가읽어'
const words = 'Đoàn nghiên cứu được 12 người, ở Huế.'

const methods: readonly { readonly name: string; readonly steps: readonly Step[] }[] = [
  { name: '두벌식', steps: hangul(korean) },
  { name: 'Telex as composition', steps: vietnamese(words, 'marks at once') },
  { name: 'VNI as composition', steps: vietnamese(words, 'marks at the end') },
  { name: 'UniKey with Telex', steps: uniKey(words, 'marks at once') },
  { name: 'UniKey with VNI', steps: uniKey(words, 'marks at the end') },
  { name: 'UniKey with a decoy letter', steps: uniKey(words, 'marks at the end', '\u202f') },
]

for (const { name, steps } of methods) {
  test(`${name} writes what was typed, and nothing else, in every kind of place`, async ({ launch, userData }) => {
    test.setTimeout(120_000)
    const { app, shown, goTo, stored } = await openTypingReport(launch, userData)
    const typist = await createTypist(app)
    const typed = resultOf(steps)
    // The places name blocks by the texts that these had at first.
    const first = await shown()
    const expected = first.map((text) => ({ text, added: [] as { at: number; typed: string }[] }))
    const now = () =>
      expected.map(({ text, added }) =>
        added.toSorted((a, b) => b.at - a.at).reduce((all, { at }) => all.slice(0, at) + typed + all.slice(at), text),
      )
    for (const { name: place, block, further = 0, at } of places) {
      await test.step(place, async () => {
        const index = first.indexOf(block) + further
        const before = (expected[index]?.added ?? []).filter((other) => other.at < at).length
        await goTo(index, at + before * typed.length)
        await typist.play(steps)
        expected[index]?.added.push({ at, typed })
        await expect.poll(shown, place).toEqual(now())
      })
    }
    await expect.poll(async () => textsOf((await stored()).body)).toEqual(now())
  })
}
