import type { Page } from '@playwright/test'
import type { Area } from '../../shared/ipc/channel'
import { contract } from '../../shared/ipc/contract'

/** The answer of the main process, with what a call gives or why it was refused. */
interface Answer<Value> {
  readonly ok: boolean
  readonly value?: Value
  readonly error?: { readonly code: string; readonly params: Readonly<Record<string, unknown>> }
}

/** What the page may ask of the main process, as the preload script gives it. */
interface Bridge {
  readonly api: { invoke(channel: string, input?: unknown): Promise<Answer<unknown>> }
}

/** Whether the answer of a call crosses as text. */
function crossesAsText(channel: string): boolean {
  const [area = '', name = ''] = channel.split('.')
  const calls: Readonly<Record<string, Area>> = contract
  const definition = calls[area]?.[name]
  return definition?.kind === 'call' && definition.asText
}

/** Asks the main process as the page does, past its interface; gives its whole answer. Input and value are JSON. */
export async function ask<Value = unknown>(page: Page, channel: string, input?: unknown): Promise<Answer<Value>> {
  const answer = await page.evaluate(([name, asked]) => (window as unknown as Bridge).api.invoke(name, asked), [
    channel,
    input,
  ] as const)
  const isText = answer.ok && crossesAsText(channel)
  return { ...answer, value: isText ? JSON.parse(String(answer.value)) : answer.value } as Answer<Value>
}

/** Asks as `ask` does; gives the answer's value. */
export const invoke = async <Value = unknown>(page: Page, channel: string, input?: unknown): Promise<Value> =>
  (await ask<Value>(page, channel, input)).value as Value

/** Renames the one report in the store: what its window has open changes, as from a second window or a sync. */
export async function renameElsewhere(page: Page, title: string): Promise<void> {
  const [report] = await invoke<readonly { readonly id: string }[]>(page, 'report.list')
  await invoke(page, 'report.rename', { id: report?.id, title })
}

/** What keeps the stored reports from being read, one entry a report: null when nothing does. */
export async function problemsOfReports(page: Page): Promise<(string | null)[]> {
  const reports = await invoke<readonly { readonly problem: string | null }[]>(page, 'report.list')
  return reports.map(({ problem }) => problem)
}
