import { isForInputMethod } from '../../../lib/composition-guard'

/** Whether a key is an Enter of its own: one that ends a composition only takes over the syllable. */
export const isFinalEnter = (event: KeyboardEvent): boolean => event.key === 'Enter' && !isForInputMethod(event)
