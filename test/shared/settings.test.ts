import { expect, it } from 'vitest'
import { settingsChangeSchema, settingsSchema } from '../../shared/settings'

it('a change of one choice does not bring the others back to their defaults', () => {
  expect(settingsChangeSchema.parse({ theme: 'dark' })).toEqual({ theme: 'dark' })
  expect(settingsChangeSchema.parse({})).toEqual({})
})

it('a new device shows Korean, follows the system, removes the places of photos shows everything and reminds a week before', () => {
  expect(settingsSchema.parse({})).toEqual({
    language: 'ko',
    theme: 'system',
    keepPhotoPlace: false,
    formatWhileTyping: true,
    zoom: 'auto',
    showOutline: true,
    showInspector: true,
    showPreview: false,
    previewWidth: 400,
    previewFollows: true,
    deadlines: { changes: {}, own: [], defaults: {}, remind: true, remindDays: 7, hideTitles: false },
    reportOrder: 'edited',
    remindedOn: null,
    captureEverywhere: true,
    captureKeys: 'CommandOrControl+Alt+N',
    keepInTray: false,
    lockAfterMinutes: 10,
    lockOnSuspend: true,
    houseStyle: null,
    exportChoices: {},
  })
})

it('keys for every program need Ctrl, Alt or the like', () => {
  expect(settingsChangeSchema.safeParse({ captureKeys: 'N' }).success).toBe(false)
})

it.each([49, 201, 99.5, 'huge'])('a zoom of %s is refused', (zoom) => {
  expect(settingsChangeSchema.safeParse({ zoom }).success).toBe(false)
})
