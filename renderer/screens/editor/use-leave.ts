import { useCallback, useEffect } from 'react'
import { AppError } from '../../../shared/errors'
import type { MenuCommand } from '../../../shared/ipc/app'
import { type Go, type Route, routeOf } from '../../app/route'
import { useApi } from '../../lib/api-context'
import { useNotify } from '../../lib/use-notify'
import type { Session } from './session'

/** Leaves the report once everything is on disk. While it cannot be written it stays open, and says why. */
export function useLeave({ saver }: Session, go: Go): (route: Route) => void {
  const notify = useNotify()
  return useCallback(
    async (route) => {
      if (await saver.flush()) return go(route)
      const status = saver.status()
      if (status.state === 'failed') notify.failure(new AppError(status.error.code, status.error.params))
    },
    [go, notify, saver],
  )
}

/** Menu items that lead elsewhere leave the report; the others are for it. */
export function useMenu(leave: (route: Route) => void, run: (item: MenuCommand) => void): void {
  const api = useApi()
  useEffect(
    () =>
      api.app.onMenu((item) => {
        const route = routeOf(item)
        if (route) leave(route)
        else run(item)
      }),
    [api, leave, run],
  )
}
