import {
  activities,
  duties,
  exchangeProjects,
  handover,
  hostInstitution,
  issues,
  nextPlan,
  posting,
  postingPeriod,
  reportingPeriod,
} from './dispatch-facts'
import { dispatchPeriodicOutline } from './dispatch-periodic-outline'
import { dispatchSeries } from './dispatch-series'
import { documentGroups } from './document-facts'
import { costs, destinations, followUps, personOf, travelDecision, travelDecisionDate } from './facts'
import type { Template } from './template'

/** Periodic activity report of an official on a long posting abroad; the last one also hands over. */
export const dispatchPeriodic: Template = {
  name: 'dispatch-periodic',
  label: {
    ko: '해외 파견 활동보고서',
    en: 'Posting activity report',
    vi: 'Báo cáo hoạt động biệt phái ở nước ngoài',
  },
  description: {
    ko: '해외에 장기 파견된 공무원이 기간별 활동실적과 교류사업을 보고하거나 귀국하며 인계할 때',
    en: 'For officials on a long posting abroad: activities and projects by period, handover at the end',
    vi: 'Dành cho công chức biệt phái dài hạn ở nước ngoài: kết quả từng kỳ, dự án giao lưu và bàn giao khi về nước',
  },
  facts: [
    {
      key: 'posting',
      label: { ko: '파견개요', en: 'Posting', vi: 'Thông tin biệt phái' },
      fields: [
        posting,
        personOf('파견자', 'Posted official', 'Người được biệt phái'),
        hostInstitution,
        destinations,
        postingPeriod,
        reportingPeriod,
        duties,
        travelDecision,
        travelDecisionDate,
      ],
    },
    {
      key: 'activity',
      label: { ko: '활동과 교류사업', en: 'Activities and projects', vi: 'Hoạt động, dự án' },
      fields: [activities, exchangeProjects],
    },
    {
      key: 'outlook',
      label: { ko: '애로·계획·인수인계', en: 'Issues, plan, handover', vi: 'Khó khăn, kế hoạch, bàn giao' },
      fields: [issues, followUps, nextPlan, handover],
    },
    { key: 'costs', label: { ko: '경비', en: 'Costs', vi: 'Kinh phí' }, fields: [costs] },
    ...documentGroups,
  ],
  cover: ['period', 'destinations', 'hostInstitution'],
  overview: [
    'posting',
    'travellers',
    'hostInstitution',
    'destinations',
    'postingPeriod',
    'period',
    'duties',
    'travelDecision',
    'travelDecisionDate',
  ],
  outline: dispatchPeriodicOutline,
  profile: { ko: 'kr-report', en: 'en-btor', vi: 'vn-decree30' },
  series: dispatchSeries,
}
