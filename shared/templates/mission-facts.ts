import type { ListField, TextField } from '../fields/field'
import { ofPersons, textColumn } from './columns'

/* Facts that only a mission of an international kind has. */

export const termsOfReference: TextField = {
  key: 'termsOfReference',
  type: 'text',
  lines: 'many',
  max: 400,
  label: { ko: '과업 내용(TOR)', en: 'Terms of reference', vi: 'Điều khoản tham chiếu (TOR)' },
}

export const contacts: ListField = {
  key: 'contacts',
  type: 'list',
  label: { ko: '면담자 명단', en: 'Contacts', vi: 'Danh sách người làm việc' },
  columns: [
    ofPersons(textColumn('name', 60, '성명', 'Name', 'Họ và tên')),
    textColumn('post', 80, '직위', 'Title', 'Chức vụ'),
    textColumn('institution', 100, '기관', 'Office', 'Cơ quan'),
    textColumn('topic', 160, '협의 내용', 'Discussed', 'Nội dung trao đổi'),
  ],
}
