import {
  applicationPlan,
  completed,
  courseBudget,
  courseName,
  coursePlace,
  courseTarget,
  headcount,
  instructors,
  modules,
  satisfaction,
} from './course-facts'
import { documentGroups } from './document-facts'
import { followUps, period, purposes } from './facts'
import { newcomerTrainingOutline } from './newcomer-training-outline'
import type { Template } from './template'

/** The organiser's report on a course for new recruits. */
export const newcomerTraining: Template = {
  name: 'newcomer-training',
  label: {
    ko: '신규 공무원 교육 결과보고서',
    en: 'New-recruit course report',
    vi: 'Báo cáo kết quả bồi dưỡng công chức mới',
  },
  description: {
    ko: '신규 공무원 교육을 운영한 부서가 과정 운영과 성과, 개선사항을 보고할 때',
    en: 'For the unit that ran a course for new recruits: modules, results and improvements',
    vi: 'Dành cho đơn vị tổ chức khóa bồi dưỡng công chức mới: chuyên đề, kết quả và đề xuất cải tiến',
  },
  facts: [
    {
      key: 'course',
      label: { ko: '교육개요', en: 'Course', vi: 'Thông tin khóa học' },
      fields: [
        courseName,
        period,
        coursePlace,
        courseTarget,
        headcount,
        completed,
        instructors,
        courseBudget,
        purposes,
      ],
    },
    {
      key: 'programme',
      label: { ko: '교육과목', en: 'Modules', vi: 'Chuyên đề' },
      fields: [modules],
    },
    {
      key: 'result',
      label: { ko: '평가와 활용', en: 'Evaluation and use', vi: 'Đánh giá, vận dụng' },
      fields: [satisfaction, applicationPlan, followUps],
    },
    ...documentGroups,
  ],
  cover: ['period', 'coursePlace'],
  overview: [
    'courseName',
    'purposes',
    'period',
    'coursePlace',
    'courseTarget',
    'headcount',
    'completed',
    'instructors',
    'courseBudget',
  ],
  outline: newcomerTrainingOutline,
  profile: { ko: 'kr-report', en: 'en-btor', vi: 'vn-decree30' },
}
