import { documentGroups } from './document-facts'
import {
  costs,
  destinations,
  itinerary,
  period,
  purposes,
  returnDate,
  travelDecision,
  travelDecisionDate,
  travellers,
  visits,
} from './facts'
import { overseasTrainingOutline } from './overseas-training-outline'
import type { Template } from './template'

/** Result report of a short overseas training of officials, alone or in a group. */
export const overseasTraining: Template = {
  name: 'overseas-training',
  label: { ko: '국외연수 결과보고서', en: 'Overseas training report', vi: 'Báo cáo đào tạo, bồi dưỡng ở nước ngoài' },
  description: {
    ko: '단기 국외연수를 다녀온 공무원이 조사 내용과 벤치마킹 정책을 보고할 때',
    en: 'For officials back from a short overseas course, with findings and policies to benchmark',
    vi: 'Dành cho công chức kết thúc khóa đào tạo ngắn hạn ở nước ngoài, kèm ghi nhận và chính sách tham khảo',
  },
  facts: [
    {
      key: 'trip',
      label: { ko: '연수 개요', en: 'Training', vi: 'Thông tin chung' },
      fields: [period, returnDate, destinations, purposes, travellers, travelDecision, travelDecisionDate],
    },
    {
      key: 'programme',
      label: { ko: '일정과 방문', en: 'Programme', vi: 'Chương trình' },
      fields: [itinerary, visits],
    },
    { key: 'costs', label: { ko: '경비', en: 'Costs', vi: 'Kinh phí' }, fields: [costs] },
    ...documentGroups,
  ],
  cover: ['period', 'destinations'],
  overview: [
    'purposes',
    'period',
    'destinations',
    'visits',
    'travellers',
    'travelDecision',
    'travelDecisionDate',
    'costs',
  ],
  outline: overseasTrainingOutline,
  profile: { ko: 'kr-report', en: 'en-btor', vi: 'vn-decree30' },
}
