import { utilityProcess } from 'electron'

/**
 * Runs a process of ours for one message and gives its one answer; null when it ended without any.
 * @param script path of the built process
 * @param name as the system's list of processes shows it
 */
export function runProcess<Answer>(script: string, name: string, message: unknown): Promise<Answer | null> {
  return new Promise((resolve) => {
    const child = utilityProcess.fork(script, [], { serviceName: name })
    child.once('message', (answer: Answer) => {
      resolve(answer)
      child.kill()
    })
    child.once('exit', () => resolve(null))
    child.postMessage(message)
  })
}
