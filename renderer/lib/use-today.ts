import { useEffect, useState } from 'react'
import { dayOf } from '../../shared/deadlines/calendar-days'
import type { IsoDate } from '../../shared/fields/value'

const aMinute = 60_000

/** Today by this device's clock; changes when the day does. */
export function useToday(): IsoDate {
  const [today, setToday] = useState(() => dayOf(Date.now()))
  useEffect(() => {
    const read = () => setToday(dayOf(Date.now()))
    const timer = setInterval(read, aMinute)
    return () => clearInterval(timer)
  }, [])
  return today
}
