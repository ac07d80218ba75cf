import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { CallStore } from '../../server/ports/call-store.js';
import type { Ports } from '../../server/ports/index.js';
import type { OutboxRef } from '../../server/ports/outbox-store.js';
import type { FakeClock } from '../support/fakes/clock.js';

export type StorePorts = Pick<
  Ports,
  'appointments' | 'audit' | 'availability' | 'waitlist' | 'board' | 'bulletins' | 'cases' | 'contacts' | 'conversations' | 'deliveries' | 'files' | 'guides' | 'guideTasks' | 'guideWatches' | 'lookups' | 'models' | 'notices' | 'numbers' | 'outbox' | 'questions' | 'receivedTexts' | 'savedViews' | 'seats' | 'slots' | 'supervisions' | 'templates' | 'textStops' | 'tickets' | 'staff' | 'units' | 'counters' | 'visits'
>;

/** Stores to test, empty at the start of every test. */
export interface Bench extends StorePorts {
  clock: FakeClock;
  calls: CallStore;
  /** What the stores told after saving, oldest first. */
  told: { kind: string; sinceSeq?: number; refs: readonly OutboxRef[] }[];
}
export interface Opened {
  fresh(): Promise<Bench>;
  close(): Promise<void>;
}
export type Open = () => Promise<Opened>;

/** A new bench for each test of a suite. */
export function benchFor(open: Open): () => Bench {
  let opened: Opened | undefined;
  let bench: Bench | undefined;
  beforeAll(async () => {
    opened = await open();
  });
  beforeEach(async () => {
    bench = await opened?.fresh();
  });
  afterAll(() => opened?.close());
  return () => {
    if (!bench) throw new Error('asked for outside a test');
    return bench;
  };
}
