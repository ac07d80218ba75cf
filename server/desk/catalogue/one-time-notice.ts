import type { Lang, Text } from '../text.js';
import type { Material, ServiceGuide } from './guide.js';
import type { Duration } from './time-limit.js';

/** How a one-time notice (一次性告知单) reaches the citizen. */
export type NoticeWay = 'print' | 'sms' | 'chat';

/** What was told, kept with the act: a later version of the guide says something else. */
export interface ToldGuide {
  itemCode: string;
  name: Text;
  version: number;
  /** What the citizen has to bring in every case. */
  bring: readonly Text[];
  place: Text;
}

/** What the offices fetch themselves may not be asked for. */
const mustBring = ({ obtainBy }: Material): boolean => obtainBy !== 'data_sharing';

/** A document by name; where a signed promise will do, that is said with it. */
function saidOf({ name, obtainBy }: Material): Text {
  return obtainBy === 'commitment' ? { zh: `${name.zh}（可以用承诺书代替）`, en: `${name.en} (a signed promise will do)` } : name;
}

/** The part of a guide a notice tells: everything to bring at once (津滨政办发〔2017〕40号 二（三）2). */
export function toldGuide({ itemCode, name, version, materials, place }: ServiceGuide): ToldGuide {
  return { itemCode, name, version, bring: materials.filter(({ required, when }) => required && when === undefined).filter(mustBring).map(saidOf), place };
}

const durations: Record<Duration['unit'], (n: number) => Text> = {
  working_day: (n) => ({ zh: `${n} 个工作日`, en: `${n} working day(s)` }),
  natural_day: (n) => ({ zh: `${n} 天`, en: `${n} day(s)` }),
  month: (n) => ({ zh: `${n} 个月`, en: `${n} month(s)` }),
};
const atOnce: Text = { zh: '当场办好', en: 'At once' };
const nothing: Text = { zh: '什么都不用带', en: 'Nothing' };

/** How long it takes, as it is promised; else as the law has it. */
export function howLong({ instant, promised, statutory, note }: ServiceGuide['timeLimit']): Text {
  const limit = promised ?? statutory;
  if (instant) return atOnce;
  return limit ? durations[limit.unit](limit.n) : note;
}

const list = (texts: readonly Text[], lang: Lang): string => texts.map((text) => text[lang]).join(lang === 'zh' ? '、' : '; ');

/** The materials for some cases only, each with its case. */
const inSomeCases = ({ materials }: ServiceGuide): Text[] =>
  materials.filter(mustBring).flatMap(({ name, when }) => (when ? [{ zh: `${name.zh}（${when.zh}）`, en: `${name.en} (${when.en})` }] : []));

/** Whether some cases need papers that others do not. */
export function mayNeedMore(guide: ServiceGuide): boolean {
  return inSomeCases(guide).length > 0;
}

/** The notice as a card in a conversation. */
export function noticeCard(guide: ServiceGuide, lang: Lang): string {
  const { bring } = toldGuide(guide);
  const cases = inSomeCases(guide);
  const rows: readonly (readonly [Text, string])[] = [
    [{ zh: '带什么', en: 'Bring' }, bring.length === 0 ? nothing[lang] : list(bring, lang)],
    ...(cases.length === 0 ? [] : [[{ zh: '有的情况还要', en: 'In some cases also' }, list(cases, lang)] as const]),
    [{ zh: '去哪', en: 'Where' }, guide.place[lang]],
    [{ zh: '窗口时间', en: 'Opening hours' }, guide.consult.hours[lang]],
    [{ zh: '多少钱', en: 'Cost' }, list(guide.fees.map(({ standard }) => standard), lang)],
    [{ zh: '多久', en: 'Time' }, howLong(guide.timeLimit)[lang]],
  ];
  const head: Text = { zh: `一次性告知：${guide.name.zh}（第 ${guide.version} 版）`, en: `One-time notice: ${guide.name.en} (version ${guide.version})` };
  return [head[lang], ...rows.map(([label, said]) => `${label[lang]}${lang === 'zh' ? '：' : ': '}${said}`)].join('\n');
}
