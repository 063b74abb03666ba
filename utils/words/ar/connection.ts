import type { SignalSentences } from '../catalogue';

export const connectionSentences: SignalSentences = {
  'follows-you': 'صاحب الطلب يتابعك بالفعل.',
  'mutual-connections': 'عدد من تعرفونهم معًا: {count}.',
  'named-mutual': 'تذكر شخصًا ممن تعرفونهم معًا[: {name}].',
  'shared-employer': 'تذكر شركة سبق لك العمل فيها[: {name}].',
  'shared-school': 'تذكر جهة درست فيها[: {name}].',
  verified: 'تحقّق LinkedIn من هذا الحساب.',
};
