import type { ListField, NumberField, TextField } from '../fields/field'
import { longColumn, ofPersons, textColumn } from './columns'

/* Facts of a course at home: no country, visa or currency. */

export const courseName: TextField = {
  key: 'courseName',
  type: 'text',
  required: true,
  max: 100,
  label: { ko: '과정명', en: 'Course', vi: 'Tên khóa học' },
}

export const coursePlace: TextField = {
  key: 'coursePlace',
  type: 'text',
  required: true,
  max: 120,
  label: { ko: '장소', en: 'Venue', vi: 'Địa điểm' },
}

export const courseTarget: TextField = {
  key: 'courseTarget',
  type: 'text',
  required: true,
  max: 120,
  label: { ko: '교육대상', en: 'Target group', vi: 'Đối tượng' },
}

export const headcount: NumberField = {
  key: 'headcount',
  type: 'number',
  decimals: 0,
  required: true,
  label: { ko: '교육인원(명)', en: 'Trainees', vi: 'Số học viên' },
}

export const completed: NumberField = {
  key: 'completed',
  type: 'number',
  decimals: 0,
  label: { ko: '이수인원(명)', en: 'Completed', vi: 'Số học viên hoàn thành' },
}

export const instructors: TextField = {
  key: 'instructors',
  type: 'text',
  lines: 'many',
  max: 200,
  withheld: 'always',
  label: { ko: '강사', en: 'Instructors', vi: 'Giảng viên, báo cáo viên' },
}

export const courseBudget: TextField = {
  key: 'courseBudget',
  type: 'text',
  max: 120,
  label: { ko: '예산', en: 'Budget', vi: 'Kinh phí' },
}

export const modules: ListField = {
  key: 'modules',
  type: 'list',
  required: true,
  label: { ko: '교육과목', en: 'Modules', vi: 'Chuyên đề' },
  columns: [
    textColumn('subject', 100, '과목', 'Subject', 'Chuyên đề'),
    textColumn('hours', 20, '시간', 'Hours', 'Thời lượng'),
    ofPersons(textColumn('instructor', 80, '강사', 'Instructor', 'Giảng viên')),
    longColumn('content', 300, '운영내용', 'Content', 'Nội dung'),
  ],
}

export const satisfaction: ListField = {
  key: 'satisfaction',
  type: 'list',
  label: { ko: '만족도', en: 'Satisfaction', vi: 'Mức độ hài lòng' },
  columns: [
    textColumn('item', 100, '조사항목', 'Item', 'Nội dung khảo sát'),
    textColumn('score', 40, '결과', 'Result', 'Kết quả'),
    textColumn('note', 160, '주요 의견', 'Comments', 'Ý kiến'),
  ],
}

export const applicationPlan: ListField = {
  key: 'applicationPlan',
  type: 'list',
  label: { ko: '현업 적용 계획', en: 'On-the-job application plan', vi: 'Kế hoạch vận dụng' },
  columns: [
    longColumn('what', 160, '적용 내용', 'What', 'Nội dung vận dụng'),
    textColumn('when', 60, '시기', 'When', 'Thời gian'),
    longColumn('how', 200, '방법', 'How', 'Cách thức'),
    textColumn('support', 120, '필요 지원', 'Support needed', 'Hỗ trợ cần thiết'),
  ],
}
