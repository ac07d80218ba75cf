import { describe, expect, it } from 'vitest';
import { passes, saidIn } from '../../../agent-console/src/features/ticket/timeline-words.js';
import type { TimelineEntry } from '../../../server/contract/ticket-detail.js';
import { now } from '../support/builders.js';

const entry = (change: Partial<TimelineEntry>): TimelineEntry => ({ seq: 1, at: now, type: 'noted', actor: { kind: 'staff', name: '王敏' }, citizenSees: false, facts: {}, ...change });

describe('the history of a ticket', () => {
  it('shows what was written: note, reply, reason', () => {
    expect(saidIn(entry({ facts: { text: '慢一点说' } }))).toEqual(['慢一点说']);
    expect(saidIn(entry({ type: 'rejected', facts: { reason: '属法院', legalChannel: '立案庭' } }))).toEqual(['属法院', '立案庭']);
  });
  it('never shows a code where a sentence belongs', () => {
    expect(saidIn(entry({ type: 'sent_back', facts: { reason: 'off_topic', note: '没答收费' } }))).toEqual(['没答收费']);
  });
  it('tells what the citizen sees from what stays inside', () => {
    const told = entry({ type: 'approved', citizenSees: true });
    expect([passes(told, 'citizen'), passes(told, 'internal')]).toEqual([true, false]);
    expect([passes(entry({}), 'citizen'), passes(entry({}), 'internal')]).toEqual([false, true]);
  });
  it('keeps deadlines apart from notes', () => {
    const late = entry({ type: 'deadline_passed', facts: { step: 'sign' } });
    expect([passes(late, 'deadline'), passes(late, 'internal'), passes(late, 'all')]).toEqual([true, false, true]);
  });
});
