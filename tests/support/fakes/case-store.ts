import type { Case, CaseRecord } from '../../../server/desk/reports/case.js';
import type { Instant } from '../../../server/desk/text.js';
import type { CaseStore, LineCases } from '../../../server/ports/case-store.js';

export class FakeCaseStore implements CaseStore {
  private readonly records = new Map<string, CaseRecord>();
  private made = 0;

  async put(record: CaseRecord): Promise<void> {
    const known = this.records.get(record.no);
    if (!known || known.version <= record.version) this.records.set(record.no, structuredClone(record));
  }
  async within(from: Instant, to: Instant, topic?: string): Promise<CaseRecord[]> {
    const instants = ({ filedAt, cases }: CaseRecord) => [filedAt, ...cases.map(({ at }) => at)];
    return [...this.records.values()].filter((record) => (topic === undefined || record.topic === topic) && Math.max(...instants(record)) >= from && Math.min(...instants(record)) < to);
  }
  async layout(): Promise<number> {
    return this.made;
  }
  async madeIn(layout: number): Promise<void> {
    this.made = layout;
  }
}

/** A phone line that recorded these calls. */
export class FakeLineCases implements LineCases {
  constructor(readonly calls: Case[] = []) {}

  async between(from: Instant, to: Instant): Promise<Case[]> {
    return this.calls.filter(({ at }) => at >= from && at < to);
  }
}
