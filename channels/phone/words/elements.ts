import type { Bilingual, Lang } from '../../../server/contract/common.js';
import type { ElementName, MatterType, Told, VisitMode } from '../dialogue/forms.js';
import type { PromptKey } from './prompts.js';
import { line } from './prompts/line.js';

/** How one thing is asked for: its question, its name in the read-back, the key that records, the keys that answer. */
export interface ElementWords {
  ask: PromptKey;
  label: Bilingual;
  record: string | null;
  keys: Readonly<Record<string, Bilingual>>;
  /** The key for what nobody but a person can take down. */
  person?: string;
}

export const elements: Readonly<Record<ElementName, ElementWords>> = {
  what: { ask: 'tell_what', label: line('事情', 'What'), record: '1', keys: {} },
  where: { ask: 'tell_where', label: line('地点', 'Where'), record: '1', keys: { '2': line('没有具体地点', 'no particular place') } },
  when: { ask: 'tell_when', label: line('时间', 'When'), record: null, keys: { '1': line('今天', 'today'), '2': line('昨天', 'yesterday'), '3': line('最近几天', 'in the last few days'), '4': line('记不清', 'not sure') } },
  whom: { ask: 'tell_whom', label: line('关于', 'About'), record: '1', keys: { '2': line('不知道是谁', 'not known') } },
  for_whom: { ask: 'tell_for_whom', label: line('给谁办', 'For'), record: '2', keys: { '1': line('本人', 'the caller') } },
  address: { ask: 'tell_address', label: line('地址', 'Address'), record: '1', keys: {}, person: '2' },
  needs: {
    ask: 'tell_needs',
    label: line('照顾', 'Needs'),
    record: null,
    keys: { '1': line('不需要', 'none'), '2': line('轮椅或行动不便', 'wheelchair or trouble walking'), '3': line('听力不便或手语', 'hard of hearing or sign language'), '4': line('说方言', 'dialect'), '5': line('大字材料', 'large print') },
  },
  wished: { ask: 'tell_wished', label: line('时间', 'Time'), record: null, keys: { '1': line('上午', 'mornings'), '2': line('下午', 'afternoons'), '3': line('都可以', 'any time') } },
};

const recorded = line('录音{seconds}秒', 'a recording of {seconds} seconds');

/** What was told, as it is read back. */
export function toldWords(element: ElementName, told: Told, lang: Lang): string {
  if (told.as === 'words') return told.text;
  if (told.as === 'recording') return recorded[lang].replace('{seconds}', String(told.seconds));
  return elements[element].keys[told.key]?.[lang] ?? '';
}

export const visitModes: Readonly<Record<VisitMode, Bilingual>> = { home_visit: line('上门办理', 'A home visit'), proxy: line('代办员代办', 'Done for you by an agent') };

/** Whom a caller may come for, where nothing can be said. */
export const proxyKeys: Readonly<Record<string, Bilingual>> = { '1': line('家里人', 'family'), '2': line('亲戚、朋友或邻居', 'a relative, friend or neighbour'), '3': line('单位', 'an employer') };

/** The keys of the first question, and what it may be called. */
export const kinds: readonly { key: string; type: MatterType; words: RegExp }[] = [
  { key: '2', type: 'report', words: /举报|检举|违法|\breport\b|illegal/i },
  { key: '1', type: 'complaint', words: /投诉|complain/i },
  { key: '3', type: 'assistance', words: /求助|帮忙|\bhelp\b/i },
  { key: '4', type: 'suggestion', words: /建议|意见|suggest/i },
  { key: '5', type: 'praise', words: /表扬|感谢|praise|thank/i },
];
