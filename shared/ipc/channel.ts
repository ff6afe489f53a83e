import { z } from 'zod'
import { errorEnvelopeSchema } from '../errors'

/** One call from the page to the main process: what it takes and what it gives back. */
export interface Call<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly kind: 'call'
  readonly input: Input
  readonly output: Output
  /** Whether the answer crosses as one JSON text: long lists are otherwise copied value by value, twice. No bytes then. */
  readonly asText: boolean
}

/** One message from the main process to the pages. */
export interface Event<Payload extends z.ZodType = z.ZodType> {
  readonly kind: 'event'
  readonly payload: Payload
}

export const call = <Input extends z.ZodType, Output extends z.ZodType>(
  input: Input,
  output: Output,
  { asText = false } = {},
): Call<Input, Output> => ({ kind: 'call', input, output, asText })

export const event = <Payload extends z.ZodType>(payload: Payload): Event<Payload> => ({ kind: 'event', payload })

/** The calls and events of one area. */
export type Area = Readonly<Record<string, Call | Event>>

/** Names of an area's calls. */
export type CallsOf<A extends Area> = { [K in keyof A]: A[K] extends Call ? K : never }[keyof A]
/** Names of an area's events. */
export type EventsOf<A extends Area> = { [K in keyof A]: A[K] extends Event ? K : never }[keyof A]

/** What the main process must provide for an area: a handler for every call. */
export type Handlers<A extends Area> = {
  [K in CallsOf<A>]: A[K] extends Call<infer I, infer O>
    ? (input: z.output<I>, sender: Sender) => Promise<z.input<O>> | z.input<O>
    : never
}

/** Who called: lets a handler tell the window that made a change from the others. */
export interface Sender {
  readonly windowId: number
}

/** What the page sees of an area: a function for every call, a subscription for every event. */
export type Client<A extends Area> = {
  [K in CallsOf<A>]: A[K] extends Call<infer I, infer O> ? (...args: Arguments<I>) => Promise<z.output<O>> : never
} & {
  [K in EventsOf<A> as `on${Capitalize<K & string>}`]: A[K] extends Event<infer P>
    ? (listener: (payload: z.output<P>) => void) => () => void
    : never
}

type Arguments<I extends z.ZodType> = [z.input<I>] extends [undefined]
  ? []
  : undefined extends z.input<I>
    ? [input?: z.input<I>]
    : [input: z.input<I>]

/** An answer on the wire: errors cross as data, never as exceptions with stacks. */
export const envelopeSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: errorEnvelopeSchema }),
])
export type Envelope = z.infer<typeof envelopeSchema>
