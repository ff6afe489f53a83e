import { type ComponentType, useEffect, useState } from 'react'
import type { ReportId } from '../../shared/document/model'
import { assertNever } from '../../shared/errors'
import { useApi } from '../lib/api-context'
import { LibraryScreen } from '../screens/library/library-screen'
import { ReportsScreen } from '../screens/reports/reports-screen'
import { SettingsScreen } from '../screens/settings/settings-screen'
import { type Go, type Place, type Route, routeOf, startRoute } from './route'
import { Shell } from './shell'

type EditorScreen = ComponentType<{ id: ReportId; at?: Place | undefined; template?: string | undefined; go: Go }>

/**
 * The editor's screen, null until it is loaded. Half of the program is the editor: the list does not wait for it, and
 * it is there before anyone has chosen a report. (React's own `lazy` shows nothing for 300 ms even then.)
 */
function useEditorScreen(now: boolean): EditorScreen | null {
  const [screen, setScreen] = useState<EditorScreen | null>(null)
  useEffect(() => {
    const load = () =>
      void import('../screens/editor/editor-screen').then(
        (module) => setScreen(() => module.EditorScreen),
        // Thrown while drawing, so that the error page shows it.
        (thrown) =>
          setScreen(() => {
            throw thrown
          }),
      )
    if (now) return load()
    const idle = requestIdleCallback(load)
    return () => cancelIdleCallback(idle)
  }, [now])
  return screen
}

/** The screen where the user is. Menu items lead here too. */
export function Screens() {
  const api = useApi()
  const [route, go] = useState<Route>(() => startRoute(window.location.hash))
  const inEditor = route.screen === 'editor'
  const EditorScreen = useEditorScreen(inEditor)

  // The editor answers all of these itself: it may have something left to write.
  useEffect(() => {
    if (inEditor) return
    void api.app.setContext({ reportOpen: false })
    const stops = [
      api.app.onMenu((item) => {
        const next = routeOf(item)
        if (next) go(next)
      }),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [api, inEditor])

  switch (route.screen) {
    case 'reports':
      return (
        <Shell route={route} go={go}>
          <ReportsScreen go={go} start={route} />
        </Shell>
      )
    case 'library':
      return (
        <Shell route={route} go={go}>
          <LibraryScreen go={go} />
        </Shell>
      )
    case 'settings':
      return (
        <Shell route={route} go={go}>
          <SettingsScreen />
        </Shell>
      )
    case 'editor':
      return EditorScreen ? (
        <EditorScreen key={route.id} id={route.id} at={route.at} template={route.template} go={go} />
      ) : null
    default:
      return assertNever(route)
  }
}
