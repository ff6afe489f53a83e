import { useEffect, useRef, useState } from 'react'
import { assertNever } from '../../shared/errors'
import { useApi } from '../lib/api-context'
import { WaitingFiles } from '../screens/hand-over/waiting-files'
import { ReportsScreen } from '../screens/reports/reports-screen'
import { nothingSearched } from '../screens/reports/search/search-state'
import { SettingsScreen } from '../screens/settings/settings-screen'
import { type Route, routeOf, startRoute } from './route'
import { Shell } from './shell'
import { useBackupProblems } from './use-backup-problems'
import { useLoaded } from './use-loaded'

// Most of the program is these two: the list does not wait for them.
const loadEditor = () => import('../screens/editor/editor-screen').then(({ EditorScreen }) => EditorScreen)
const loadLibrary = () => import('../screens/library/library-screen').then(({ LibraryScreen }) => LibraryScreen)

/** The screen where the user is, and over it what may be asked anywhere. */
export function Screens() {
  return (
    <>
      <Screen />
      <WaitingFiles />
    </>
  )
}

/** Menu items lead here too. */
function Screen() {
  const api = useApi()
  const [route, go] = useState<Route>(() => startRoute(window.location.hash))
  useBackupProblems()
  const memory = useRef(nothingSearched)
  const inEditor = route.screen === 'editor'
  const EditorScreen = useLoaded(loadEditor, inEditor)
  const LibraryScreen = useLoaded(loadLibrary, route.screen === 'library')

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
          <ReportsScreen go={go} start={route} memory={memory} />
        </Shell>
      )
    case 'library':
      return (
        <Shell route={route} go={go}>
          {LibraryScreen ? <LibraryScreen go={go} /> : null}
        </Shell>
      )
    case 'settings':
      return (
        <Shell route={route} go={go}>
          <SettingsScreen section={route.section} go={go} />
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
