import type { GuideContent } from '../../../../../server/contract/guide-content.js';
import type { GuideField } from '../../../../../server/contract/learning.js';
import { word, type Bilingual, type Lang } from '../../../shared/i18n/words.js';

type Lines = (guide: GuideContent, lang: Lang) => readonly string[];
type Material = GuideContent['materials'][number];

const wording = {
  commitment: word('可以现场签承诺书代替', 'a signed promise at the counter is enough'),
  free: word('免提交（部门之间已经共享）：', 'Not needed from you (other offices already share it): '),
};
const colon = { zh: '：', en: ': ' } as const;

const inBrackets = (text: string, lang: Lang): string => (lang === 'zh' ? `（${text}）` : ` (${text})`);
const numbered = (texts: readonly string[]): string[] => texts.map((text, place) => `${place + 1}. ${text}`);

function materialLine({ name, when, obtainBy }: Material, lang: Lang): string {
  const notes = [when?.[lang], obtainBy === 'commitment' ? wording.commitment[lang] : undefined];
  return name[lang] + notes.map((note) => (note === undefined ? '' : inBrackets(note, lang))).join('');
}

const materials: Lines = ({ materials: all }, lang) => {
  const shared = all.filter(({ obtainBy }) => obtainBy === 'data_sharing').map((one) => materialLine(one, lang));
  const brought = all.filter(({ obtainBy }) => obtainBy !== 'data_sharing').map((one) => materialLine(one, lang));
  return [...numbered(brought), ...(shared.length === 0 ? [] : [wording.free[lang] + shared.join(lang === 'zh' ? '、' : '; ')])];
};

/** What the assistant says of each part, line by line: the same words as its own (bot/answer.ts), held to them by a test. */
const parts: Record<GuideField, { heading: Bilingual; lines: Lines }> = {
  overview: { heading: word('简介', 'In short'), lines: ({ summary }, lang) => [summary[lang]] },
  materials: { heading: word('要带的材料', 'What to bring'), lines: materials },
  conditions: {
    heading: word('申请条件', 'Who can apply'),
    lines: ({ audience, conditions, applyWindow }, lang) => [audience[lang], ...numbered(conditions.map(({ text }) => text[lang])), ...(applyWindow === undefined ? [] : [applyWindow.note[lang]])],
  },
  fee: { heading: word('收费', 'Fees'), lines: ({ fees }, lang) => fees.map(({ standard, basis }) => standard[lang] + inBrackets(basis[lang], lang)) },
  time_limit: { heading: word('办理时限', 'How long it takes'), lines: ({ timeLimit }, lang) => [timeLimit.note[lang]] },
  place: { heading: word('办理地点', 'Where'), lines: ({ place }, lang) => [place[lang]] },
  steps: { heading: word('办理流程', 'Steps'), lines: ({ steps }, lang) => numbered(steps.map(({ name, detail }) => `${name[lang]}${colon[lang]}${detail[lang]}`)) },
  online: { heading: word('网上办理', 'Online'), lines: ({ online }, lang) => [online.how[lang]] },
  basis: { heading: word('设定依据', 'Legal basis'), lines: ({ legalBases }, lang) => legalBases.map(({ title, clause, docNo }) => `${title[lang]} ${clause[lang]}${inBrackets(docNo, lang)}`) },
  contact: { heading: word('咨询电话', 'Who to call'), lines: ({ consult }, lang) => [`${consult.phone}${inBrackets(consult.hours[lang], lang)}`, consult.note[lang]] },
  forms: {
    heading: word('示范文本和常见错误', 'Sample forms and common errors'),
    lines: ({ samples, commonErrors }, lang) => [...samples.map(({ name, hint }) => `${name[lang]}${colon[lang]}${hint[lang]}`), word('常见错误：', 'Common errors:')[lang], ...numbered(commonErrors.map((error) => error[lang]))],
  },
};

/** One part of a guide as the assistant would say it. */
export function answerOf(guide: GuideContent, field: GuideField, lang: Lang): string {
  const { heading, lines } = parts[field];
  const opening = lang === 'zh' ? `${guide.name.zh}，${heading.zh}：` : `${guide.name.en}. ${heading.en}:`;
  return [opening, ...lines(guide, lang)].join('\n');
}

/** What has to be written for a part to say anything. */
const written: Record<GuideField, (guide: GuideContent, lang: Lang) => readonly string[]> = {
  overview: ({ summary }, lang) => [summary[lang]],
  materials: ({ materials: all }, lang) => all.map(({ name }) => name[lang]),
  conditions: ({ audience, conditions }, lang) => [audience[lang], ...conditions.map(({ text }) => text[lang])],
  fee: ({ fees }, lang) => fees.map(({ standard }) => standard[lang]),
  time_limit: ({ timeLimit }, lang) => [timeLimit.note[lang]],
  place: ({ place }, lang) => [place[lang]],
  steps: ({ steps }, lang) => steps.map(({ name }) => name[lang]),
  online: ({ online }, lang) => [online.how[lang]],
  basis: ({ legalBases }, lang) => legalBases.map(({ title }) => title[lang]),
  contact: ({ consult }) => [consult.phone],
  forms: ({ samples, commonErrors }, lang) => [...samples.map(({ name }) => name[lang]), ...commonErrors.map((error) => error[lang])],
};

/** Whether a part has nothing to say, or a hole in what it says. */
export function cannotAnswer(guide: GuideContent, field: GuideField, lang: Lang): boolean {
  const said = written[field](guide, lang);
  return said.length === 0 || said.some((text) => text.trim() === '');
}
