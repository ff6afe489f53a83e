import { describe, expect, it } from 'vitest'
import { routeOf } from '../../../renderer/app/route'

describe('a menu item', () => {
  it('leads to the list and says what to do there', () => {
    expect(routeOf({ command: 'new-report' })).toEqual({ screen: 'reports', start: 'new-report' })
    expect(routeOf({ command: 'import' })).toEqual({ screen: 'reports', start: 'import' })
    expect(routeOf({ command: 'show-settings' })).toEqual({ screen: 'settings' })
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
