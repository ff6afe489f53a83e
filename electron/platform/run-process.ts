import { utilityProcess } from 'electron'
import { endNow } from './utility'

/**
 * Runs a process of ours for one message and gives its one answer; null when it ended without any.
 * @param script path of the built process
 * @param name as the system's list of processes shows it
 * @param signal ends it at once, at any moment
 */
export function runProcess<Answer>(
  script: string,
  name: string,
  message: unknown,
  signal: AbortSignal,
): Promise<Answer | null> {
  return new Promise((resolve) => {
    const child = utilityProcess.fork(script, [], { serviceName: name })
    child.once('message', (answer: Answer) => {
      resolve(answer)
      child.kill()
    })
    const stop = () => endNow(child)
    signal.addEventListener('abort', stop, { once: true })
    child.once('exit', () => {
      signal.removeEventListener('abort', stop)
      resolve(null)
    })
    child.postMessage(message)
  })
}
