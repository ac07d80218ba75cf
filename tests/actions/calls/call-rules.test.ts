import { expect, it } from 'vitest';
import { linePeople } from '../../../server/actions/calls/line-people.js';
import { previewCallRules, saveCallRules } from '../../../server/actions/calls/call-rules.js';
import { callDraftOf } from '../../../server/desk/calls/call-draft.js';
import { usualCallPolicy } from '../../../server/desk/calls/policy.js';
import { member } from '../../support/desk-at-work.js';
import { li, lineDesk, ring } from './desk.js';

const [admin, supervisor, operator] = [member('admin-1'), member('supervisor-1'), member('operator-1')];
const usual = callDraftOf(usualCallPolicy);
const reason = '午间人手不够';
const afternoon = { ...usual, hours: { days: 'every' as const, periods: [{ from: '13:00', to: '17:00' }] } };

it('a supervisor sees what a change does to the next call before saving it', async () => {
  const ports = await lineDesk([li]);
  expect(await previewCallRules(ports, supervisor, { ...usual, answer: 'menu_first' })).toEqual({ now: { by: 'person', why: 'free' }, then: { by: 'line', why: 'menu_first' } });
  expect(await ports.rulebook.versions('calls')).toHaveLength(1);
});

it('what is saved holds for the next call, with who and why in the versions and in the audit log', async () => {
  const ports = await lineDesk([li]);
  const people = linePeople(ports);
  expect(await people.now({ lang: 'zh' })).toMatchObject({ staffed: true, free: 1 });
  const saved = await saveCallRules(ports, supervisor, { draft: { ...afternoon, offerSeconds: 30 }, over: 1, reason });
  expect(saved).toMatchObject({ version: 2, content: { version: 'calls-v2' }, by: { name: '周敏' }, reason });
  expect(saved.appliedAt).toBe(ports.clock.now());
  expect(await people.now({ lang: 'zh' })).toEqual({ staffed: false, free: 0, ahead: 0, minutes: null });
  const { offer } = await ring(ports);
  expect((offer?.expiresAt ?? 0) - (offer?.madeAt ?? 0)).toBe(30_000);
  expect(await ports.audit.find({ filter: {}, limit: 1 })).toMatchObject([{ what: 'rule_saved', about: 'calls@2', actorName: '周敏', reason }]);
});

it('who listens does not decide whether that is told, nor how long recordings stay', async () => {
  const ports = await lineDesk([li]);
  for (const change of [{ listening: 'hidden' as const }, { keepRecordingDays: 90 }, { record: false }]) {
    await expect(saveCallRules(ports, supervisor, { draft: { ...usual, ...change }, over: 1, reason })).rejects.toMatchObject({ code: 'not_allowed' });
    await expect(previewCallRules(ports, supervisor, { ...usual, ...change })).rejects.toMatchObject({ code: 'not_allowed' });
  }
  expect((await saveCallRules(ports, admin, { draft: { ...usual, listening: 'hidden' }, over: 1, reason })).content.listening).toBe('hidden');
});

it('is nobody else’s, and what cannot be is refused', async () => {
  const ports = await lineDesk([li]);
  await expect(saveCallRules(ports, operator, { draft: usual, over: 1, reason })).rejects.toMatchObject({ code: 'not_allowed' });
  await expect(saveCallRules(ports, admin, { draft: { ...usual, ringSeconds: 0 }, over: 1, reason })).rejects.toMatchObject({ code: 'invalid' });
});
