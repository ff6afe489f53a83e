import { expect, it } from 'vitest'
import { settingsChangeSchema, settingsSchema } from '../../shared/settings'

it('a change of one choice does not bring the others back to their defaults', () => {
  expect(settingsChangeSchema.parse({ theme: 'dark' })).toEqual({ theme: 'dark' })
  expect(settingsChangeSchema.parse({})).toEqual({})
})

it('a new device shows Korean, follows the system, removes the places of photos and formats while typing', () => {
  expect(settingsSchema.parse({})).toEqual({
    language: 'ko',
    theme: 'system',
    keepPhotoPlace: false,
    formatWhileTyping: true,
  })
})
