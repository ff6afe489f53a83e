import { lazy, Suspense, useEffect, useState } from 'react'
import { assertNever } from '../../shared/errors'
import { useApi } from '../lib/api-context'
import { ReportsScreen } from '../screens/reports/reports-screen'
import { SettingsScreen } from '../screens/settings/settings-screen'
import { type Route, routeOf } from './route'
import { Shell } from './shell'

// Half of the program is the editor: the list does not wait for it, and it is there before anyone has chosen a report.
const loadEditor = () => import('../screens/editor/editor-screen')
const EditorScreen = lazy(() => loadEditor().then((module) => ({ default: module.EditorScreen })))

/** The screen where the user is. Menu items lead here too. */
export function Screens() {
  const api = useApi()
  const [route, go] = useState<Route>({ screen: 'reports' })
  const inEditor = route.screen === 'editor'

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

  useEffect(() => {
    const idle = requestIdleCallback(() => void loadEditor())
    return () => cancelIdleCallback(idle)
  }, [])

  switch (route.screen) {
    case 'reports':
      return (
        <Shell route={route} go={go}>
          <ReportsScreen go={go} start={route} />
        </Shell>
      )
    case 'settings':
      return (
        <Shell route={route} go={go}>
          <SettingsScreen />
        </Shell>
      )
    case 'editor':
      return (
        <Suspense>
          <EditorScreen key={route.id} id={route.id} go={go} />
        </Suspense>
      )
    default:
      return assertNever(route)
  }
}
