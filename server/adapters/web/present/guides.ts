import type { GuideContent as ContentView } from '../../../contract/guide-content.js';
import type { GuideDetail, GuideDraft as DraftView, GuideRow, GuideRows, GuideVersion, GuideVersionWhole, SavedGuideDraft } from '../../../contract/guides.js';
import { wordError } from '../../../contract/words/error-words.js';
import { draftChanges, type GuideRead } from '../../../actions/guides/read-guides.js';
import type { DateKey } from '../../../desk/calendar/shanghai.js';
import { inForceOn, newestOf, scheduledAfter, standingOn, stateOf, type GuideBook, type GuideDraft, type PublishedVersion } from '../../../desk/catalogue/guide-book.js';
import { gapsOf, type GuideContent } from '../../../desk/catalogue/guide-content.js';
import { presentChange, presentGap } from './guide-values.js';

/** The same as written; lists that nobody may change become lists of the contract. */
export const presentContent = (content: GuideContent): ContentView => structuredClone(content) as ContentView;

/** A version with who and why, without its words. */
function presentVersion(book: GuideBook, one: PublishedVersion, today: DateKey): GuideVersion {
  const { version, effectiveFrom, at, by, authors, reason, recalled } = one;
  return {
    version,
    standing: standingOn(book, one, today),
    effectiveFrom,
    publishedAt: at,
    by: by?.name ?? null,
    authors: authors.map(({ name }) => name),
    reason,
    recalled: recalled && { at: recalled.at, by: recalled.by.name, reason: recalled.reason },
  };
}

/** A version whole. */
export function presentVersionWhole(book: GuideBook, one: PublishedVersion, today: DateKey): GuideVersionWhole {
  return { ...presentVersion(book, one, today), itemCode: book.itemCode, content: presentContent(one.content) };
}

/** What stands against publishing and what it changes. */
export function presentStanding(book: GuideBook): Pick<DraftView, 'gaps' | 'changes'> {
  return { gaps: book.draft ? gapsOf(book.itemCode, book.draft.content).map(presentGap) : [], changes: draftChanges(book).map(presentChange) };
}

/** What an autosave answers. */
export function presentSaved(book: GuideBook): SavedGuideDraft {
  return { revision: book.version, savedAt: book.draft?.savedAt ?? book.updatedAt, ...presentStanding(book) };
}

function presentDraft(book: GuideBook, draft: GuideDraft): DraftView {
  const { basedOn, why, question, startedBy, startedAt, savedBy, savedAt, authors, submitted, sentBack, content } = draft;
  const state = stateOf(book);
  return { state: state === 'idle' ? 'draft' : state, basedOn, why, question, startedBy, startedAt, savedBy, savedAt, authors: [...authors], submitted, sentBack, content: presentContent(content), ...presentStanding(book) };
}

/** A guide as its reader may see it. */
export function presentGuideDetail({ book, today, drafts, mayEdit, offers, watchers }: GuideRead): GuideDetail {
  const current = inForceOn(book, today);
  const named = contentToName(book);
  return {
    itemCode: book.itemCode,
    revision: book.version,
    category: named.category,
    name: named.name,
    state: drafts ? stateOf(book) : 'idle',
    inForce: current && presentVersionWhole(book, current, today),
    versions: book.versions.map((one) => presentVersion(book, one, today)).reverse(),
    draft: drafts && book.draft ? presentDraft(book, book.draft) : null,
    offers: offers.map(({ move, refusal }) => ({ move, refusal: refusal && wordError(refusal.code, refusal.facts) })),
    mayEdit,
    watchers,
    history: book.history.map(({ at, by, act, version, note }) => ({ at, by: by.name, act, version, note })).reverse(),
  };
}

function contentToName(book: GuideBook): Pick<ContentView, 'category' | 'name'> {
  const content = (newestOf(book) ?? book.draft)?.content;
  return content ? { category: content.category, name: content.name } : { category: 'community', name: { zh: book.itemCode, en: book.itemCode } };
}

/** The list with how many stand where. */
export function presentGuideRows({ all, found, today, drafts }: { all: readonly GuideBook[]; found: readonly GuideBook[]; today: DateKey; drafts: boolean }): GuideRows {
  const state = (book: GuideBook) => (drafts ? stateOf(book) : 'idle');
  const count = (fits: (book: GuideBook) => boolean) => all.filter(fits).length;
  return {
    rows: found.map((book) => presentRow(book, today, drafts)),
    counts: {
      all: all.length,
      draft: count((book) => state(book) === 'draft'),
      in_review: count((book) => state(book) === 'in_review'),
      sent_back: count((book) => state(book) === 'sent_back'),
      scheduled: count((book) => scheduledAfter(book, today).length > 0),
      new: count(({ versions }) => versions.length === 0),
    },
  };
}

function presentRow(book: GuideBook, today: DateKey, drafts: boolean): GuideRow {
  const [current, next] = [inForceOn(book, today), scheduledAfter(book, today)[0]];
  return {
    itemCode: book.itemCode,
    ...contentToName(book),
    ...(drafts ? { state: stateOf(book), draft: draftLine(book) } : { state: 'idle', draft: null }),
    version: current?.version ?? null,
    inForceSince: current?.effectiveFrom ?? null,
    scheduled: next ? { version: next.version, effectiveFrom: next.effectiveFrom } : null,
    updatedAt: book.updatedAt,
  };
}

function draftLine({ itemCode, draft }: GuideBook): GuideRow['draft'] {
  return draft && { by: draft.savedBy.name, savedAt: draft.savedAt, gaps: gapsOf(itemCode, draft.content).length };
}
