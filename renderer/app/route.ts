import type { ReportId } from '../../shared/document/model'
import type { MenuCommand } from '../../shared/ipc/app'

/** Where the user is. `start` is what the report list does first. */
export type Route =
  | { readonly screen: 'reports'; readonly start?: 'new-report' | 'import' }
  | { readonly screen: 'settings' }
  /** `template`: the name of a template of the user's own, when it is one that is edited. */
  | { readonly screen: 'editor'; readonly id: ReportId; readonly template?: string }

export type Go = (route: Route) => void

/** Where a menu item leads, or null when it is for the open report. */
export function routeOf({ command }: MenuCommand): Route | null {
  switch (command) {
    case 'new-report':
    case 'import':
      return { screen: 'reports', start: command }
    case 'show-reports':
      return { screen: 'reports' }
    case 'show-settings':
      return { screen: 'settings' }
    case 'undo':
    case 'redo':
    case 'export':
    case 'find':
    case 'zoom':
      return null
  }
}
