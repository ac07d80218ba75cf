import { bilingual } from '../../../../server/contract/common.js';
import { byWords, dateTimeWords } from '../../../../server/contract/words/date-words.js';
import { identityKindWords } from '../../../../server/contract/words/identity-words.js';
import { supervisionKindWords, supervisionLevelWords, supervisionStateWords } from '../../../../server/contract/words/supervision-words.js';
import { topicWords } from '../../../../server/contract/words/topic-words.js';
import { faultWords, returnReasonWords, satisfactionWords, suspensionCauseWords, ticketTypeWords, urgencyWords } from '../../../../server/contract/words/vocabulary.js';
import type { TimelineEntry } from '../../../../server/contract/ticket-detail.js';
import type { Bilingual, Lang } from '../../shared/i18n/words.js';
import { shortNo } from '../../shared/ui/ticket-no.js';
import { answerWords, ladderWords, noticeWayWords, outcomeWords, partWords, purposeWords, sentBackWords, stepWords, viaWords } from './event-vocabulary.js';

export interface Reader {
  lang: Lang;
  now: number;
  /** A unit's name as the reader calls it. */
  unitName?: (name: string) => string;
}

/** Facts that are codes, and the words for them; a code without words is left unsaid. */
const codes: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  step: stepWords,
  topic: topicWords,
  from: ticketTypeWords,
  to: ticketTypeWords,
  urgency: urgencyWords,
  returnReason: returnReasonWords,
  sentBackReason: sentBackWords,
  cause: suspensionCauseWords,
  fault: faultWords,
  satisfaction: satisfactionWords,
  outcome: outcomeWords,
  via: viaWords,
  how: noticeWayWords,
  field: partWords,
  fields: partWords,
  purpose: purposeWords,
  masked: identityKindWords,
  kept: identityKindWords,
  mark: ladderWords,
  level: supervisionLevelWords,
  kind: supervisionKindWords,
  supervisionState: supervisionStateWords,
};
const between = { zh: '、', en: ', ' } as const;
const unitFacts: readonly string[] = ['unitName', 'fromUnit', 'returnUnits'];
/** A date by which something is due, or the very time. */
const dateSayings: Readonly<Record<string, typeof byWords>> = { dueAt: byWords, until: byWords, wasDueAt: byWords, returnWas: byWords, returnBy: byWords, bookedAt: dateTimeWords };

/** Several units that got it at once are kept in one text. */
const unitsInWords = (names: string, { lang, unitName = (name) => name }: Reader): string => names.split(between.zh).map(unitName).join(between[lang]);

function oneInWords(name: string, value: string | number, reader: Reader): string {
  const { lang, now } = reader;
  if (unitFacts.includes(name)) return unitsInWords(String(value), reader);
  const asDate = dateSayings[name];
  if (asDate !== undefined && typeof value === 'number') return asDate(value, now, lang);
  if (name === 'otherNo') return shortNo(String(value));
  const known = codes[name];
  return known === undefined ? String(value) : (known[value]?.[lang] ?? '');
}

/** A name that was kept in both languages. */
const inBoth = (value: unknown, { lang }: Reader): string => bilingual.safeParse(value).data?.[lang] ?? '';

/** One fact as one reads it aloud; '' for what has no words. */
export function factInWords(name: string, value: unknown, reader: Reader): string {
  if (typeof value === 'boolean') return answerWords[name]?.[value ? 'yes' : 'no'][reader.lang] ?? '';
  if (Array.isArray(value)) return value.map((part) => factInWords(name, part, reader)).filter(Boolean).join(between[reader.lang]);
  return typeof value === 'string' || typeof value === 'number' ? oneInWords(name, value, reader) : inBoth(value, reader);
}

/** Every fact of an event in words, for the marks of its sentence. */
export const factsInWords = ({ facts }: TimelineEntry, reader: Reader): Record<string, string> => Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, factInWords(name, value, reader)]));

/** What stood there before and after: a topic is told by its name, not its code. */
export const withTopicNames = (text: string, lang: Lang): string => text.replace(/[a-z_]{4,}/g, (code) => topicWords[code]?.[lang] ?? code);
