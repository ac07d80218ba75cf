import type { Lang } from '../../../server/contract/common.js';
import { spokenTime } from '../../../server/contract/words/spoken-words.js';

/** What stands in brackets is for reading, unless it spares the caller a paper. */
const brackets = /[（(]([^（()）]*)[)）]/g;
const spares = /承诺|promise/;

const clockRange = /(\d{1,2}):(\d{2})\s*[–—~-]\s*(\d{1,2}):(\d{2})/g;
const towards = { zh: '到', en: ' to ' } as const;

function clock(hour: string, minute: string, lang: Lang): string {
  return spokenTime(Date.parse(`2026-01-01T${hour.padStart(2, '0')}:${minute}:00+08:00`), lang);
}

/** A written sentence as it is read out: no brackets, hours as people say them, no full stop of its own. */
export function spokenText(text: string, lang: Lang): string {
  return text
    .replace(brackets, (_all, inner: string) => (spares.test(inner) ? `${lang === 'zh' ? '，' : ', '}${inner}` : ''))
    .replace(clockRange, (_all, ...parts: string[]) => {
      const [fromHour = '', fromMinute = '', toHour = '', toMinute = ''] = parts;
      return `${clock(fromHour, fromMinute, lang)}${towards[lang]}${clock(toHour, toMinute, lang)}`;
    })
    .replace(/\s{2,}/g, ' ')
    .replace(/[。.\s]+$/, '');
}
