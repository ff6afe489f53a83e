import type { Choice } from '../fields/field'

export const choice = (key: string, ko: string, en: string, vi: string): Choice => ({ key, label: { ko, en, vi } })

/** Field of administration. */
export const fieldChoices = [
  choice('administration', '행정·인사', 'Public administration & HR', 'Hành chính, công vụ'),
  choice('digital', '디지털·AI', 'Digital & AI', 'Chuyển đổi số, AI'),
  choice('urban', '도시·교통', 'Urban & transport', 'Đô thị, giao thông'),
  choice('environment', '환경·기후', 'Environment & climate', 'Môi trường, khí hậu'),
  choice('safety', '안전·재난', 'Safety & disaster', 'An toàn, phòng chống thiên tai'),
  choice('welfare', '복지·보건', 'Welfare & health', 'An sinh xã hội, y tế'),
  choice('education', '교육', 'Education', 'Giáo dục'),
  choice('economy', '경제·투자', 'Economy & investment', 'Kinh tế, đầu tư'),
  choice('culture', '문화·관광', 'Culture & tourism', 'Văn hóa, du lịch'),
  choice('international', '다문화·국제협력', 'Multicultural & international', 'Đa văn hóa, hợp tác quốc tế'),
  choice('other', '기타', 'Other', 'Khác'),
] as const

/** What sort of thing was observed. */
export const kindChoices = [
  choice('system', '제도', 'System or rule', 'Thể chế'),
  choice('programme', '사업', 'Programme', 'Chương trình, dự án'),
  choice('practice', '운영 방식', 'Practice', 'Cách làm'),
  choice('technology', '기술·시설', 'Technology, facility', 'Công nghệ, cơ sở vật chất'),
  choice('negative', '반면교사', 'Negative lesson', 'Bài học chưa thành công'),
  choice('cooperation', '협력 수요', 'Co-operation need', 'Nhu cầu hợp tác'),
] as const

/** How well a statement is founded. */
export const confidenceChoices = [
  choice('seen', '직접 확인', 'Seen directly', 'Trực tiếp quan sát'),
  choice('interview', '면담 진술', 'Stated in interview', 'Theo trao đổi'),
  choice('documented', '문서 확인', 'Documented', 'Có tài liệu'),
  choice('unverified', '추가 확인 필요', 'To be verified', 'Cần kiểm chứng'),
] as const

/** Who may read it. */
export const disclosureChoices = [
  choice('public', '공개', 'Public', 'Công khai'),
  choice('partial', '부분공개', 'Partly public', 'Công khai một phần'),
  choice('closed', '비공개', 'Not public', 'Không công khai'),
] as const

/** Level of government that runs a policy. */
export const levelChoices = [
  choice('national', '중앙정부', 'National', 'Trung ương'),
  choice('province', '광역', 'Province, metropolitan', 'Cấp tỉnh'),
  choice('municipal', '기초', 'Municipal', 'Cấp cơ sở'),
  choice('public-body', '공공기관', 'Public body', 'Đơn vị sự nghiệp'),
  choice('international', '국제기구', 'International organisation', 'Tổ chức quốc tế'),
] as const

/** Instrument of a policy. */
export const instrumentChoices = [
  choice('regulation', '법령·규제', 'Law, regulation', 'Quy định'),
  choice('funding', '재정지원', 'Funding', 'Hỗ trợ tài chính'),
  choice('service', '서비스', 'Service', 'Dịch vụ công'),
  choice('organisation', '조직·인사', 'Organisation, HR', 'Tổ chức, nhân sự'),
  choice('information', '정보·교육', 'Information, training', 'Thông tin, đào tạo'),
  choice('partnership', '협력·거버넌스', 'Partnership', 'Phối hợp, quản trị'),
] as const

/** How far a policy has come. */
export const stageChoices = [
  choice('planned', '계획', 'Planned', 'Kế hoạch'),
  choice('pilot', '시범', 'Pilot', 'Thí điểm'),
  choice('operating', '시행', 'In operation', 'Đang thực hiện'),
  choice('scaled', '확산', 'Scaled up', 'Nhân rộng'),
  choice('ended', '종료', 'Ended', 'Đã kết thúc'),
] as const

/** How closely a policy would be followed (Dolowitz & Marsh 2000: copying, emulation, mixture, inspiration). */
export const transferChoices = [
  choice('copying', '그대로 도입', 'Copying', 'Áp dụng nguyên mẫu'),
  choice('emulation', '수정 도입', 'Emulation', 'Vận dụng có điều chỉnh'),
  choice('mixture', '혼합 도입', 'Mixture', 'Kết hợp nhiều mô hình'),
  choice('inspiration', '아이디어 착안', 'Inspiration', 'Tham khảo ý tưởng'),
] as const

/** When a policy could be taken up. */
export const horizonChoices = [
  choice('immediate', '즉시(6개월 이내)', 'Immediate (within 6 months)', 'Ngay (trong 6 tháng)'),
  choice('short', '단기(1년)', 'Short term (1 year)', 'Ngắn hạn (1 năm)'),
  choice('medium', '중기(2~3년)', 'Medium term (2–3 years)', 'Trung hạn (2–3 năm)'),
  choice('long', '장기(3년 초과)', 'Long term (over 3 years)', 'Dài hạn (trên 3 năm)'),
] as const
