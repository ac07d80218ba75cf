import type { StaffActor } from '../../desk/access/actor.js';
import { desk, may } from '../../desk/access/may.js';
import { dateOf, type DateKey } from '../../desk/calendar/shanghai.js';
import { guideAllowedNow, ownDraft } from '../../desk/catalogue/decide-guide.js';
import { newestOf, stateOf, type GuideBook, type PublishedVersion } from '../../desk/catalogue/guide-book.js';
import type { GuideContent } from '../../desk/catalogue/guide-content.js';
import { guideChanges, type GuideChange } from '../../desk/catalogue/guide-diff.js';
import type { GuideAction, GuideState } from '../../desk/catalogue/guide-states.js';
import { DeskError } from '../../desk/errors.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';

/** What may be done by hand besides beginning and saving. */
export type GuideMove = Exclude<GuideAction, 'begin' | 'save'>;
export interface GuideRead {
  book: GuideBook;
  today: DateKey;
  /** Whether this reader may see drafts. */
  drafts: boolean;
  mayEdit: boolean;
  /** What the state allows now, with what stands against this reader. */
  offers: { move: GuideMove; refusal: DeskError | null }[];
  /** People who will be told when it changes. */
  watchers: number;
}
type ReadPorts = Pick<Ports, 'clock' | 'guides' | 'guideWatches'>;

export interface GuideQuery {
  q?: string | undefined;
  category?: string | undefined;
  state?: GuideState | undefined;
}

/** All guides that are published or being written, with the date they are read on. */
export async function listGuides({ clock, guides }: Pick<Ports, 'clock' | 'guides'>, actor: StaffActor, query: GuideQuery): Promise<{ all: GuideBook[]; found: GuideBook[]; today: DateKey; drafts: boolean }> {
  mustMay(actor, 'guides.read', desk);
  const drafts = may(actor, 'guides.read_drafts', desk);
  const all = (await guides.all()).filter((book) => book.versions.length > 0 || (drafts && book.draft !== null));
  return { all, found: all.filter((book) => fits(book, query)), today: dateOf(clock.now()), drafts };
}

function fits(book: GuideBook, { q = '', category, state }: GuideQuery): boolean {
  const written = [newestOf(book), book.draft].flatMap((one) => (one ? [one.content] : []));
  const inState = state === undefined || stateOf(book) === state;
  return inState && (category === undefined || written.some((content) => content.category === category)) && isCalled(book, written, q.toLowerCase());
}

/** Whether the words stand in its code, its name or its other names. */
function isCalled({ itemCode }: GuideBook, written: readonly GuideContent[], words: string): boolean {
  return [itemCode, ...written.flatMap(({ name, aliases }) => [name.zh, name.en, ...aliases])].some((text) => text.toLowerCase().includes(words));
}

/** One guide with its versions, and its draft for who may see it. Throws `not_found`. */
export async function readGuide(ports: ReadPorts, actor: StaffActor, itemCode: string): Promise<GuideRead> {
  mustMay(actor, 'guides.read', desk);
  return guideFor(ports, actor, await mustHaveGuide(ports, itemCode));
}

/** The guide as this person reads it. */
export async function guideFor({ clock, guideWatches }: ReadPorts, actor: StaffActor, book: GuideBook): Promise<GuideRead> {
  const now = clock.now();
  const today = dateOf(now);
  const allowed = guideAllowedNow(book, today).filter((action): action is GuideMove => action !== 'begin' && action !== 'save');
  return {
    book,
    today,
    drafts: may(actor, 'guides.read_drafts', desk),
    mayEdit: may(actor, 'guides.edit', desk) && stateOf(book) !== 'in_review',
    offers: allowed.filter((move) => may(actor, verbOf[move], desk)).map((move) => ({ move, refusal: move === 'publish' ? ownDraft(book, actor) : null })),
    watchers: await guideWatches.countOfItem(book.itemCode, now),
  };
}

/** Which permission a move needs. */
export const verbOf: Record<GuideMove, 'guides.edit' | 'guides.publish'> = { submit: 'guides.edit', take_back: 'guides.edit', discard: 'guides.edit', send_back: 'guides.publish', publish: 'guides.publish', recall: 'guides.publish' };

/** One published version, also an old or recalled one. Throws `not_found`. */
export async function readGuideVersion(ports: Pick<Ports, 'clock' | 'guides'>, actor: StaffActor, { itemCode, version }: { itemCode: string; version: number }): Promise<{ book: GuideBook; one: PublishedVersion; today: DateKey }> {
  mustMay(actor, 'guides.read', desk);
  const book = await mustHaveGuide(ports, itemCode);
  return { book, one: versionOf(book, version), today: dateOf(ports.clock.now()) };
}

/** The differences between two versions, or a version and the draft. Throws `not_found`. */
export async function diffGuide(ports: Pick<Ports, 'guides'>, actor: StaffActor, { itemCode, from, to }: { itemCode: string; from: number | 'draft'; to: number | 'draft' }): Promise<GuideChange[]> {
  mustMay(actor, 'guides.read', desk);
  if ([from, to].includes('draft')) mustMay(actor, 'guides.read_drafts', desk);
  const book = await mustHaveGuide(ports, itemCode);
  return guideChanges(written(book, from), written(book, to));
}

/** What a draft changes against the version it would follow. */
export function draftChanges(book: GuideBook): GuideChange[] {
  const newest = newestOf(book);
  return newest && book.draft ? guideChanges(newest.content, book.draft.content) : [];
}

/** The guide or `not_found`. */
export async function mustHaveGuide({ guides }: Pick<Ports, 'guides'>, itemCode: string): Promise<GuideBook> {
  const book = await guides.get(itemCode);
  if (!book) throw new DeskError('not_found', { what: 'guide' });
  return book;
}

function versionOf({ versions }: GuideBook, version: number): PublishedVersion {
  const one = versions.find((known) => known.version === version);
  if (!one) throw new DeskError('not_found', { what: 'guide' });
  return one;
}

function written(book: GuideBook, which: number | 'draft'): GuideContent {
  if (which !== 'draft') return versionOf(book, which).content;
  if (!book.draft) throw new DeskError('not_found', { what: 'guide' });
  return book.draft.content;
}
