import type { PrintDocument } from './tree'

/** Whether the first page carries its number: never a cover, otherwise as the profile has it. */
export const numbersFirstPage = ({ profile, front }: Pick<PrintDocument, 'profile' | 'front'>): boolean =>
  profile.pageNumber.firstPage && front.kind !== 'kr-cover'
