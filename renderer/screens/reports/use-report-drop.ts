import { useApi } from '../../lib/api-context'
import { useText } from '../../lib/text-context'
import { useAction } from '../../lib/use-action'
import { useFileDrop } from '../../lib/use-file-drop'
import { useNotify } from '../../lib/use-notify'

/** Takes in `.bogo` files that are dropped on the list. A sealed one is asked for its passphrase elsewhere. */
export function useReportDrop() {
  const api = useApi()
  const { t } = useText()
  const { run } = useAction()
  const notify = useNotify()
  return useFileDrop(
    'bogo',
    (files) =>
      void run(async () => {
        let count = 0
        for (const file of files) {
          const report = await api.handOver.take({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
          if (report) count += 1
        }
        if (count > 0) notify.done(t('reports.imported', { count }))
      }),
  )
}
