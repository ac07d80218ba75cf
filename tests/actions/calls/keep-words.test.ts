import { describe, expect, it } from 'vitest';
import { keepWords } from '../../../server/actions/calls/keep-words.js';
import { fakePorts, mondayTen } from '../../support/desk-fakes.js';

describe('what a caller recorded for the line', () => {
  it('is kept once under its own number, until the policy says otherwise', async () => {
    const ports = fakePorts();
    for (let told = 0; told < 2; told += 1) await keepWords(ports, { id: 'RE7', callId: 'CA9', seconds: 12 });
    const kept = await ports.recordings.get('RE7');
    const { keepRecordingMs, version } = await ports.callRules.current();
    expect(kept).toMatchObject({ callId: 'CA9', kind: 'words', mime: 'audio/mpeg', seconds: 12, deletedAt: null, deleteAfter: mondayTen + keepRecordingMs, rule: version });
    expect(kept?.bytes).toBeGreaterThan(0);
  });
});
