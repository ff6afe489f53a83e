import type { Localised } from '../i18n/language'

/** Words that the print step adds to a report, in the report's language. */
export const labels = {
  contents: { ko: '목차', en: 'Contents', vi: 'Mục lục' },
  figure: { ko: '그림', en: 'Figure', vi: 'Hình' },
  table: { ko: '표', en: 'Table', vi: 'Bảng' },
  missingReference: { ko: '[참조 대상 없음]', en: '[missing reference]', vi: '[không tìm thấy mục tham chiếu]' },
  note: { ko: '참고', en: 'Note', vi: 'Ghi chú' },
  tip: { ko: '도움말', en: 'Tip', vi: 'Gợi ý' },
  warning: { ko: '유의 사항', en: 'Important', vi: 'Lưu ý' },
  gist: { ko: '요지', en: 'Executive summary', vi: 'Tóm tắt' },
  index: { ko: '연번', en: 'No.', vi: 'STT' },
  total: { ko: '합계', en: 'Total', vi: 'Tổng cộng' },
  convertedTotal: { ko: '환산 합계', en: 'Total, converted', vi: 'Tổng cộng quy đổi' },
  missingFact: { ko: '[항목 없음]', en: '[no such field]', vi: '[không có mục này]' },
  overview: { ko: '개요', en: 'Overview', vi: 'Thông tin chung' },
  ratings: { ko: '적용 가능성', en: 'Feasibility', vi: 'Tính khả thi' },
  otherText: { ko: '기타', en: 'Other', vi: 'Khác' },
  attachments: { ko: '붙임', en: 'Attachments', vi: 'Phụ lục kèm theo' },
  to: { ko: '수신', en: 'To', vi: 'Kính gửi' },
  from: { ko: '발신', en: 'From', vi: 'Người báo cáo' },
  date: { ko: '일자', en: 'Date', vi: 'Ngày' },
  subject: { ko: '제목', en: 'Subject', vi: 'Về việc' },
  footnotes: { ko: '각주', en: 'Notes', vi: 'Chú thích' },
  backToText: { ko: '본문으로 돌아가기', en: 'Back to the text', vi: 'Trở lại nội dung' },
  classification: { ko: '공개구분', en: 'Classification', vi: 'Phạm vi công khai' },
} as const satisfies Record<string, Localised>
