import { confidenceChoices, disclosureChoices, fieldChoices, kindChoices } from './choices'
import type { RecordDefinition } from './record'

/** Something seen, heard or read on the trip, with what it means at home. */
export const findingRecord: RecordDefinition = {
  name: 'finding',
  label: { ko: '조사 내용', en: 'Finding', vi: 'Ghi nhận' },
  titleField: 'title',
  fields: [
    { key: 'title', type: 'text', required: true, max: 60, label: { ko: '제목', en: 'Title', vi: 'Tiêu đề' } },
    {
      key: 'category',
      type: 'choice',
      required: true,
      options: fieldChoices,
      label: { ko: '분야', en: 'Field', vi: 'Lĩnh vực' },
    },
    {
      key: 'kind',
      type: 'choice',
      required: true,
      options: kindChoices,
      label: { ko: '유형', en: 'Kind', vi: 'Loại' },
    },
    {
      key: 'visit',
      type: 'text',
      required: true,
      max: 60,
      label: { ko: '방문기관', en: 'Institution visited', vi: 'Cơ quan làm việc' },
    },
    { key: 'observedOn', type: 'date', required: true, label: { ko: '일자', en: 'Date', vi: 'Ngày' } },
    { key: 'place', type: 'text', required: true, max: 60, label: { ko: '장소', en: 'Place', vi: 'Địa điểm' } },
    {
      key: 'what',
      type: 'text',
      lines: 'many',
      required: true,
      max: 1_000,
      label: { ko: '관찰 내용', en: 'What was observed', vi: 'Nội dung ghi nhận' },
    },
    {
      key: 'soWhat',
      type: 'text',
      lines: 'many',
      required: true,
      max: 400,
      label: { ko: '시사점', en: 'Implication', vi: 'Bài học' },
    },
    {
      key: 'homeStatus',
      type: 'text',
      lines: 'many',
      max: 400,
      label: { ko: '국내 현황', en: 'Situation at home', vi: 'Thực trạng trong nước' },
    },
    {
      key: 'confidence',
      type: 'choice',
      required: true,
      options: confidenceChoices,
      label: { ko: '확인 수준', en: 'Confidence', vi: 'Mức độ kiểm chứng' },
    },
    { key: 'sources', type: 'text', lines: 'many', max: 400, label: { ko: '출처', en: 'Sources', vi: 'Nguồn' } },
    {
      key: 'openness',
      type: 'choice',
      required: true,
      options: disclosureChoices,
      label: { ko: '공개구분', en: 'Disclosure', vi: 'Phạm vi công khai' },
    },
  ],
}
