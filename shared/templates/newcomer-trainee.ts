import { applicationPlan, courseName, coursePlace, modules } from './course-facts'
import { documentGroups } from './document-facts'
import { period, personOf } from './facts'
import { newcomerTraineeOutline } from './newcomer-trainee-outline'
import type { Template } from './template'

/** The short report of one trainee of a course for new recruits. */
export const newcomerTrainee: Template = {
  name: 'newcomer-trainee',
  label: {
    ko: '신규 공무원 교육 참가보고서',
    en: 'New-recruit trainee report',
    vi: 'Báo cáo thu hoạch của công chức mới',
  },
  description: {
    ko: '교육을 받은 신규 공무원이 배운 내용과 현업 적용 계획을 짧게 보고할 때',
    en: 'For a new recruit back from a course: what was learned and how it will be used, in short',
    vi: 'Dành cho công chức mới sau khóa bồi dưỡng: nội dung học được và kế hoạch vận dụng, ngắn gọn',
  },
  facts: [
    {
      key: 'course',
      label: { ko: '교육개요', en: 'Course', vi: 'Thông tin khóa học' },
      fields: [personOf('교육생', 'Trainee', 'Học viên'), courseName, period, coursePlace],
    },
    {
      key: 'learning',
      label: { ko: '학습과 적용', en: 'Learning and use', vi: 'Học tập, vận dụng' },
      fields: [modules, { ...applicationPlan, required: true }],
    },
    ...documentGroups,
  ],
  overview: ['courseName', 'period', 'coursePlace', 'travellers'],
  outline: newcomerTraineeOutline,
  profile: { ko: 'kr-report', en: 'en-btor', vi: 'vn-decree30' },
}
