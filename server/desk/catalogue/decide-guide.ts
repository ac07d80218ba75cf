import { DeskError } from '../errors.js';
import type { DeskEvent } from '../outbox.js';
import { newestOf, nextTurn, scheduledAfter, stateOf, type GuideAct, type GuideBook, type GuideDraft, type Hand, type PublishedVersion } from './guide-book.js';
import type { GuideCommand, GuideCommandOf, GuideContext } from './guide-commands.js';
import { gapsOf, type GuideContent } from './guide-content.js';
import { guideActions, guideMoves, type GuideAction } from './guide-states.js';
import { sameWritten } from './same-written.js';

/** The next book and what others must hear of. */
export interface GuideDecision {
  next: GuideBook;
  events: readonly DeskEvent[];
}

/** Actions the state allows now, whoever asks. */
export function guideAllowedNow(book: GuideBook, today: string): GuideAction[] {
  return guideActions.filter((action) => guideMoves[stateOf(book)][action] !== null && (action !== 'recall' || scheduledAfter(book, today).length > 0));
}

/** What follows from a command; throws the DeskError that says what stands against it. */
export function decideGuide(book: GuideBook, command: GuideCommand, context: GuideContext): GuideDecision {
  const allowed = guideAllowedNow(book, context.today);
  if (!allowed.includes(command.action)) throw new DeskError('illegal_move', { guideAction: command.action, guideState: stateOf(book), guideAllowed: allowed });
  const decider = deciders[command.action] as Decider<GuideAction>;
  const { act, events = [], ...change } = decider(book, command, context);
  const next = { ...book, ...change, updatedAt: context.now, history: act ? [...book.history, { at: context.now, by: handOf(context), ...act }] : book.history };
  return { next: { ...next, turnsOn: next.versions === book.versions ? book.turnsOn : nextTurn(next, context.today) }, events };
}

/** What keeps this person from publishing or sending on, or null; who wrote in a draft never lets it out (domain §2.12). */
export function ownDraft({ draft }: Pick<GuideBook, 'draft'>, { id }: Hand): DeskError | null {
  const own = draft !== null && [...draft.authors, ...(draft.submitted ? [draft.submitted.by] : [])].some((hand) => hand.id === id);
  return own ? new DeskError('own_draft', { name: draft.submitted?.by.name ?? draft.savedBy.name }) : null;
}

interface Outcome extends Partial<Pick<GuideBook, 'draft' | 'versions'>> {
  act?: { act: GuideAct; version: number | null; note: string | null };
  events?: readonly DeskEvent[];
}
type Decider<A extends GuideAction> = (book: GuideBook, command: GuideCommandOf<A>, context: GuideContext) => Outcome;

const handOf = ({ actor }: Pick<GuideContext, 'actor'>): Hand => ({ id: actor.id, name: actor.name });

/** The draft a state that allows the action has. */
function draftOf({ draft }: GuideBook): GuideDraft {
  if (!draft) throw new Error('a state with a draft has none');
  return draft;
}

const deciders: { [A in GuideAction]: Decider<A> } = {
  begin: (book, { why, question, content, imported }, context) => {
    const newest = newestOf(book);
    const written = content ?? newest?.content;
    if (!written) throw new DeskError('not_found', { what: 'guide' });
    const [by, at] = [handOf(context), context.now];
    const draft: GuideDraft = { basedOn: newest?.version ?? null, why, question, startedBy: by, startedAt: at, savedBy: by, savedAt: at, authors: content ? [by] : [], submitted: null, sentBack: null, content: written };
    return { draft, act: { act: imported ? 'imported' : 'begun', version: draft.basedOn, note: why } };
  },
  save: (book, { content }, context) => ({ draft: savedDraft(draftOf(book), content, context) }),
  submit: (book, { note }, context) => {
    const draft = draftOf(book);
    mustBeWhole(book.itemCode, draft);
    mustDiffer(book, draft);
    return { draft: { ...draft, submitted: { by: handOf(context), at: context.now }, sentBack: null }, act: { act: 'submitted', version: draft.basedOn, note } };
  },
  take_back: (book) => ({ draft: { ...draftOf(book), submitted: null }, act: { act: 'taken_back', version: draftOf(book).basedOn, note: null } }),
  send_back: (book, { note }, context) => {
    const draft = draftOf(book);
    const sentBack = { by: handOf(context), at: context.now, note };
    return { draft: { ...draft, submitted: null, sentBack }, act: { act: 'sent_back', version: draft.basedOn, note } };
  },
  publish: (book, command, context) => {
    const own = ownDraft(book, context.actor);
    if (own) throw own;
    mustBeWhole(book.itemCode, draftOf(book));
    return published(book, command, context);
  },
  discard: (book, { reason }) => ({ draft: null, act: { act: 'discarded', version: draftOf(book).basedOn, note: reason } }),
  recall: (book, { version, reason }, context) => {
    if (!scheduledAfter(book, context.today).some((one) => one.version === version)) throw new DeskError('not_found', { what: 'guide' });
    const recalled = { by: handOf(context), at: context.now, reason };
    return { versions: book.versions.map((one) => (one.version === version ? { ...one, recalled } : one)), act: { act: 'recalled', version, note: reason } };
  },
};

/** Who changes a word becomes an author; who opened it and changed nothing does not. */
function savedDraft(draft: GuideDraft, content: GuideContent, context: GuideContext): GuideDraft {
  const by = handOf(context);
  if (sameWritten(draft.content, content)) return draft;
  const authors = draft.authors.some(({ id }) => id === by.id) ? draft.authors : [...draft.authors, by];
  return { ...draft, content, savedBy: by, savedAt: context.now, authors };
}

function mustBeWhole(itemCode: string, { content }: GuideDraft): void {
  const gaps = gapsOf(itemCode, content);
  if (gaps.length > 0) throw new DeskError('guide_incomplete', { n: gaps.length, gaps: gaps.map(({ path }) => path), reasons: gaps.map(({ reason }) => reason) });
}

function mustDiffer(book: GuideBook, { content }: GuideDraft): void {
  const newest = newestOf(book);
  if (newest && sameWritten(newest.content, content)) throw new DeskError('guide_unchanged');
}

function published(book: GuideBook, { reason, effectiveFrom }: GuideCommandOf<'publish'>, context: GuideContext): Outcome {
  const draft = draftOf(book);
  const from = effectiveFrom ?? context.today;
  const last = newestOf(book)?.effectiveFrom ?? from;
  const earliest = last > context.today ? last : context.today;
  if (from < earliest) throw new DeskError('effective_too_early', { date: earliest });
  const version = Math.max(0, ...book.versions.map((one) => one.version)) + 1;
  const one: PublishedVersion = { version, effectiveFrom: from, content: draft.content, authors: draft.authors, by: handOf(context), at: context.now, reason, recalled: null };
  const holds: DeskEvent[] = from === context.today ? [{ type: 'guide_turned', itemCode: book.itemCode }] : [];
  return { versions: [...book.versions, one], draft: null, act: { act: 'published', version, note: reason }, events: [{ type: 'guide_published', itemCode: book.itemCode, version }, ...holds] };
}

/** On the day another version begins to hold: whoever goes by the guides hears of it, once. Null while that day is to come. */
export function turnGuide(book: GuideBook, { now, today }: Omit<GuideContext, 'actor'>): GuideDecision | null {
  if (book.turnsOn === null || book.turnsOn > today) return null;
  return { next: { ...book, turnsOn: nextTurn(book, today), updatedAt: now }, events: [{ type: 'guide_turned', itemCode: book.itemCode }] };
}
