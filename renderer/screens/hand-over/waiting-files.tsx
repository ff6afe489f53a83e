import { useEffect, useState } from 'react'
import type { WaitingFile } from '../../../shared/ipc/hand-over'
import { useApi } from '../../lib/api-context'
import { UnsealDialog } from './unseal-dialog'

/** Asks for the passphrase of each sealed file that came in, whichever way and wherever the user is. */
export function WaitingFiles() {
  const api = useApi()
  const [waiting, setWaiting] = useState<readonly WaitingFile[]>([])
  useEffect(() => {
    // A file that Bogo was started with came before this page.
    void api.handOver.waiting().then(setWaiting, () => undefined)
    return api.handOver.onChanged(setWaiting)
  }, [api])
  const [first] = waiting
  return first ? <UnsealDialog key={first.token} file={first} more={waiting.length - 1} /> : null
}
