import { askingPart } from './asking-part.js';
import { alarms } from './alarms.js';
import type { Manner, Marks } from './classifier.js';
import { cues, hazards } from './cues.js';
import type { Landmark } from './features.js';
import { mentioned } from './features.js';
import { fieldHints } from './field-hints.js';
import { fieldSigns } from './fields.js';
import { namesMasked } from './masked-names.js';
import { bare } from './normalise.js';

/** What a text is about: the services whose names it mentions are marked. */
export function itemManner(names: readonly Landmark[]): Manner {
  return { marks: (text) => mentioned(text, names) };
}

const mostHazards = 3;

/** Two or three things that are dangerous together say more than each alone. */
function hazardMarks(text: string): string[] {
  const count = Math.min(mostHazards, hazards.filter(({ sign }) => sign.test(text)).length);
  return Array.from({ length: count }, (_, n) => `hazards ${n + 1}`);
}

const brief = [2, 4, 6];

/** A word or two thrown down is rarely a whole question. */
function briefMarks(text: string): string[] {
  const said = Array.from(bare(text).replaceAll(/[a-z]+/g, 'a').replaceAll(' ', '')).length;
  return brief.filter((most) => said <= most).map((most) => `brief ${most}`);
}

const asking = /[?？]|[吗么呢不没呗]$|怎|咋|啥|什么|多少|几|哪|谁|能不能|是不是|要不要|如何|多久|\b(how|what|when|where|which|who|can|could|does|do|is|may|will)\b/;

const actionMarks: Marks = (text) => [...briefMarks(text), asking.test(text) ? 'asks' : 'tells', ...cues.filter(({ sign }) => sign.test(text)).map(({ mark }) => mark), ...hazardMarks(text), ...alarms.filter((alarm) => alarm.signs.some((sign) => sign.test(text))).map((alarm) => `alarm ${alarm.kind}`)];

/** The narrowest sign counts twice, and so does the one that comes first: of several questions the first is meant. */
const fieldMarks: Marks = (text) => {
  const part = askingPart(text);
  const signs = fieldSigns(part);
  const opening = part.split(',').map((clause) => fieldSigns(clause)[0]).find((field) => field !== undefined);
  const marks = [...signs, ...signs.slice(0, 1).map((field) => `first ${field}`), ...(opening === undefined ? [] : [`opens ${opening}`]), ...fieldHints(part)];
  return marks.length === 0 ? ['silent'] : marks;
};

/** What is wanted: words that speak for a wish, and signs of danger. */
export const actionManner: Manner = { marks: actionMarks };

/** Which part of a guide is asked for: only the clauses that ask are read, without the services' names, and their signs weigh much; from cross-validation, where 0.4 did as well. */
export function fieldManner(names: readonly Landmark[]): Manner {
  const masked = namesMasked(names);
  return { marks: fieldMarks, part: (text) => masked(askingPart(text)), markWeight: 0.5 };
}
