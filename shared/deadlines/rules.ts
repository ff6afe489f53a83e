import type { Language } from '../i18n/language'
import type { TemplateName } from '../templates/names'
import type { DeadlineRule } from './rule'

/** The official deadlines as they are published. Every office may have its own: all of them can be changed in the settings. */
export const officialRules: readonly DeadlineRule[] = [
  {
    key: 'kr-state',
    who: { ko: '국가공무원', en: 'State official (Korea)', vi: 'Công chức nhà nước (Hàn Quốc)' },
    what: {
      ko: '소속 장관에게 결과보고서 제출',
      en: 'Result report to the head of the ministry',
      vi: 'Nộp báo cáo kết quả cho thủ trưởng cơ quan chủ quản',
    },
    days: 30,
    unit: 'calendar',
    from: 'return',
    country: 'KR',
    source: {
      ko: '「국가공무원 복무규정」 제13조의6제1항',
      en: 'State Public Officials Service Regulations (Korea), Article 13-6(1)',
      vi: 'Khoản 1 Điều 13-6 Quy định về chế độ công vụ của công chức nhà nước (Hàn Quốc)',
    },
  },
  {
    key: 'kr-agency',
    who: { ko: '소속 기관', en: 'Agency (Korea)', vi: 'Cơ quan (Hàn Quốc)' },
    what: {
      ko: '국외출장연수정보시스템(BTIS) 등록',
      en: 'Registration in the travel information system (BTIS)',
      vi: 'Đăng ký lên hệ thống thông tin công tác nước ngoài (BTIS)',
    },
    days: 15,
    unit: 'calendar',
    from: 'receipt',
    country: 'KR',
    source: {
      ko: '「국가공무원 복무규정」 제13조의6제2항',
      en: 'State Public Officials Service Regulations (Korea), Article 13-6(2)',
      vi: 'Khoản 2 Điều 13-6 Quy định về chế độ công vụ của công chức nhà nước (Hàn Quốc)',
    },
  },
  {
    key: 'kr-diplomacy',
    who: {
      ko: '국가공무원(외교 관련)',
      en: 'State official, diplomacy (Korea)',
      vi: 'Công chức, việc đối ngoại (Hàn Quốc)',
    },
    what: {
      ko: '외교 관련 결과를 외교부장관에게 통보',
      en: 'Notice of diplomacy-related results to the Foreign Minister',
      vi: 'Thông báo kết quả liên quan đối ngoại cho Bộ trưởng Ngoại giao',
    },
    days: 14,
    unit: 'calendar',
    from: 'return',
    country: 'KR',
    source: {
      ko: '「국가공무원 복무규정」 제13조의6제3항',
      en: 'State Public Officials Service Regulations (Korea), Article 13-6(3)',
      vi: 'Khoản 3 Điều 13-6 Quy định về chế độ công vụ của công chức nhà nước (Hàn Quốc)',
    },
  },
  {
    key: 'kr-local',
    who: { ko: '지방공무원', en: 'Local official (Korea)', vi: 'Công chức địa phương (Hàn Quốc)' },
    what: {
      ko: '결과보고(지체 없이, 기한은 소속 기관의 규칙에 따름)',
      en: 'Result report without delay; the body’s own rule may set the days',
      vi: 'Báo cáo kết quả không chậm trễ; số ngày theo quy định của cơ quan',
    },
    days: null,
    unit: 'calendar',
    from: 'return',
    country: 'KR',
    source: {
      ko: '「지방공무원 복무규정」 제4조의2제3항',
      en: 'Local Public Officials Service Regulations (Korea), Article 4-2(3)',
      vi: 'Khoản 3 Điều 4-2 Quy định về chế độ công vụ của công chức địa phương (Hàn Quốc)',
    },
  },
  {
    key: 'kr-council-approver',
    who: { ko: '지방의회의원', en: 'Local council member (Korea)', vi: 'Đại biểu hội đồng địa phương (Hàn Quốc)' },
    what: { ko: '허가권자에게 보고', en: 'Report to the approver', vi: 'Báo cáo người có thẩm quyền phê duyệt' },
    days: 15,
    unit: 'calendar',
    from: 'trip-end',
    country: 'KR',
    source: {
      ko: '지방의회의원 공무국외출장 규칙 표준안(개정 전)',
      en: 'Standard rule on overseas travel of council members (Korea, before its revision)',
      vi: 'Quy tắc mẫu về công tác nước ngoài của đại biểu hội đồng (Hàn Quốc, trước khi sửa đổi)',
    },
  },
  {
    key: 'kr-council',
    who: { ko: '지방의회의원', en: 'Local council member (Korea)', vi: 'Đại biểu hội đồng địa phương (Hàn Quốc)' },
    what: { ko: '지방의회에 보고', en: 'Report to the council', vi: 'Báo cáo hội đồng địa phương' },
    days: 60,
    unit: 'calendar',
    from: 'trip-end',
    country: 'KR',
    source: {
      ko: '지방의회의원 공무국외출장 규칙 표준안(개정 전)',
      en: 'Standard rule on overseas travel of council members (Korea, before its revision)',
      vi: 'Quy tắc mẫu về công tác nước ngoài của đại biểu hội đồng (Hàn Quốc, trước khi sửa đổi)',
    },
  },
  {
    key: 'vn-learner',
    who: {
      ko: '국비 연수생(베트남)',
      en: 'Learner on a State-funded course (Viet Nam)',
      vi: 'Người được cử đi đào tạo, bồi dưỡng bằng ngân sách nhà nước',
    },
    what: {
      ko: '연수 주관기관과 소속 기관에 결과보고서 제출',
      en: 'Report to the sending body and the employer',
      vi: 'Nộp báo cáo cho cơ quan cử đi và cơ quan quản lý',
    },
    days: 15,
    unit: 'calendar',
    from: 'return',
    country: 'VN',
    source: {
      ko: '베트남 내무부 시행규칙(03/2023/TT-BNV) 제12조',
      en: 'Circular 03/2023/TT-BNV (Viet Nam), Article 12',
      vi: 'Điều 12 Thông tư 03/2023/TT-BNV',
    },
  },
  {
    key: 'vn-education',
    who: {
      ko: '교육훈련부 소속 기관(베트남)',
      en: 'Unit of the Ministry of Education (Viet Nam)',
      vi: 'Đơn vị thuộc Bộ Giáo dục và Đào tạo',
    },
    what: { ko: '결과보고서 제출', en: 'Written result report', vi: 'Nộp báo cáo kết quả bằng văn bản' },
    days: 15,
    unit: 'calendar',
    from: 'trip-end',
    country: 'VN',
    source: {
      ko: '베트남 교육훈련부 국외출장 규정',
      en: 'Rules of the Ministry of Education on travel abroad (Viet Nam)',
      vi: 'Quy định của Bộ Giáo dục và Đào tạo về đi công tác nước ngoài',
    },
  },
  {
    key: 'vn-university',
    who: { ko: '국립대학(베트남)', en: 'State university (Viet Nam)', vi: 'Trường đại học công lập' },
    what: { ko: '결과보고서 제출', en: 'Written result report', vi: 'Nộp báo cáo kết quả bằng văn bản' },
    days: 7,
    unit: 'calendar',
    from: 'return',
    country: 'VN',
    source: {
      ko: '냐짱대학교 국외출장 절차',
      en: 'Procedure of Nha Trang University (Viet Nam)',
      vi: 'Quy trình đi công tác nước ngoài, Trường Đại học Nha Trang',
    },
  },
  {
    key: 'back-to-office',
    who: { ko: '국제기구 출장단장', en: 'Mission leader', vi: 'Trưởng đoàn công tác (tổ chức quốc tế)' },
    what: { ko: '귀국보고서(BTOR) 제출', en: 'Back-to-office report', vi: 'Nộp báo cáo sau chuyến đi (BTOR)' },
    days: 5,
    unit: 'working',
    from: 'return',
    country: null,
    source: {
      ko: 'ADB 프로젝트 관리지침 PAI 6.03(2024. 6.)',
      en: 'ADB Project Administration Instructions, PAI 6.03 (June 2024)',
      vi: 'Hướng dẫn quản lý dự án ADB, PAI 6.03 (6/2024)',
    },
  },
]

const byLanguage: Readonly<Record<Language, string>> = { ko: 'kr-state', en: 'back-to-office', vi: 'vn-learner' }

/** Courses at home and postings of years have no statutory deadline: who has one chooses it in the report. */
const withoutDeadline: ReadonlySet<string> = new Set([
  'newcomer-training',
  'newcomer-trainee',
  'dispatch-periodic',
  'blank',
])

/** Key of the rule that a report follows unless it says otherwise, or null. */
export function defaultRule(template: TemplateName, language: Language): string | null {
  if (withoutDeadline.has(template)) return null
  return template.startsWith('back-to-office') ? 'back-to-office' : byLanguage[language]
}
