import { type IsoDate, isoDateSchema } from '../fields/value'

/** A calendar day taken apart. `weekday` counts from 0 (Sunday); `serial` counts days, for differences. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
  readonly serial: number
}

const millisecondsPerDay = 86_400_000

/** Takes `YYYY-MM-DD` apart; null where it is no day of the calendar. Never looks at a time zone. */
export function parseDay(date: string | undefined): CalendarDay | null {
  if (!isoDateSchema.safeParse(date).success) return null
  const utc = new Date(`${date}T00:00:00Z`)
  return {
    year: utc.getUTCFullYear(),
    month: utc.getUTCMonth() + 1,
    day: utc.getUTCDate(),
    weekday: utc.getUTCDay(),
    serial: utc.getTime() / millisecondsPerDay,
  }
}

/** The day of a moment by this device's clock, `YYYY-MM-DD`. Milliseconds since 1970. */
export function localDay(milliseconds: number): IsoDate {
  const date = new Date(milliseconds)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
