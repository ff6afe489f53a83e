import { krMemo } from './kr-memo'
import type { FormProfile } from './profile'

/** Entry sheet for the public register of overseas trips (공무국외출장연수정보시스템): a table to copy from, field by field. */
export const krBtis: FormProfile = {
  ...krMemo,
  name: 'kr-btis',
  body: { ...krMemo.body, size: 12 },
  titleSize: 19,
  noteSize: 10.5,
  table: { ...krMemo.table, size: 12, headerFill: 'eef0f4' },
}
