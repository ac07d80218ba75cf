import type { Field } from './field.js';
import type { GuideKnowledge, KnownMaterial, Lang, Words } from './knowledge.js';
import { wording } from './wording.js';

type Lines = (guide: GuideKnowledge, lang: Lang) => readonly string[];

const title = (zh: string, en: string): Words => ({ zh, en });

function numbered(texts: readonly string[]): string[] {
  return texts.map((text, index) => `${index + 1}. ${text}`);
}

function inBrackets(text: string, lang: Lang): string {
  return lang === 'zh' ? `（${text}）` : ` (${text})`;
}

function materialLine(material: KnownMaterial, lang: Lang): string {
  const notes = [material.when?.[lang], material.obtainBy === 'commitment' ? wording.commitment[lang] : undefined];
  return material.name[lang] + notes.map((note) => (note === undefined ? '' : inBrackets(note, lang))).join('');
}

const materials: Lines = (guide, lang) => {
  const shared = guide.materials.filter((material) => material.obtainBy === 'data_sharing').map((material) => materialLine(material, lang));
  const brought = guide.materials.filter((material) => material.obtainBy !== 'data_sharing').map((material) => materialLine(material, lang));
  const free = shared.length === 0 ? [] : [wording.free[lang] + shared.join(lang === 'zh' ? '、' : '; ')];
  return [...numbered(brought), ...free];
};

const conditions: Lines = (guide, lang) => [
  guide.audience[lang],
  ...numbered(guide.conditions.map((condition) => condition.text[lang])),
  ...(guide.applyWindow === undefined ? [] : [guide.applyWindow.note[lang]]),
];

const basis: Lines = (guide, lang) => guide.legalBases.map((law) => `${law.title[lang]} ${law.clause[lang]}${inBrackets(law.docNo, lang)}`);

const forms: Lines = (guide, lang) => {
  const errors = guide.commonErrors.map((error) => error[lang]);
  return [...guide.samples.map((sample) => `${sample.name[lang]}${lang === 'zh' ? '：' : ': '}${sample.hint[lang]}`), title('常见错误：', 'Common errors:')[lang], ...numbered(errors)];
};

/** What each field says, and under which heading; every word comes from the guide. */
const sections: Readonly<Record<Field, { readonly heading: Words; readonly lines: Lines }>> = {
  overview: { heading: title('简介', 'In short'), lines: (guide, lang) => [guide.summary[lang]] },
  materials: { heading: title('要带的材料', 'What to bring'), lines: materials },
  conditions: { heading: title('申请条件', 'Who can apply'), lines: conditions },
  fee: { heading: title('收费', 'Fees'), lines: (guide, lang) => guide.fees.map((fee) => fee.standard[lang] + inBrackets(fee.basis[lang], lang)) },
  time_limit: { heading: title('办理时限', 'How long it takes'), lines: (guide, lang) => [guide.timeLimit.note[lang]] },
  place: { heading: title('办理地点', 'Where'), lines: (guide, lang) => [guide.place[lang]] },
  steps: { heading: title('办理流程', 'Steps'), lines: (guide, lang) => numbered(guide.steps.map((step) => `${step.name[lang]}${lang === 'zh' ? '：' : ': '}${step.detail[lang]}`)) },
  online: { heading: title('网上办理', 'Online'), lines: (guide, lang) => [guide.online.how[lang]] },
  basis: { heading: title('设定依据', 'Legal basis'), lines: basis },
  contact: { heading: title('咨询电话', 'Who to call'), lines: (guide, lang) => [`${guide.consult.phone}${inBrackets(guide.consult.hours[lang], lang)}`, guide.consult.note[lang]] },
  forms: { heading: title('示范文本和常见错误', 'Sample forms and common errors'), lines: forms },
};

/** One field of a guide as plain text. Guide and version travel beside it as the turn's source, so that each surface words them once. */
export function answerFrom(guide: GuideKnowledge, field: Field, lang: Lang): string {
  const { heading, lines } = sections[field];
  const opening = lang === 'zh' ? `${guide.name.zh}，${heading.zh}：` : `${guide.name.en}. ${heading.en}:`;
  return [opening, ...lines(guide, lang)].join('\n');
}
