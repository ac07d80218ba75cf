import type { Lang, Text } from '../../text.js';
import type { Dates } from '../period.js';
import { sectionIds, type BulletinText, type Listed, type SectionId } from './bulletin.js';

/** The sentences a draft begins with; numbers stand in them by their codes. */
export const draftSections: Record<SectionId, Text> = {
  overview: {
    zh: '本期按期办结率 {on_time_finish}，按时签收率 {on_time_sign}，响应率 {response}。\n回访解决率 {resolution}，满意率 {satisfaction}。直接答复率 {direct_answer}，退单率 {return}，重办率 {rehandle}。',
    en: 'Finished on time {on_time_finish}, signed for on time {on_time_sign}, responded in time {response}.\nSolved according to call-backs {resolution}, satisfied {satisfaction}. Answered directly {direct_answer}, returned {return}, handled again {rehandle}.',
  },
  red: { zh: '下列单位本期在“优”档。同档按单位名称排列，不分先后。', en: 'These units are in the band "excellent". Within a band they stand in the order of their names, without rank.' },
  black: { zh: '下列单位本期在“需改进”档。同档按单位名称排列，不分先后。', en: 'These units are in the band "to improve". Within a band they stand in the order of their names, without rank.' },
  overdue: { zh: '期限在本期内、到期未办完或晚办完的，列入台账。', en: 'Listed are matters due in this period that were finished late or are not finished.' },
  typical: { zh: '', en: '' },
  next: {
    zh: '一、台账所列事项，承办单位请逐件说明原因和办完日期。\n二、样本少的单位不分档，不作比较。',
    en: '1. For each matter in the ledger the handling unit gives the reason and the day it will be finished.\n2. Units with few cases are in no band and are not compared.',
  },
};

/** Why the bands suggest a unit for good. */
export const excellentReason: Text = { zh: '按期办结在“优”档。', en: 'Finished on time: in the band "excellent".' };

/** What a draft of these dates is called. */
export function draftTitle({ first, last }: Dates): Text {
  const span = `${first.replaceAll('-', '.')}–${last.replaceAll('-', '.')}`;
  return { zh: `${span} 便民服务办理情况通报`, en: `Service bulletin ${span}` };
}

/** A bulletin as a reader of a language reads it: what the draft said is said in theirs, what people typed stays as typed. */
export function textIn({ title, sections, listed, cited }: BulletinText, dates: Dates, lang: Lang): BulletinText {
  const spoken = sectionIds.map((section): [SectionId, string] => [section, inLanguage(sections[section], draftSections[section], lang)]);
  return {
    title: inLanguage(title, draftTitle(dates), lang),
    sections: { ...sections, ...Object.fromEntries(spoken) },
    listed: listed.map((one): Listed => ({ ...one, reason: inLanguage(one.reason, excellentReason, lang) })),
    cited,
  };
}

function inLanguage(typed: string, drafted: Text, lang: Lang): string {
  return typed === drafted.zh || typed === drafted.en ? drafted[lang] : typed;
}
