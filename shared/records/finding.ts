import { confidenceChoices, disclosureChoices, fieldChoices, kindChoices } from './choices'
import { defineRecord } from './record'

/** Something seen, heard or read on the trip, with what it means at home. */
export const findingRecord = defineRecord({
  name: 'finding',
  label: { ko: '조사 내용', en: 'Finding', vi: 'Ghi nhận' },
  titleField: 'title',
  groups: [
    {
      label: { ko: '무엇을', en: 'What', vi: 'Nội dung gì' },
      fields: [
        { key: 'title', type: 'text', required: true, max: 60, label: { ko: '제목', en: 'Title', vi: 'Tiêu đề' } },
        {
          key: 'category',
          type: 'choice',
          required: true,
          row: 'kind',
          options: fieldChoices,
          label: { ko: '분야', en: 'Field', vi: 'Lĩnh vực' },
        },
        {
          key: 'kind',
          type: 'choice',
          required: true,
          row: 'kind',
          options: kindChoices,
          label: { ko: '유형', en: 'Kind', vi: 'Loại' },
        },
      ],
    },
    {
      label: { ko: '어디서·누구에게', en: 'Where and from whom', vi: 'Ở đâu, từ ai' },
      fields: [
        {
          key: 'visit',
          type: 'text',
          required: true,
          max: 60,
          label: { ko: '방문기관', en: 'Institution visited', vi: 'Cơ quan làm việc' },
        },
        {
          key: 'observedOn',
          type: 'date',
          required: true,
          row: 'when',
          label: { ko: '일자', en: 'Date', vi: 'Ngày' },
        },
        {
          key: 'place',
          type: 'text',
          required: true,
          row: 'when',
          max: 60,
          label: { ko: '장소', en: 'Place', vi: 'Địa điểm' },
        },
        {
          key: 'persons',
          type: 'text',
          withheld: 'always',
          lines: 'many',
          max: 400,
          label: { ko: '면담자', en: 'Persons met', vi: 'Người làm việc cùng' },
          hint: {
            ko: '한 줄에 한 명: 성명, 직위, 기관',
            en: 'One per line: name, post, institution',
            vi: 'Mỗi dòng một người: họ tên, chức vụ, cơ quan',
          },
        },
      ],
    },
    {
      label: { ko: '관찰과 시사점', en: 'Observation and implication', vi: 'Ghi nhận và bài học' },
      fields: [
        {
          key: 'what',
          type: 'text',
          lines: 'many',
          required: true,
          max: 1_000,
          label: { ko: '관찰 내용', en: 'What was observed', vi: 'Nội dung ghi nhận' },
        },
        {
          key: 'keyFigures',
          type: 'text',
          lines: 'many',
          max: 600,
          label: { ko: '핵심 수치', en: 'Key figures', vi: 'Số liệu chính' },
          hint: {
            ko: '한 줄에 하나: 값, 단위, 연도, 출처',
            en: 'One per line: value, unit, year, source',
            vi: 'Mỗi dòng một số liệu: giá trị, đơn vị, năm, nguồn',
          },
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
          withheld: 'partly',
          lines: 'many',
          max: 400,
          label: { ko: '국내 현황', en: 'Situation at home', vi: 'Thực trạng trong nước' },
        },
      ],
    },
    {
      label: { ko: '근거·공개', en: 'Grounds and disclosure', vi: 'Căn cứ, công khai' },
      fields: [
        {
          key: 'confidence',
          type: 'choice',
          required: true,
          options: confidenceChoices,
          label: { ko: '확인 수준', en: 'Confidence', vi: 'Mức độ kiểm chứng' },
        },
        {
          key: 'sources',
          type: 'text',
          lines: 'many',
          max: 400,
          requiredWith: { field: 'keyFigures' },
          label: { ko: '출처', en: 'Sources', vi: 'Nguồn' },
          hint: {
            ko: '한 줄에 하나: 자료, 링크, 쪽',
            en: 'One per line: document, link, page',
            vi: 'Mỗi dòng một nguồn: tài liệu, liên kết, trang',
          },
        },
        {
          key: 'openness',
          type: 'choice',
          required: true,
          options: disclosureChoices,
          label: { ko: '공개구분', en: 'Disclosure', vi: 'Phạm vi công khai' },
        },
        {
          key: 'opennessReason',
          type: 'text',
          withheld: 'always',
          max: 100,
          requiredWith: { field: 'openness', values: ['partial', 'closed'] },
          label: { ko: '비공개 사유', en: 'Reason for not disclosing', vi: 'Lý do không công khai' },
        },
        {
          key: 'author',
          type: 'text',
          withheld: 'always',
          required: true,
          max: 60,
          label: { ko: '작성자', en: 'Author', vi: 'Người ghi' },
        },
      ],
    },
  ],
})
