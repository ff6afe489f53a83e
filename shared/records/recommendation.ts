import { explainedStatuses, horizonChoices, priorityChoices, statusChoices } from './choices'
import { defineRecord } from './record'

/** What should be done at home, by whom and until when, and what became of it. */
export const recommendationRecord = defineRecord({
  name: 'recommendation',
  label: { ko: '정책 제언', en: 'Recommendation', vi: 'Kiến nghị' },
  titleField: 'title',
  groups: [
    {
      label: { ko: '제언', en: 'Recommendation', vi: 'Kiến nghị' },
      fields: [
        { key: 'title', type: 'text', required: true, max: 60, label: { ko: '제목', en: 'Title', vi: 'Tiêu đề' } },
        {
          key: 'text',
          type: 'text',
          lines: 'many',
          required: true,
          max: 600,
          label: { ko: '제언 내용', en: 'What is recommended', vi: 'Nội dung kiến nghị' },
        },
        {
          key: 'basis',
          type: 'references',
          required: true,
          records: ['finding', 'policy'],
          label: { ko: '근거', en: 'Based on', vi: 'Căn cứ' },
        },
      ],
    },
    {
      label: { ko: '추진 계획', en: 'Plan', vi: 'Kế hoạch' },
      fields: [
        {
          key: 'department',
          type: 'text',
          required: true,
          row: 'who',
          max: 80,
          label: { ko: '소관부서', en: 'Responsible unit', vi: 'Đơn vị chủ trì' },
        },
        {
          key: 'partnersHome',
          type: 'text',
          row: 'who',
          max: 80,
          label: { ko: '협조부서', en: 'Co-operating units', vi: 'Đơn vị phối hợp' },
        },
        {
          key: 'priority',
          type: 'choice',
          required: true,
          row: 'when',
          options: priorityChoices,
          label: { ko: '우선순위', en: 'Priority', vi: 'Mức ưu tiên' },
        },
        {
          key: 'horizon',
          type: 'choice',
          row: 'when',
          options: horizonChoices,
          label: { ko: '추진 시기', en: 'Horizon', vi: 'Thời hạn' },
        },
        {
          key: 'targetDate',
          type: 'date',
          required: true,
          label: { ko: '목표 시기', en: 'Target date', vi: 'Thời điểm hoàn thành' },
        },
        {
          key: 'budget',
          type: 'text',
          max: 100,
          label: { ko: '소요예산', en: 'Budget needed', vi: 'Kinh phí cần thiết' },
        },
      ],
    },
    {
      label: { ko: '기대효과', en: 'Expected effect', vi: 'Hiệu quả dự kiến' },
      fields: [
        {
          key: 'effect',
          type: 'text',
          lines: 'many',
          required: true,
          max: 300,
          label: { ko: '기대효과', en: 'Expected effect', vi: 'Hiệu quả dự kiến' },
        },
        {
          key: 'indicator',
          type: 'text',
          row: 'indicator',
          max: 100,
          label: { ko: '지표', en: 'Indicator', vi: 'Chỉ số' },
        },
        {
          key: 'baseline',
          type: 'text',
          row: 'indicator',
          max: 60,
          requiredWith: { field: 'indicator' },
          label: { ko: '현재 수준', en: 'Baseline', vi: 'Hiện trạng' },
        },
        {
          key: 'goal',
          type: 'text',
          row: 'indicator',
          max: 60,
          requiredWith: { field: 'indicator' },
          label: { ko: '목표 수준', en: 'Target', vi: 'Mục tiêu' },
        },
      ],
    },
    {
      label: { ko: '진행 상황', en: 'Progress', vi: 'Tiến độ' },
      fields: [
        {
          key: 'status',
          type: 'choice',
          required: true,
          row: 'status',
          options: statusChoices,
          label: { ko: '상태', en: 'Status', vi: 'Tình trạng' },
        },
        {
          key: 'nextReview',
          type: 'date',
          row: 'status',
          label: { ko: '다음 점검일', en: 'Next review', vi: 'Ngày kiểm tra tới' },
        },
        {
          key: 'statusReason',
          type: 'text',
          lines: 'many',
          max: 300,
          requiredWith: { field: 'status', values: explainedStatuses },
          label: { ko: '사유', en: 'Reason', vi: 'Lý do' },
        },
        {
          key: 'statusHistory',
          type: 'text',
          withheld: 'always',
          lines: 'many',
          max: 1_000,
          label: { ko: '처리 경과', en: 'Status history', vi: 'Quá trình xử lý' },
          hint: {
            ko: '한 줄에 하나: 날짜, 담당, 내용',
            en: 'One per line: date, who, what',
            vi: 'Mỗi dòng một việc: ngày, người, nội dung',
          },
        },
      ],
    },
  ],
})
