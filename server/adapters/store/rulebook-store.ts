import type { Model } from 'mongoose';
import type { WorkCalendar } from '../../desk/calendar/work-calendar.js';
import { completeCalls } from '../../desk/calls/call-draft.js';
import type { CallPolicy } from '../../desk/calls/policy.js';
import type { Pause } from '../../desk/deadlines/deadline.js';
import type { Matter } from '../../desk/deadlines/effect.js';
import { completePolicy } from '../../desk/deadlines/policy-draft.js';
import { policies, type DeadlinePolicy, type ProfileName } from '../../desk/deadlines/policy.js';
import { DeskError } from '../../desk/errors.js';
import { noDuties, type DutyDirectory } from '../../desk/routing/duty-directory.js';
import type { Instant } from '../../desk/text.js';
import type { TicketDeadline } from '../../desk/ticket/ticket-deadline.js';
import type { Clock } from '../../ports/clock.js';
import { countsDates, walkAhead, type NewRule, type Rulebook, type RuleContents, type RuleKind, type RuleRef, type RuleVersion, type Walk } from '../../ports/rulebook.js';
import { settingIds, type PageDoc } from './directory-model.js';
import { isDuplicate, wasNew } from './duplicates.js';
import type { RuleDoc } from './rulebook-model.js';
import { never } from './ticket-facets.js';
import type { TicketDoc } from './ticket-model.js';

interface Deps {
  rules: Model<RuleDoc>;
  settings: Model<PageDoc>;
  tickets: Model<TicketDoc>;
  clock: Clock;
  /** The first rule of calls, where the settings hold none. */
  firstCalls: CallPolicy;
  /** Told when this process has added a version. */
  added: (kind: RuleKind) => void;
}

/** Tickets filed before there were suspensions and ladders have none written down. */
type StoredClock = Omit<TicketDeadline, 'ladder'> & Partial<Pick<TicketDeadline, 'ladder'>>;
type StoredShare = Omit<Matter['assignments'][number], 'returnBy'> & Partial<Pick<Matter['assignments'][number], 'returnBy'>>;
type StoredMatter = Pick<TicketDoc, '_id' | 'type' | 'urgency' | 'promise'> & { deadlines: readonly StoredClock[]; pauses?: readonly Pause[]; assignments: readonly StoredShare[] };
const shareFields = { 'assignments.id': 1, 'assignments.unitName': 1, 'assignments.state': 1, 'assignments.returnBy': 1 };

const idOf = ({ kind, version }: RuleRef): string => `${kind}@${version}`;
const settingOf: Record<RuleKind, string> = { calendar: settingIds.calendar, policy: settingIds.policyProfile, duties: settingIds.duties, calls: settingIds.callPolicy };

export class MongoRulebook implements Rulebook {
  constructor(private readonly deps: Deps) {}

  async newest<K extends RuleKind>(kind: K): Promise<RuleVersion<K>> {
    const doc = await this.deps.rules.findOne({ kind }).sort({ version: -1 }).lean<RuleDoc>();
    return doc ? fromDoc(doc) : this.begin(kind);
  }

  async versions<K extends RuleKind>(kind: K): Promise<RuleVersion<K>[]> {
    const docs = await this.deps.rules.find({ kind }).sort({ version: -1 }).lean<RuleDoc[]>();
    return docs.length === 0 ? [await this.begin(kind)] : docs.map((doc) => fromDoc<K>(doc));
  }

  async add<K extends RuleKind>(rule: NewRule<K>): Promise<RuleVersion<K>> {
    const whole = { ...rule, appliedAt: countsDates[rule.kind] ? null : rule.savedAt, walk: walkAhead };
    try {
      await this.deps.rules.create({ _id: idOf(rule), ...whole } as RuleDoc);
    } catch (error) {
      throw isDuplicate(error) ? new DeskError('stale', { version: rule.version }) : error;
    }
    this.deps.added(rule.kind);
    return whole;
  }

  async unapplied(): Promise<RuleVersion[]> {
    const docs = await this.deps.rules.find({ appliedAt: null }).sort({ savedAt: -1 }).lean<RuleDoc[]>();
    return docs.map((doc) => fromDoc(doc));
  }

  async walked(rule: RuleRef, walk: Walk): Promise<void> {
    await this.deps.rules.updateOne({ _id: idOf(rule) }, { $set: { walk } });
  }

  async applied(rules: readonly RuleRef[], at: Instant): Promise<void> {
    await this.deps.rules.updateMany({ _id: { $in: rules.map(idOf) } }, { $set: { appliedAt: at } });
  }

  /** Read off the index of running clocks, so that archived tickets cost nothing. */
  async openNos(): Promise<string[]> {
    const docs = await this.deps.tickets.find({ 'facets.lightDueAt': { $lt: never } }, { _id: 1 }).lean<{ _id: string }[]>();
    return docs.map(({ _id }) => _id).sort();
  }

  async matters(nos: readonly string[]): Promise<Matter[]> {
    const docs = await this.deps.tickets.find({ _id: { $in: nos } }, { type: 1, urgency: 1, deadlines: 1, promise: 1, pauses: 1, ...shareFields }).lean<StoredMatter[]>();
    return docs.map(matterOf);
  }

  /** Version 1 is what the desk was set up with; two processes that begin at once write the same. */
  private async begin<K extends RuleKind>(kind: K): Promise<RuleVersion<K>> {
    const setting = await this.deps.settings.findById(settingOf[kind]).lean<PageDoc>();
    const at = this.deps.clock.now();
    const content = firstContent(kind, setting?.page ?? (kind === 'calls' ? this.deps.firstCalls : undefined));
    const first = { kind, version: 1, content: content as RuleContents[K], reason: null, by: null, savedAt: at, appliedAt: at, walk: { ...walkAhead, round: 2 as const } };
    await wasNew(this.deps.rules.updateOne({ _id: idOf(first) }, { $setOnInsert: first }, { upsert: true }));
    return first;
  }
}

function matterOf({ _id, type, urgency, deadlines, promise, pauses, assignments }: StoredMatter): Matter {
  return {
    no: _id,
    type,
    urgency,
    deadlines: deadlines.map((deadline) => ({ ...deadline, ladder: deadline.ladder ?? [] })),
    promise,
    pauses: pauses ?? [],
    assignments: assignments.map((share) => ({ ...share, returnBy: share.returnBy ?? null })),
  };
}

function firstContent(kind: RuleKind, page: unknown): RuleContents[RuleKind] {
  // A desk set up before there was a directory of duties begins with an empty one.
  if (kind === 'duties') return (page ?? noDuties) as DutyDirectory;
  if (page === undefined) throw new Error(`the setting ${settingOf[kind]} is not in the store: it was never seeded`);
  return kind === 'policy' ? policies[page as ProfileName] : (page as WorkCalendar | CallPolicy);
}

/** Stored rules under today's program. */
function complete(kind: RuleKind, content: RuleContents[RuleKind]): RuleContents[RuleKind] {
  if (kind === 'policy') return completePolicy(content as DeadlinePolicy);
  return kind === 'calls' ? completeCalls(content) : content;
}

function fromDoc<K extends RuleKind>({ kind, version, content, reason, by, savedAt, appliedAt, walk }: RuleDoc): RuleVersion<K> {
  return { kind: kind as K, version, content: complete(kind, content) as RuleContents[K], reason, by, savedAt, appliedAt, walk };
}
