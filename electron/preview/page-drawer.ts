/**
 * The page drawer: a process that keeps one report and draws its pages after every change, beside the window. What comes
 * while it draws waits and is then drawn as one change.
 */
import { constants, setPriority } from 'node:os'
import { assertNever } from '../../shared/errors'
import { type DrawnReport, envelopeOf, openDrawnReport } from './drawn-report'
import type { DrawerMessage, DrawerTask } from './messages'

const tell = (message: DrawerMessage) => process.parentPort.postMessage(message)

function createDrawer() {
  let report: DrawnReport | null = null
  /** Why there is no report. */
  let failure: ReturnType<typeof envelopeOf> | null = null
  let changes = 0
  let planned = false

  function plan(): void {
    if (planned) return
    planned = true
    // After everything that has come by now.
    setImmediate(() => {
      planned = false
      report?.draw(changes)
      if (failure) tell({ type: 'failed', changes, block: null, ...failure })
    })
  }

  function open(task: Extract<DrawerTask, { type: 'open' }>): void {
    try {
      report = openDrawnReport(task, tell)
    } catch (error) {
      failure = envelopeOf(error)
    }
    plan()
  }

  return (task: DrawerTask): void => {
    switch (task.type) {
      case 'open':
        open(task)
        break
      case 'update':
        changes += 1
        report?.update(task.update)
        plan()
        break
      case 'sizes':
        report?.learnSizes(task.sizes)
        plan()
        break
      case 'look':
        report?.look(task.from, task.to)
        break
      case 'page':
        tell({ type: 'page', key: task.key, svg: report?.page(task.key) ?? null })
        break
      default:
        assertNever(task)
    }
  }
}

// Typing comes first: on a PC with two cores drawing must not take its time.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
const take = createDrawer()

process.parentPort.on('message', ({ data }) => take(data as DrawerTask))
