import type { Bilingual } from '../../server/contract/common.js';
import type { GuideList, GuidePage } from '../../server/contract/portal.js';
import { atOnce, durationWords, fieldLabels, formWords, join, list, nothingToBring, onlyInSomeCases, shortLabels, type FieldKey } from './guide-words.js';
import type { FoundGuides, ServiceGuide, ShownGuide } from './portal-desk.js';

type LegalBasis = ServiceGuide['legalBases'][number];
type Material = ServiceGuide['materials'][number];

const limitLine = (label: Bilingual, limit: ServiceGuide['timeLimit']['promised']): Bilingual[] => (limit ? [join(label, durationWords(limit), [' ', ': '])] : []);

/** The shorter promise first: that is what one may count on. */
function timeLines({ timeLimit }: ServiceGuide): Bilingual[] {
  const { instant, promised, statutory, note } = timeLimit;
  return [...(instant ? [atOnce] : []), ...limitLine({ zh: '承诺', en: 'Promised' }, promised), ...limitLine({ zh: '法定', en: 'By law' }, statutory), note];
}

/** A document, with the case it is needed in if not always. */
const materialLine = ({ name, when }: Material): Bilingual => (when ? { zh: `${name.zh}（${when.zh}）`, en: `${name.en} (${when.en})` } : name);

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

/** What has to be carried along in every case. */
const isBrought = ({ obtainBy, required, when }: Material): boolean => obtainBy === 'applicant' && required && when === undefined;

const isBroughtInSomeCases = ({ obtainBy, when }: Material): boolean => obtainBy === 'applicant' && when !== undefined;

function shortAnswers(guide: ServiceGuide): GuidePage['short'] {
  const toBring = guide.materials.filter(isBrought).map(({ name }) => name);
  return [
    { label: shortLabels.what, text: guide.summary },
    { label: shortLabels.who, text: guide.audience },
    { label: shortLabels.bring, text: toBring.length > 0 ? list(toBring) : guide.materials.some(isBroughtInSomeCases) ? onlyInSomeCases : nothingToBring },
    { label: shortLabels.where, text: guide.place },
    { label: shortLabels.time, text: timeLines(guide)[0] ?? guide.timeLimit.note },
    { label: shortLabels.cost, text: list(guide.fees.map(({ standard }) => standard)) },
  ];
}

const presentBasis = ({ title, clause, issuer, docNo }: LegalBasis) => ({ title, clause, issuer, docNo });

function presentMaterial({ name, form, copies, required, source, when, requirement, sample, commonErrors = [], acceptElectronic, obtainBy, basis }: Material): GuidePage['materials'][number] {
  const told = { ...(when && { when }), ...(requirement && { requirement }), ...(sample && { sample }) };
  return { name, form: formWords[form], copies, required, source, ...told, commonErrors: [...commonErrors], acceptElectronic, obtainBy, basis: presentBasis(basis) };
}

/** The parts that are told as they are written. */
function asWritten({ itemCode, version, effectiveFrom, name, notice, steps, commonErrors, consult, bookable, homeVisit, proxy, cityWide, visits }: ServiceGuide) {
  return { itemCode, version, effectiveFrom, name, notice, steps: steps.map((step) => ({ ...step })), mistakes: [...commonErrors], consult, bookable, homeVisit, proxy, cityWide, visits };
}

/** A guide as its page shows it. */
export function presentGuide({ guide, category, standing, versions, window }: ShownGuide, categories: readonly { code: string; label: Bilingual }[]): GuidePage {
  return {
    ...asWritten(guide),
    category,
    categoryLabel: categories.find(({ code }) => code === category)?.label ?? guide.name,
    standing,
    versions: [...versions],
    short: shortAnswers(guide),
    materials: guide.materials.map(presentMaterial),
    window: window && guide.applyWindow ? { ...window, note: guide.applyWindow.note } : null,
    online: guide.online.depth === 'info' ? null : guide.online.how,
    fields: (Object.keys(fieldLabels) as FieldKey[]).map((key) => ({ key, label: fieldLabels[key], lines: [...fieldLines[key](guide)] })),
    bases: guide.legalBases.map((basis) => ({ ...presentBasis(basis), text: basis.text, issuedOn: basis.issuedOn })),
    faqs: guide.faqs.map(({ question, answer }) => ({ question, answer })),
  };
}

/** Guides one page shows; who looks for more is better served by another word. */
const mostShown = 100;

/** The guides found and why, and how many each group holds in all. */
export function presentList({ found, groups }: FoundGuides): GuideList {
  const guides = found.slice(0, mostShown).map(({ listed: { guide, category }, because }) => ({ itemCode: guide.itemCode, category, name: guide.name, short: guide.summary, version: guide.version, because }));
  return { guides, total: found.length, categories: [...groups.categories], audiences: [...groups.audiences], events: [...groups.events] };
}
