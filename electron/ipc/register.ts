import { randomUUID } from 'node:crypto'
import { ipcMain, type WebFrameMain } from 'electron'
import { AppError } from '../../shared/errors'
import type { Area, Call, Envelope, Handlers } from '../../shared/ipc/channel'
import { channelName } from '../../shared/ipc/names'
import type { Log } from '../platform/log'

interface Dependencies {
  readonly log: Log
  /** Whether a frame is the top frame of our own page. */
  readonly isTrusted: (frame: WebFrameMain | null) => boolean
  /** Sees every answer under way. */
  readonly answering?: <Answer>(answer: Promise<Answer>) => Promise<Answer>
  /** Gives errors of the store their name; others pass through. */
  readonly nameError?: (error: unknown) => unknown
  /** Hears of every failure that has a name. */
  readonly onError?: (error: AppError) => void
}

type AnyHandler = (input: unknown, sender: { windowId: number }) => unknown

/**
 * Registers the calls of one area: the only user of `ipcMain`. Every call is checked for its sender and its schema,
 * and every failure crosses as an envelope.
 * @param handlers who answers now; while nobody does, calls fail with `store-locked`
 */
export function registerArea<A extends Area>(
  area: string,
  calls: A,
  handlers: () => Partial<Handlers<A>> | null,
  { log, isTrusted, answering = (answer) => answer, nameError = (error) => error, onError }: Dependencies,
): void {
  async function answer(channel: string, name: string, definition: Call, input: unknown, windowId: number) {
    const checked = definition.input.safeParse(input)
    if (!checked.success) throw new AppError('request-invalid', { channel }, checked.error)
    const handler = (handlers() as Record<string, AnyHandler> | null)?.[name]
    if (!handler) throw new AppError('store-locked')
    const value = definition.output.parse(await handler(checked.data, { windowId }))
    return definition.asText ? JSON.stringify(value) : value
  }

  for (const [name, definition] of Object.entries(calls)) {
    if (definition.kind !== 'call') continue
    const channel = channelName(area, name)
    ipcMain.handle(channel, async ({ sender, senderFrame }, input: unknown): Promise<Envelope> => {
      try {
        if (!isTrusted(senderFrame)) throw new AppError('request-refused', { channel })
        return { ok: true, value: await answering(answer(channel, name, definition, input, sender.id)) }
      } catch (thrown) {
        const error = nameError(thrown)
        if (error instanceof AppError) onError?.(error)
        return { ok: false, error: envelopeOf(error, channel, log) }
      }
    })
  }
}

/** An error as data. What has no name is logged under an id, and the page is told the id. */
function envelopeOf(error: unknown, channel: string, log: Log) {
  const known = error instanceof AppError ? error : new AppError('unexpected', { id: randomUUID().slice(0, 8) }, error)
  log.error(channel, known)
  return { code: known.code, params: known.params }
}
