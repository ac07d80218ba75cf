const weekdaysZh = '日一二三四五六';
const weekdaysEn = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 10月13日 周二 / Tue 13 Oct. */
export function dayWords(date: string, lang: 'zh' | 'en'): string {
  const [, month = 1, day = 1] = date.split('-').map(Number);
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return lang === 'zh' ? `${month}月${day}日 周${weekdaysZh.charAt(weekday)}` : `${weekdaysEn[weekday] ?? ''} ${day} ${months[month - 1] ?? ''}`;
}
