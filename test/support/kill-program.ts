import { spawn } from 'node:child_process'

/**
 * Runs a program (`buildProgram`) and kills it some time after it has said a word.
 * @param after milliseconds from the word to the end
 * @returns whether it had said `done`
 */
export function killProgram(program: string, args: readonly string[], word: string, after: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      if (!said.includes(word)) return
      const until = performance.now() + after
      while (performance.now() < until);
      child.kill('SIGKILL')
    })
    child.once('close', () => resolve(said.includes('done')))
  })
}
