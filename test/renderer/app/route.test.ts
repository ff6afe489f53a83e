import { describe, expect, it } from 'vitest'
import { isCaptureWindow, isVaultWindow, routeOf, startRoute } from '../../../renderer/app/route'

describe('a menu item', () => {
  it('leads to the list and says what to do there', () => {
    expect(routeOf({ command: 'new-report' })).toEqual({ screen: 'reports', start: 'new-report' })
    expect(routeOf({ command: 'import' })).toEqual({ screen: 'reports', start: 'import' })
    expect(routeOf({ command: 'show-settings' })).toEqual({ screen: 'settings' })
    expect(routeOf({ command: 'show-library' })).toEqual({ screen: 'library' })
  })

  it('opens the report that a notification is about', () => {
    const id = crypto.randomUUID()
    expect(routeOf({ command: 'open-report', id })).toEqual({ screen: 'editor', id })
  })

  it('stays with the open report when it is for that', () => {
    expect(routeOf({ command: 'export', format: 'pdf' })).toBeNull()
    expect(routeOf({ command: 'undo' })).toBeNull()
  })
})

describe('a window', () => {
  const id = '3c2f4b0e-7a51-4d3e-9c55-0123456789ab'

  it('begins at the note that it was opened for, otherwise on the list', () => {
    expect(startRoute(`#report=${id}&record=n`)).toEqual({ screen: 'editor', id, at: { record: 'n' } })
    expect(startRoute('#report=../secret&record=n')).toEqual({ screen: 'reports' })
    expect(startRoute('')).toEqual({ screen: 'reports' })
  })

  it('is the one for quick notes only by its own name', () => {
    expect(isCaptureWindow('#capture')).toBe(true)
    expect(isCaptureWindow('#capture2')).toBe(false)
  })

  it('is the one before the reports only by its own name', () => {
    expect(isVaultWindow('#vault')).toBe(true)
    expect(isVaultWindow(`#report=${id}`)).toBe(false)
  })
})
