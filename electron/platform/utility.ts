import { app, type UtilityProcess } from 'electron'

/** Bytes that a process of ours holds in memory; 0 when it is gone. */
export function memoryOf(child: UtilityProcess): number {
  const own = app.getAppMetrics().find(({ pid }) => pid === child.pid)
  return (own?.memory.workingSetSize ?? 0) * 1024
}

/** Ends a process at once. Who is caught in an engine answers no polite request, and has nothing that could be lost. */
export function endNow(child: UtilityProcess): void {
  const { pid } = child
  if (pid === undefined) {
    child.kill()
    return
  }
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has just ended by itself.
  }
}
