import { createContext, type ReactNode, useContext } from 'react'
import classes from './view.module.css'

const ReadingContext = createContext(false)

/** Says to everything below whether the report is only read. */
export function ReadingProvider({ reading, children }: { reading: boolean; children: ReactNode }) {
  return <ReadingContext value={reading}>{children}</ReadingContext>
}

/** Whether the report is only read: nothing of it may be changed. */
export const useReading = (): boolean => useContext(ReadingContext)

/** Inputs of the report: in reading mode all of them are disabled at once. */
export function Fields({ children }: { children: ReactNode }) {
  return (
    <fieldset className={classes.fields} disabled={useReading()}>
      {children}
    </fieldset>
  )
}
