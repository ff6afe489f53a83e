import { expect, it } from 'vitest'
import { createPageShelf } from '../../../electron/preview/page-shelf'

function shelf() {
  const asked: string[] = []
  return { asked, ...createPageShelf((key) => asked.push(key)) }
}

it('a page that is there is given at once; another is asked for once, whoever waits for it', async () => {
  const { asked, put, take, answer } = shelf()
  put('1-1', '<svg>1</svg>')
  expect(await take('1-1')).toBe('<svg>1</svg>')
  const waiting = [take('1-2'), take('1-2')]
  expect(asked).toEqual(['1-2'])
  answer('1-2', '<svg>2</svg>')
  expect(await Promise.all(waiting)).toEqual(['<svg>2</svg>', '<svg>2</svg>'])
  expect(await take('1-2')).toBe('<svg>2</svg>')
  expect(asked).toEqual(['1-2'])
})

it('whoever waits for a drawer that is gone gets nothing, and asks the next one again', async () => {
  const { asked, take, answer, forgetAsked } = shelf()
  const waiting = take('1-1')
  forgetAsked()
  expect(await waiting).toBeNull()
  const again = take('1-1')
  answer('1-1', null)
  expect(await again).toBeNull()
  expect(asked).toEqual(['1-1', '1-1'])
})

it('only pages near what is in sight are kept in memory', () => {
  const { put, known } = shelf()
  for (let page = 0; page < 100; page += 1) put(`1-${page}`, '<svg/>')
  expect(Array.from({ length: 100 }, (_, page) => known(`1-${page}`)).filter((svg) => svg !== null)).toHaveLength(16)
  expect(known('1-99')).not.toBeNull()
})
