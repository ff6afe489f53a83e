/** Prints the figures that the budgets speak of. It measures; it never fails for being slow. */
import { applicationFigures } from './application'
import { commandLineFigures } from './command-line'
import { paperFigures } from './paper'

for (const measure of [commandLineFigures, paperFigures, applicationFigures]) {
  for (const { what, value, goal } of await measure()) {
    console.log(`${what.padEnd(56)} ${value.padStart(18)}   ${goal}`)
  }
}
