import { useEffect, useState } from 'react'
import type { IsoDate } from '../../shared/fields/value'
import { localDay } from '../../shared/i18n/calendar'

const aMinute = 60_000

/** Today by this device's clock; changes when the day does. */
export function useToday(): IsoDate {
  const [today, setToday] = useState(() => localDay(Date.now()))
  useEffect(() => {
    const read = () => setToday(localDay(Date.now()))
    const timer = setInterval(read, aMinute)
    return () => clearInterval(timer)
  }, [])
  return today
}
