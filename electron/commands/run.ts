import { randomUUID } from 'node:crypto'
import { AppError } from '../../shared/errors'
import { createTranslator, type Translator } from '../../shared/i18n/index'
import { languages } from '../../shared/i18n/language'
import { profileNames } from '../../shared/profiles/profile'
import { createReportExporter } from '../export/export-report'
import { createWriters } from '../export/writers'
import { askSecret } from './ask-secret'
import { backupCommand } from './backup'
import { checkCommand } from './check'
import type { Command } from './command'
import { exportCommand } from './export'
import { inspectCommand } from './inspect'
import { newCommand } from './new'
import { packCommand } from './pack'
import { rescueCommand } from './rescue'
import { restoreCommand } from './restore'
import { verifyCommand } from './verify'

/** The headless commands by name. */
const commands: Readonly<Record<string, Command>> = {
  export: exportCommand,
  new: newCommand,
  pack: packCommand,
  inspect: inspectCommand,
  check: checkCommand,
  backup: backupCommand,
  verify: verifyCommand,
  restore: restoreCommand,
  rescue: rescueCommand,
}

/** Whether arguments ask for a headless command rather than for a window: anything but a file to open does. */
export const isCommand = ([name]: readonly string[]): boolean =>
  name !== undefined && (name === '--help' || !name.startsWith('-')) && !/\.bogo(-template|-style)?$/iu.test(name)

/** Where a command writes. */
export interface Output {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** The language of the terminal (`LC_ALL`, `LC_MESSAGES`, `LANG`), or English. */
const terminalLanguage = () => {
  const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || ''
  return languages.find((code) => locale.startsWith(code)) ?? 'en'
}

/** How commands are called, and the official forms by the name that `--profile` takes. */
const usage = ({ t }: Translator): string =>
  [
    t('cli.usage'),
    t('cli.profiles'),
    ...profileNames.map((name) => `  ${name.padEnd(12)} ${t(`profiles.${name}.label`)}: ${t(`profiles.${name}.use`)}`),
    '',
  ].join('\n')

const exitCodes = { done: 0, failed: 1, usage: 2 }

/**
 * Runs one headless command. A failure is one sentence in the terminal's language.
 * @param argv arguments after the program's name
 * @param distFolder folder of the built application, with its fonts and layouts
 * @returns the exit code: 0 done, 1 failed, 2 usage
 */
export async function runCommand(argv: readonly string[], distFolder: string, { out, err }: Output): Promise<number> {
  const translator = createTranslator(terminalLanguage())
  const { t } = translator
  const [name = '', ...rest] = argv
  if (name === '--help' || rest.includes('--help')) {
    out(usage(translator))
    return exitCodes.done
  }
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!command) throw new AppError('usage', { reason: name })
    await command(rest, {
      print: (line) => out(`${line}\n`),
      exporter: createReportExporter(createWriters(distFolder), Date.now),
      ask: async (prompt) => askSecret(t(prompt)),
      translator,
      passphrase: async () => {
        const given = process.env.BOGO_PASSPHRASE || askSecret(t('cli.passphrase'))
        if (given === '') throw new AppError('usage', { reason: 'BOGO_PASSPHRASE' })
        return given.normalize('NFC')
      },
      newId: randomUUID,
      now: Date.now,
    })
    return exitCodes.done
  } catch (error) {
    const known = error instanceof AppError ? error : new AppError('unexpected', { id: String(error) }, error)
    const sentence = name === '' ? t('errors.usage.title') : t(`errors.${known.code}.message`, known.params)
    err(`${sentence.replace(/\s+/gu, ' ').trim()}\n`)
    if (known.code !== 'usage') return exitCodes.failed
    err(`\n${usage(translator)}`)
    return exitCodes.usage
  }
}
