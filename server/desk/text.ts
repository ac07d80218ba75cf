/** Words shown to people exist in both languages. */
export interface Text {
  zh: string;
  en: string;
}
export type Lang = 'zh' | 'en';
/** Epoch milliseconds, UTC; counted and spoken in Asia/Shanghai. */
export type Instant = number;
