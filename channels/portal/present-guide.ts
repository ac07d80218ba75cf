import type { Bilingual } from '../../server/contract/common.js';
import type { GuideList, GuidePage, GuideSummary } from '../../server/contract/portal.js';
import { atOnce, durationWords, fieldLabels, formWords, join, list, nothingToBring, shortLabels, type FieldKey } from './guide-words.js';
import type { PublishedGuide, ServiceGuide } from './portal-desk.js';

type LegalBasis = ServiceGuide['legalBases'][number];

const limitLine = (label: Bilingual, limit: ServiceGuide['timeLimit']['promised']): Bilingual[] => (limit ? [join(label, durationWords(limit), [' ', ': '])] : []);

/** The shorter promise first: that is what one may count on. */
function timeLines({ timeLimit }: ServiceGuide): Bilingual[] {
  const { instant, promised, statutory, note } = timeLimit;
  return [...(instant ? [atOnce] : []), ...limitLine({ zh: '承诺', en: 'Promised' }, promised), ...limitLine({ zh: '法定', en: 'By law' }, statutory), note];
}

/** A document, with the case it is needed in if not always. */
const materialLine = ({ name, when }: ServiceGuide['materials'][number]): Bilingual => (when ? { zh: `${name.zh}（${when.zh}）`, en: `${name.en} (${when.en})` } : name);

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
  materials: ({ materials }) => materials.map(materialLine),
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

function presentMaterial({ name, form, copies, required, source, when, obtainBy, basis }: ServiceGuide['materials'][number]): GuidePage['materials'][number] {
  return { name, form: formWords[form], copies, required, source, ...(when && { when }), obtainBy, basis: [{ title: basis.title.zh, clause: basis.clause.zh, issuer: basis.issuer.zh, docNo: basis.docNo }] };
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
