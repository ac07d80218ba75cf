import type { TimelineEntry } from '../../../../server/contract/ticket-detail.js';
import { fill } from '../../../../server/contract/words/vocabulary.js';
import { word, type Bilingual } from '../../shared/i18n/words.js';
import { eventWords, type EventWords } from './event-words.js';
import { factInWords, factsInWords, withTopicNames, type Reader } from './fact-words.js';

const unnamed: EventWords = { head: [word('其他记录', 'Other entry')] };
const wordsOf = ({ type }: TimelineEntry): EventWords => eventWords[type] ?? unnamed;

/** Sentences whose marks are all known, filled. */
function known(sentences: readonly Bilingual[], entry: TimelineEntry, reader: Reader): string[] {
  const facts = factsInWords(entry, reader);
  return sentences
    .map((sentence) => sentence[reader.lang])
    .filter((sentence) => [...sentence.matchAll(/\{(\w+)\}/g)].every(([, mark]) => (facts[mark ?? ''] ?? '') !== ''))
    .map((sentence) => fill(sentence, facts));
}

/** What happened, in one line: as far as the citizen knows it, if they know of the step. */
export function headline(entry: TimelineEntry, reader: Reader): string {
  const { head, also = [], inside = [] } = wordsOf(entry);
  const rest = entry.citizenSees ? also : [...also, ...inside];
  return [...known(head, entry, reader).slice(0, 1), ...known(rest, entry, reader)].join(' · ');
}

/** Texts that were written, in the order in which they are read. */
const written = ['text', 'handling', 'reply', 'publicReply', 'note', 'reason', 'legalChannel'] as const;

/** What the citizen reads of each step beside its name; everything else written there stays inside. */
const citizenReads: Readonly<Record<string, readonly string[]>> = {
  answered: ['reply'],
  rejected: ['reason', 'legalChannel'],
  approved: ['publicReply'],
  extension_granted: ['reason'],
  supplemented: ['text'],
  appraised: ['note'],
};

export interface Said {
  text: string;
  /** Staff alone read it, although the citizen knows of the step. */
  inside: boolean;
}

/** What was written at a step, and what is said of it to staff alone. */
export function saidIn(entry: TimelineEntry, reader: Reader): Said[] {
  const open = citizenReads[entry.type] ?? [];
  const apart = entry.citizenSees ? known(wordsOf(entry).inside ?? [], entry, reader).join(' · ') : '';
  const texts = written.map((name) => ({ name, text: factInWords(name, entry.facts[name], reader) })).filter(({ text }) => text !== '');
  return [
    ...(apart === '' ? [] : [{ text: apart, inside: true }]),
    ...texts.map(({ name, text }) => ({ text: entry.type === 'amended' ? withTopicNames(text, reader.lang) : text, inside: entry.citizenSees && !open.includes(name) })),
  ];
}

/** Who did it, where no name is said. */
export const actorWords: Record<TimelineEntry['actor']['kind'], Bilingual> = {
  citizen: word('诉求人', 'The citizen'),
  staff: word('工作人员', 'Staff'),
  bot: word('智能助手', 'The assistant'),
  system: word('系统', 'The desk'),
};

export const deadlineTypes: readonly string[] = ['deadline_near', 'deadline_passed', 'overdue_noticed', 'deadlines_recounted'];
const dateMoves: readonly string[] = ['extension_granted', 'rehandled', 'suspended', 'resumed', 'type_changed', 'escalated'];

export type TimelineFilter = 'all' | 'citizen' | 'internal' | 'deadline';

/** Clocks, and what moved a date, are found under 期限; a move of a date is found under its own kind too. */
export function passes(entry: TimelineEntry, filter: TimelineFilter): boolean {
  if (filter === 'citizen') return entry.citizenSees;
  if (filter === 'deadline') return deadlineTypes.includes(entry.type) || dateMoves.includes(entry.type);
  if (filter === 'internal') return !entry.citizenSees && !deadlineTypes.includes(entry.type);
  return true;
}
