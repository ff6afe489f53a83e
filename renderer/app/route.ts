import { type ReportId, reportIdSchema } from '../../shared/document/model'
import type { MenuCommand } from '../../shared/ipc/app'
import type { PassageKind } from '../../shared/search/passages'
import type { SettingsSection } from '../screens/settings/section-names'

/** A record in a report that is looked for: its id, or `#` and its place in the body. A new object looks for it again. */
export interface RecordPlace {
  readonly record: string
}

/** What a search found: a block by its place in the body (-1: a fact), and the letters in it to show. */
export interface FoundPlace {
  readonly kind: PassageKind
  readonly block: number
  /** The field of a record or of the facts; '' for others. */
  readonly key: string
  readonly find: string
}

/** What is shown first in a report. */
export type Place = RecordPlace | FoundPlace

/** Where the user is. `start` is what the report list does first. */
export type Route =
  | { readonly screen: 'reports'; readonly start?: 'new-report' | 'import' }
  | { readonly screen: 'library' }
  /** Without a `section`: the first. */
  | { readonly screen: 'settings'; readonly section?: SettingsSection }
  /** `at`: what is shown first. `template`: the name of a template of the user's own, when it is one that is edited. */
  | { readonly screen: 'editor'; readonly id: ReportId; readonly at?: Place; readonly template?: string }

export type Go = (route: Route) => void

/** Where a menu item leads, or null when it is for the open report. */
export function routeOf(item: MenuCommand): Route | null {
  switch (item.command) {
    case 'new-report':
    case 'import':
      return { screen: 'reports', start: item.command }
    case 'show-reports':
      return { screen: 'reports' }
    case 'show-library':
      return { screen: 'library' }
    case 'show-settings':
      return { screen: 'settings' }
    case 'open-report':
      return { screen: 'editor', id: item.id, ...(item.record && { at: { record: item.record } }) }
    case 'undo':
    case 'redo':
    case 'export':
    case 'find':
    case 'zoom':
    case 'preview':
    case 'versions':
      return null
  }
}

/** Whether this page is the window for quick notes. */
export const isCaptureWindow = (hash: string): boolean => hash === '#capture'

/** Whether this page is the window before the reports, which asks for their key. */
export const isVaultWindow = (hash: string): boolean => hash === '#vault'

/** Where a window begins: on the list, or at the record that it was opened for. */
export function startRoute(hash: string): Route {
  const named = new URLSearchParams(hash.slice(1))
  const id = reportIdSchema.safeParse(named.get('report'))
  const record = named.get('record')
  return id.success ? { screen: 'editor', id: id.data, ...(record && { at: { record } }) } : { screen: 'reports' }
}
