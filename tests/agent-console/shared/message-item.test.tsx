/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MessageList } from '../../../agent-console/src/shared/messages/message-list.js';
import { withHelpful } from '../../../agent-console/src/shared/realtime/conversation-cache.js';
import { message, now, slice } from '../support/builders.js';
import { openDesk } from '../support/desk.js';

beforeEach(() => void vi.useFakeTimers({ now }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});
async function text(helpful: boolean | null) {
  await openDesk(<MessageList messages={[message(1, { from: 'bot', helpful })]} />);
  return document.body.textContent;
}

it.each([[true, '诉求人评：有用'], [false, '诉求人评：没用']] as const)('an automatic answer shows what the citizen said of it: %s', async (helpful, words) => {
  expect(await text(helpful)).toContain(words);
});
it('and nothing while they said nothing', async () => expect(await text(null)).not.toContain('诉求人评'));
it('what is said while the talk is open shows at once, on that answer alone', () => {
  const talk = slice([message(1, { from: 'bot', helpful: null }), message(2, { from: 'bot', helpful: null })]);
  expect(withHelpful(talk, { seq: 2, helpful: true })?.messages.map(({ helpful }) => helpful)).toEqual([null, true]);
});
