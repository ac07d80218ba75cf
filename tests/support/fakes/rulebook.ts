import { usualCallPolicy } from '../../../server/desk/calls/policy.js';
import type { Matter } from '../../../server/desk/deadlines/effect.js';
import { policies } from '../../../server/desk/deadlines/policy.js';
import { DeskError } from '../../../server/desk/errors.js';
import type { DutyDirectory } from '../../../server/desk/routing/duty-directory.js';
import type { Instant } from '../../../server/desk/text.js';
import { running } from '../../../server/desk/ticket/clocks.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import { countsDates, walkAhead, type NewRule, type Rulebook, type RuleKind, type RuleRef, type RuleVersion, type Walk } from '../../../server/ports/rulebook.js';
import type { TicketStore } from '../../../server/ports/ticket-store.js';
import { sampleCalendar } from '../../../server/sample-data/calendar-2026.js';

const begun = { version: 1, reason: null, by: null, savedAt: 0, appliedAt: 0, walk: walkAhead };
const calendar = sampleCalendar();
const fakeDuties: DutyDirectory = { version: 'v3', entries: [{ topic: 'community', area: 'dayan-road', unitId: 'dayan-road' }] };

/** Begins with the demo's calendar and the national profile, like a new desk. */
export class FakeRulebook implements Rulebook {
  private rules: RuleVersion[] = [
    { kind: 'calendar', content: calendar, ...begun },
    { kind: 'policy', content: policies['cn-default'], ...begun },
    { kind: 'duties', content: fakeDuties, ...begun },
    { kind: 'calls', content: usualCallPolicy, ...begun },
  ];

  constructor(private readonly tickets: Pick<TicketStore, 'find'>) {}

  async newest<K extends RuleKind>(kind: K): Promise<RuleVersion<K>> {
    const [newest] = await this.versions(kind);
    if (!newest) throw new Error(`no ${kind}`);
    return newest;
  }
  async versions<K extends RuleKind>(kind: K): Promise<RuleVersion<K>[]> {
    const all = this.rules.filter((rule): rule is RuleVersion<K> => rule.kind === kind);
    return all.sort((a, b) => b.version - a.version);
  }
  async add<K extends RuleKind>(rule: NewRule<K>): Promise<RuleVersion<K>> {
    if (this.rules.some(same(rule))) throw new DeskError('stale', { version: rule.version });
    const whole = { ...rule, appliedAt: countsDates[rule.kind] ? null : rule.savedAt, walk: walkAhead };
    this.rules.push(whole);
    return whole;
  }
  async unapplied(): Promise<RuleVersion[]> {
    return this.rules.filter(({ appliedAt }) => appliedAt === null).sort((a, b) => b.savedAt - a.savedAt);
  }
  async walked(ref: RuleRef, walk: Walk): Promise<void> {
    this.change([ref], { walk });
  }
  async applied(refs: readonly RuleRef[], at: Instant): Promise<void> {
    this.change(refs, { appliedAt: at });
  }
  async openNos(): Promise<string[]> {
    return (await this.all()).filter((ticket) => running(ticket).length > 0).map(({ no }) => no).sort();
  }
  async matters(nos: readonly string[]): Promise<Matter[]> {
    return (await this.all()).filter(({ no }) => nos.includes(no));
  }

  private all(): Promise<Ticket[]> {
    return this.tickets.find({ filter: {}, sort: 'newest', skip: 0, limit: Number.MAX_SAFE_INTEGER });
  }
  private change(refs: readonly RuleRef[], change: Partial<RuleVersion>): void {
    this.rules = this.rules.map((rule) => (refs.some(same(rule)) ? { ...rule, ...change } : rule));
  }
}

const same = ({ kind, version }: RuleRef) => (other: RuleRef): boolean => other.kind === kind && other.version === version;
