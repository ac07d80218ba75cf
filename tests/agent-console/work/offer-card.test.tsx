/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OfferCorner, OfferDesk } from '../../../agent-console/src/features/work/index.js';
import { now, offer, slice, work } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const slow = 90_000;
const accept = 'POST /api/staff/conversations/c9/accept';

/** An operator on the queue page while an offer stands; the clock of the device is 90 s slow. */
async function open() {
  const desk = { offer: offer() };
  const asked = answerWith({
    'GET /api/staff/work': () => [200, { ...work(desk), serverNow: Date.now() + slow }],
    [accept]: () => [200, slice([], { id: 'c9' })],
    'POST /api/staff/conversations/c9/decline': () => [200, {}],
  });
  const view = await openDesk(
    <OfferDesk>
      <textarea aria-label="草稿" />
      <OfferCorner />
    </OfferDesk>,
    { at: '/queue' },
  );
  return { ...view, taken: () => asked.filter((each) => each.method === 'POST') };
}
const card = () => screen.queryByRole('region', { name: /新会话/ });
const f2 = async (target: Element, more: KeyboardEventInit = {}) => {
  fireEvent.keyDown(target, { key: 'F2', code: 'F2', ...more });
  await pass(10);
};
const ended = { offerId: 'o1', conversationId: 'c9' };

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: now - slow });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('an offered conversation', () => {
  it('says who waits and counts down by the clock of the desk, not of the device', async () => {
    await open();
    expect(card()?.textContent).toContain('失业登记要带什么');
    expect(card()?.textContent).toContain('20 秒');
    await pass(3000);
    expect(card()?.textContent).toContain('17 秒');
    await pass(12_500);
    expect(card()?.textContent).toContain('即将转出');
  });

  it('says by when somebody has to have answered, and turns with the clock', async () => {
    const held = { offer: offer({ firstReply: { dueAt: now + 63_000, amberAt: now + 27_000, metAt: null } }) };
    answerWith({ 'GET /api/staff/work': () => [200, { ...work(held), serverNow: Date.now() + slow }] });
    await openDesk(<OfferDesk><OfferCorner /></OfferDesk>, { at: '/queue' });
    const clock = () => card()?.querySelector('.first-reply')?.textContent;
    expect(clock()).toBe('首次回复 正常，还剩 1 分 · 今天 09:13前');
    await pass(28_000);
    expect(clock()).toMatch(/^首次回复 临期，还剩不到 1 分钟/);
    await pass(36_000);
    expect(clock()).toMatch(/^首次回复 超期，已超期不到 1 分钟/);
  });

  it('F2 accepts it while typing, and opens the conversation', async () => {
    const { taken, address } = await open();
    await f2(screen.getByRole('textbox', { name: '草稿' }));
    expect(taken().map((each) => [each.path, each.body])).toEqual([['/api/staff/conversations/c9/accept', { offerId: 'o1' }]]);
    expect(address()).toBe('/work/c9');
  });

  it('F2 does nothing while a pinyin word is being composed', async () => {
    const { taken } = await open();
    const box = screen.getByRole('textbox', { name: '草稿' });
    await f2(box, { isComposing: true });
    await f2(box, { keyCode: 229 });
    fireEvent(box, new Event('compositionend', { bubbles: true }));
    await f2(box, { key: 'Process' });
    expect(taken()).toEqual([]);
  });

  it('Shift+F2 passes it on without opening it', async () => {
    const { taken, address } = await open();
    await f2(document.body, { shiftKey: true });
    expect(taken().map((each) => each.path)).toEqual(['/api/staff/conversations/c9/decline']);
    expect(address()).toBe('/queue');
  });

  it('is accepted once, however often F2 is pressed while the desk has not answered', async () => {
    await open();
    const slowDesk = vi.fn(() => new Promise<Response>(() => undefined));
    globalThis.fetch = slowDesk;
    await f2(document.body);
    await f2(document.body);
    expect(slowDesk).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: '接入 F2' }).hasAttribute('disabled')).toBe(true);
  });

  it.each([
    ['lapsed', undefined, '没来得及接，已转给下一位同事。'],
    ['accepted', '陈静', '已由 陈静 接入'],
    ['withdrawn', undefined, '对方已不再等待。'],
  ] as const)('when it has %s, says for a moment where it went', async (outcome, byName, text) => {
    const { say } = await open();
    answerWith({ 'GET /api/staff/work': () => [200, { ...work(), serverNow: Date.now() + slow }] });
    await say('offer.ended', { ...ended, outcome, ...(byName === undefined ? {} : { byName }) });
    expect(card()).toBeNull();
    expect(screen.getByText(text)).toBeTruthy();
    await pass(8000);
    expect(screen.queryByText(text)).toBeNull();
  });
});
