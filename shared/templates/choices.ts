import { choice } from '../records/choices'

/** Standing of a traveller in the delegation. */
export const positionChoices = [
  choice('head', '단장', 'Head of delegation', 'Trưởng đoàn'),
  choice('deputy', '부단장', 'Deputy head', 'Phó trưởng đoàn'),
  choice('member', '단원', 'Member', 'Thành viên'),
] as const

/** What was paid for, as settlements of Korean official travel divide it. */
export const costChoices = [
  choice('airfare', '항공운임', 'Airfare', 'Tiền vé máy bay'),
  choice('daily', '일비', 'Daily allowance', 'Tiền tiêu vặt'),
  choice('lodging', '숙박비', 'Lodging', 'Tiền ở'),
  choice('meals', '식비', 'Meals', 'Tiền ăn'),
  choice('preparation', '준비금', 'Preparation', 'Chi phí chuẩn bị'),
  choice('tuition', '교육비', 'Tuition', 'Học phí'),
  choice('other', '기타', 'Other', 'Khác'),
] as const

/** Who bears a cost. */
export const payerChoices = [
  choice('own', '소속기관', 'Own agency', 'Cơ quan cử đi'),
  choice('host', '초청기관', 'Host', 'Bên mời'),
] as const

/** How people took part in an event. */
export const eventModeChoices = [
  choice('in-person', '대면', 'In person', 'Trực tiếp'),
  choice('online', '화상', 'Online', 'Trực tuyến'),
  choice('hybrid', '대면·화상 병행', 'In person and online', 'Trực tiếp kết hợp trực tuyến'),
] as const

/** What a partner asked of us. */
export const requestChoices = [
  choice('inquiry', '질의', 'Question', 'Câu hỏi'),
  choice('request', '요청', 'Request', 'Đề nghị'),
] as const

/** How far a memorandum of understanding has come. */
export const mouStatusChoices = [
  choice('identified', '발굴', 'Identified', 'Đề xuất'),
  choice('negotiating', '협의', 'Negotiating', 'Đàm phán'),
  choice('agreed', '문안 합의', 'Text agreed', 'Thống nhất nội dung'),
  choice('signed', '서명', 'Signed', 'Đã ký'),
  choice('in-force', '이행', 'In force', 'Đang thực hiện'),
  choice('closed', '갱신·종료', 'Renewed, expired', 'Gia hạn, hết hạn'),
] as const

/** Whether something is still to be done. */
export const stateChoices = [
  choice('open', '진행 중', 'Open', 'Đang thực hiện'),
  choice('done', '완료', 'Done', 'Hoàn thành'),
] as const

/** How far an exchange project has come. */
export const projectStageChoices = [
  choice('identified', '발굴', 'Identified', 'Đề xuất'),
  choice('discussed', '협의', 'In discussion', 'Trao đổi'),
  choice('agreed', '협약', 'Agreed', 'Ký thỏa thuận'),
  choice('running', '시행', 'Running', 'Triển khai'),
  choice('evaluated', '평가', 'Evaluated', 'Đánh giá'),
] as const

/** What an issue of a posting is about. */
export const issueChoices = [
  choice('work', '업무', 'Work', 'Công việc'),
  choice('service', '복무', 'Conditions of service', 'Chế độ công tác'),
  choice('welfare', '생활·후생', 'Welfare', 'Đời sống, phúc lợi'),
  choice('safety', '안전', 'Safety', 'An toàn'),
] as const

/** What somebody does with a draft before it is a document (행정업무의 운영 및 혁신에 관한 규정 제8조~제10조). */
export const approvalChoices = [
  choice('draft', '기안', 'Drafted by', 'Người soạn thảo'),
  choice('review', '검토', 'Reviewed by', 'Người thẩm tra'),
  choice('cooperate', '협조', 'Agreed by', 'Người phối hợp'),
  choice('approve', '결재', 'Approved by', 'Người phê duyệt'),
] as const

/** How secret a Vietnamese document is (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục III.2.a). */
export const secrecyChoices = [
  choice('confidential', '3급 비밀(Mật)', 'Confidential (Mật)', 'Mật'),
  choice('secret', '2급 비밀(Tối mật)', 'Secret (Tối mật)', 'Tối mật'),
  choice('top-secret', '1급 비밀(Tuyệt mật)', 'Top secret (Tuyệt mật)', 'Tuyệt mật'),
] as const

/** How quickly a Vietnamese document must reach its readers (mục III.2.b). */
export const urgencyChoices = [
  choice('urgent', '긴급(Khẩn)', 'Urgent (Khẩn)', 'Khẩn'),
  choice('very-urgent', '특급(Thượng khẩn)', 'Very urgent (Thượng khẩn)', 'Thượng khẩn'),
  choice('immediate', '초특급(Hỏa tốc)', 'Immediate (Hỏa tốc)', 'Hỏa tốc'),
] as const

/** Whom a Vietnamese document may be shown to (mục III.2.c). */
export const circulationChoices = [
  choice('internal', '내부용(Lưu hành nội bộ)', 'Internal (Lưu hành nội bộ)', 'Lưu hành nội bộ'),
  choice('return', '열람 후 반납(Xem xong trả lại)', 'Return after reading (Xem xong trả lại)', 'Xem xong trả lại'),
] as const

/** Whether degrees stand before the name of who signs (mục II.7.c). */
export const signerTitleChoices = [
  choice('hidden', '표기 안 함', 'Left out', 'Không ghi'),
  choice('shown', '표기', 'Shown', 'Ghi'),
] as const
