import type { Bilingual } from '../../server/contract/common.js';
import type { GuideList, GuidePage, GuideSummary } from '../../server/contract/portal.js';
import { atOnce, durationWords, fieldLabels, formWords, join, list, nothingToBring, shortLabels, type FieldKey } from './guide-words.js';
import type { PublishedGuide, ServiceGuide } from './portal-desk.js';

type LegalBasis = ServiceGuide['legalBases'][number];

const dated = (what: string, { statutory, promised }: ServiceGuide['timeLimit']): Bilingual[] => {
  const limit = what === 'statutory' ? statutory : promised;
  if (!limit) return [];
  const label = what === 'statutory' ? { zh: '法定', en: 'By law' } : { zh: '承诺', en: 'Promised' };
  return [join(label, durationWords(limit), [' ', ': '])];
};

function timeLines({ timeLimit }: ServiceGuide): Bilingual[] {
  return [...(timeLimit.instant ? [atOnce] : []), ...dated('promised', timeLimit), ...dated('statutory', timeLimit), timeLimit.note];
}

const lawLine = ({ title, clause, text, issuer, docNo }: LegalBasis): Bilingual => ({
  zh: `《${title.zh}》${clause.zh}（${[issuer.zh, docNo].filter((part) => part !== '').join('，')}）：${text.zh}`,
  en: `${title.en}, ${clause.en} (${[issuer.en, docNo].filter((part) => part !== '').join(', ')}): ${text.en}`,
});

/** The lines of each of the 13 fields. */
const fieldLines: { [K in FieldKey]: (guide: ServiceGuide) => readonly Bilingual[] } = {
  name: ({ name }) => [name],
  acceptingUnit: ({ acceptingUnit }) => [acceptingUnit],
  itemType: ({ itemType }) => [itemType],
  legalBases: ({ legalBases }) => legalBases.map(lawLine),
  audience: ({ audience }) => [audience],
  conditions: ({ conditions }) => conditions.map(({ text }) => text),
  materials: ({ materials }) => materials.map(({ name, when }) => (when ? join(name, when, ['（', ' (']) : name)).map((line, index) => (materials[index]?.when ? { zh: `${line.zh}）`, en: `${line.en})` } : line)),
  samples: ({ samples, commonErrors }) => [...samples.map(({ name, hint }) => join(name, hint)), ...commonErrors.map((error) => join({ zh: '常见错误', en: 'Common mistake' }, error))],
  steps: ({ steps }) => steps.map(({ name, owner, detail }) => ({ zh: `${name.zh}（${owner.zh}）：${detail.zh}`, en: `${name.en} (${owner.en}): ${detail.en}` })),
  fees: ({ fees }) => fees.map(({ standard, basis }) => join(standard, basis, ['。', '. '])),
  timeLimit: timeLines,
  consult: ({ consult }) => [{ zh: `${consult.phone}，${consult.hours.zh}`, en: `${consult.phone}, ${consult.hours.en}` }, consult.note],
  oversight: ({ oversight }) => [{ zh: `${oversight.unit.zh}，${oversight.phone}`, en: `${oversight.unit.en}, ${oversight.phone}` }],
};

function shortAnswers(guide: ServiceGuide): GuidePage['short'] {
  const toBring = guide.materials.filter(({ obtainBy, required }) => obtainBy === 'applicant' && required).map(({ name }) => name);
  return [
    { label: shortLabels.bring, text: toBring.length === 0 ? nothingToBring : list(toBring) },
    { label: shortLabels.where, text: guide.place },
    { label: shortLabels.cost, text: list(guide.fees.map(({ standard }) => standard)) },
    { label: shortLabels.time, text: timeLines(guide)[0] ?? guide.timeLimit.note },
  ];
}

function presentMaterial({ name, form, copies, obtainBy, basis }: ServiceGuide['materials'][number]): GuidePage['materials'][number] {
  return { name, form: formWords[form], copies, obtainBy, basis: [{ title: basis.title.zh, clause: basis.clause.zh, issuer: basis.issuer.zh, docNo: basis.docNo }] };
}

/** A guide as its page shows it. */
export function presentGuide({ guide, category }: PublishedGuide): GuidePage {
  const { itemCode, version, effectiveFrom, name, faqs, bookable, homeVisit, proxy } = guide;
  return {
    itemCode,
    category,
    version,
    effectiveFrom,
    name,
    short: shortAnswers(guide),
    materials: guide.materials.map(presentMaterial),
    fields: (Object.keys(fieldLabels) as FieldKey[]).map((key) => ({ key, label: fieldLabels[key], lines: [...fieldLines[key](guide)] })),
    faqs: faqs.map(({ question, answer }) => ({ question, answer })),
    bookable,
    homeVisit,
    proxy,
  };
}

const summarize = ({ guide, category }: PublishedGuide): GuideSummary => ({ itemCode: guide.itemCode, category, name: guide.name, short: guide.summary, version: guide.version });

/** The guides found, and how many each of the 14 categories holds in all. */
export function presentList(found: readonly PublishedGuide[], all: readonly PublishedGuide[], categories: readonly { code: string; label: Bilingual }[]): GuideList {
  const count = (code: string) => all.filter(({ category }) => category === code).length;
  return { guides: found.map(summarize), categories: categories.map(({ code, label }) => ({ code, label, count: count(code) })) };
}
