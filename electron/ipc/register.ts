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
}

type AnyHandler = (input: unknown, sender: { windowId: number }) => unknown

/**
 * Registers the calls of one area: the only user of `ipcMain`. Every call is checked for its sender and its schema,
 * and every failure crosses as an envelope.
 */
export function registerArea<A extends Area>(
  area: string,
  calls: A,
  handlers: Handlers<A>,
  { log, isTrusted }: Dependencies,
): void {
  async function answer(channel: string, definition: Call, handler: AnyHandler, input: unknown, windowId: number) {
    const checked = definition.input.safeParse(input)
    if (!checked.success) throw new AppError('request-invalid', { channel }, checked.error)
    const value = definition.output.parse(await handler(checked.data, { windowId }))
    return definition.asText ? JSON.stringify(value) : value
  }

  for (const [name, definition] of Object.entries(calls)) {
    if (definition.kind !== 'call') continue
    const channel = channelName(area, name)
    const handler = (handlers as Record<string, AnyHandler>)[name]
    if (!handler) throw new Error(`no handler for ${channel}`)
    ipcMain.handle(channel, async ({ sender, senderFrame }, input: unknown): Promise<Envelope> => {
      try {
        if (!isTrusted(senderFrame)) throw new AppError('request-refused', { channel })
        return { ok: true, value: await answer(channel, definition, handler, input, sender.id) }
      } catch (error) {
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
