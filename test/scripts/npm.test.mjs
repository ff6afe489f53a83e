import { expect, it } from 'vitest'
import { npmReason } from '../../scripts/lib/npm.mjs'

it('finds the line that says why npm failed', () => {
  const refused =
    'npm error code ECONNREFUSED\nnpm error errno X\nnpm error FetchError: connect refused\nnpm error     at x\n'
  expect(npmReason(refused)).toBe('FetchError: connect refused')
  const offline = 'npm warn old\nnpm error code ENOTFOUND\nnpm error network request to https://registry failed\n'
  expect(npmReason(offline)).toBe('request to https://registry failed')
  expect(npmReason('')).toBe('npm did not say why')
})
