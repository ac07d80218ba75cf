import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { areaOf } from '../../desk/intake/topics.js';
import { dutyLabel, enteredDuties, type DutyDraft } from '../../desk/routing/duty-draft.js';
import { dutyEffect, type DutyEffect, type WaitingMatter } from '../../desk/routing/duty-effect.js';
import { dutyGaps, type DutyGap } from '../../desk/routing/duty-gaps.js';
import { suggestUnits, type UnitSuggestion } from '../../desk/routing/suggest-units.js';
import type { Ports } from '../../ports/index.js';
import type { RuleVersion } from '../../ports/rulebook.js';
import { addVersion } from '../guides/add-version.js';
import { mustMay } from '../access/permission.js';
import { sureTopic } from '../tickets/sure-topic.js';

type PreviewPorts = Pick<Ports, 'rulebook' | 'tickets' | 'units'>;
const batch = 200;

/** What the draft is called in suggestions before it is saved. */
const proposed = '';

/** Which tickets that wait to be dispatched would be suggested to another unit, and what would still be missing; nothing is written. Throws `invalid`. */
export async function previewDirectory(ports: PreviewPorts, actor: StaffActor, draft: DutyDraft): Promise<DutyEffect & { gaps: DutyGap[] }> {
  mustMay(actor, 'directory.change', desk);
  const [units, newest, matters] = await Promise.all([ports.units.all(), ports.rulebook.newest('duties'), waiting(ports)]);
  const after = enteredDuties(draft, units, { version: proposed, before: newest.content });
  return { ...dutyEffect(matters, { units, before: newest.content, after }), gaps: dutyGaps(draft, units) };
}

async function waiting({ tickets }: Pick<Ports, 'tickets'>): Promise<WaitingMatter[]> {
  const found: WaitingMatter[] = [];
  for (;;) {
    const page = await tickets.find({ filter: { states: ['accepted'] }, sort: 'newest', skip: found.length, limit: batch });
    found.push(...page.map(({ no, title, content, place, topic, area, blockedUnitIds }) => ({ no, title, content, place, topic, area, blockedUnitIds })));
    if (page.length < batch) return found;
  }
}

export interface DirectoryChange {
  draft: DutyDraft;
  /** The version the change was made over. */
  over: number;
  reason: string;
}

/** Adds the next version; every suggestion from now on rests on it. Throws `invalid`, or `stale` when somebody saved first. */
export async function saveDirectory(ports: Pick<Ports, 'audit' | 'clock' | 'log' | 'rulebook' | 'units'>, actor: StaffActor, { draft, over, reason }: DirectoryChange): Promise<RuleVersion<'duties'>> {
  mustMay(actor, 'directory.change', desk);
  const [units, newest] = await Promise.all([ports.units.all(), ports.rulebook.newest('duties')]);
  const content = enteredDuties(draft, units, { version: dutyLabel(over + 1), before: newest.content });
  return addVersion(ports, actor, { kind: 'duties', over, reason, content });
}

export interface Trial {
  /** Null = as the words sound. */
  topic: string | null;
  text: string;
  place: string;
  /** Absent = the directory in force. */
  draft?: DutyDraft | undefined;
}
export interface TrialResult {
  topic: string | null;
  /** The words the topic was guessed by; empty when it was given, or could not be guessed. */
  words: readonly string[];
  area: string | null;
  candidates: UnitSuggestion[];
}

/** Who would be suggested for a matter, by the same steps as for a filed one. */
export async function tryDirectory(ports: Pick<Ports, 'assistant' | 'rulebook' | 'units'>, actor: StaffActor, trial: Trial): Promise<TrialResult> {
  mustMay(actor, 'directory.read', desk);
  const { text, place, draft } = trial;
  const [units, newest, { topic, words }] = await Promise.all([ports.units.all(), ports.rulebook.newest('duties'), topicOf(ports, trial)]);
  const area = areaOf(place, units)?.unitId ?? null;
  const directory = draft ? { version: proposed, entries: draft.entries } : newest.content;
  return { topic, words, area, candidates: suggestUnits({ units, directory }, { title: '', content: text, place, topic, area, blockedUnitIds: [] }) };
}

async function topicOf(ports: Pick<Ports, 'assistant'>, { topic, text }: Trial): Promise<Pick<TrialResult, 'topic' | 'words'>> {
  if (topic !== null || text === '') return { topic, words: [] };
  return (await sureTopic(ports, text)) ?? { topic: null, words: [] };
}
