import { describe, expect, test } from 'vitest'
import { highlightOf, shadingOf, textColourOf } from '../../../../../renderer/screens/editor/clipboard/clean/colours'
import { picturesOfRtf } from '../../../../../renderer/screens/editor/clipboard/clean/rtf-pictures'
import { parseDeclarations, parseSheet } from '../../../../../renderer/screens/editor/clipboard/clean/styles'
import { cleanText, plainSpaces } from '../../../../../renderer/screens/editor/clipboard/clean/text'
import { readMarker, typedBullet } from '../../../../../shared/document/read-marker'

describe('the marks of lists', () => {
  test.each([
    ['1.', { ordered: true, marker: '1.', number: 1 }],
    ['나.', { ordered: true, marker: '가.', number: 2 }],
    ['(3)', { ordered: true, marker: '(1)', number: 3 }],
    ['(다)', { ordered: true, marker: '(가)', number: 3 }],
    ['④', { ordered: true, marker: '①', number: 4 }],
    ['IV.', { ordered: true, marker: 'I.', number: 4 }],
    ['b)', { ordered: true, marker: 'a)', number: 2 }],
    ['ii.', { ordered: true, marker: '(i)', number: 2 }],
    ['1.2.', { ordered: true, marker: '1.', number: 2 }],
    ['□', { ordered: false, marker: 'square' }],
    ['ㅇ', { ordered: false, marker: 'circle' }],
    ['※', { ordered: false, marker: 'note' }],
    ['o', { ordered: false, marker: null }],
    ['§', { ordered: false, marker: null }],
  ])('%s is read as what it counts', (drawn, marker) => {
    expect(readMarker(`${drawn}\u00a0\u00a0 `)).toEqual(marker)
  })

  test('a typed bullet needs space and words after it: -5 is a number', () => {
    expect(typedBullet('\u00a0ㅇ 수위 관측')).toEqual({ marker: 'circle', length: 3 })
    expect(typedBullet('- 시사점')).toEqual({ marker: 'dash', length: 2 })
    for (const line of ['-5도', '□', '가나다', '']) expect(typedBullet(line)).toBeNull()
  })
})

test('styles are read as Hangul and Word write them', () => {
  expect([...parseDeclarations(`font-weight:"bold";FONT-FAMILY:"함초롬;바탕";mso-list:l0 level2 lfo1`)]).toEqual([
    ['font-weight', 'bold'],
    ['font-family', '함초롬;바탕'],
    ['mso-list', 'l0 level2 lfo1'],
  ])
  const rules = parseSheet(
    '<!-- /* x */ p.A, .b {color:red} @media print { td {width:1pt} } @list l0:level1 {mso-x:y} -->',
  )
  expect(rules.get('p.a')?.get('color')).toBe('red')
  expect(rules.get('.b')?.get('color')).toBe('red')
  expect(rules.get('@list l0:level1')?.get('mso-x')).toBe('y')
})

test('colours become the nearest of ours, and what is black, white or automatic none', () => {
  expect(['#ff0000', 'rgb(17, 85, 204)', '#38761d', '#808080'].map(textColourOf)).toEqual([
    'red',
    'blue',
    'green',
    'grey',
  ])
  for (const css of [
    'black',
    'windowtext',
    'auto',
    '#333',
    '#1f2937',
    'white',
    '#fff',
    'rgba(255,0,0,0)',
    undefined,
    'url(x)',
  ])
    expect(textColourOf(css), css).toBeNull()
  expect(['yellow', '#b6d7a8', '#cfe2f3', '#f4cccc'].map(highlightOf)).toEqual(['yellow', 'green', 'blue', 'pink'])
  expect(highlightOf('white')).toBeNull()
  expect(['#e5e5e5', '#D9E2F3', '#FFF2CC', '#E2F0D9', '#F8CBAD'].map(shadingOf)).toEqual([
    'grey',
    'blue',
    'yellow',
    'green',
    'red',
  ])
  expect(shadingOf('#ffffff')).toBeNull()
})

test('text keeps every word and loses what turns it round or cannot be written', () => {
  expect(cleanText('a\u202etxt.exe\u202cb\u0000\u0007\ufeff\ud800')).toBe('atxt.exeb')
  expect(cleanText('Nguyễn'.normalize('NFD'))).toBe('Nguyễn')
  expect(cleanText('👨‍👩‍👧 𠮷 \u2067שלום\u2069')).toBe('👨‍👩‍👧 𠮷 \u2067שלום\u2069')
  expect(plainSpaces('5\u00a0km \u00a0 \u00a0 far')).toBe('5\u00a0km far')
})

test('pictures are read from RTF with their groups and ids around them', () => {
  const hex = '89504e470d0a1a0a0000'
  const rtf = `{\\rtf1 {\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn a}{\\sv 7}}}\\picw9\\pngblip\\bliptag-5{\\*\\blipuid d4e5}${hex}\n${hex}}}{\\nonshppict{\\pict\\wmetafile8 ffff}}{\\pict\\jpegblip ffd8ffe000104a46}}`
  expect(picturesOfRtf(rtf).map(({ type, bytes }) => [type, Buffer.from(bytes).toString('hex')])).toEqual([
    ['image/png', hex + hex],
    ['image/jpeg', 'ffd8ffe000104a46'],
  ])
})
