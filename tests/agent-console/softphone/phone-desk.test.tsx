/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallOfferCard, CallPane, CallsPage, PhoneDesk, SoftphoneBar } from '../../../agent-console/src/features/softphone/index.js';
import type { PhoneDesk as Phone } from '../../../server/contract/calls.js';
import { now, work } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';
import { callOffer, callView, phoneDesk, unitOn } from './samples.js';

async function open(phone: Partial<Phone>) {
  const asked = answerWith({
    'GET /api/staff/work': () => [200, work()],
    'GET /api/staff/phone': () => [200, phoneDesk(phone)],
    'GET /api/staff/calls/CA1/context': () => [200, { calls: [], tickets: [], appointments: [] }],
    'POST /api/staff/calls/CA1/answer': () => [200, callView()],
    'POST /api/staff/calls/CA1/decline': () => [200, {}],
    'POST /api/staff/calls/CA1/commands': () => [200, callView()],
  });
  await openDesk(
    <PhoneDesk>
      <textarea aria-label="草稿" />
      <SoftphoneBar />
      <CallPane />
      <CallOfferCard />
    </PhoneDesk>,
  );
  return { sent: () => asked.filter(({ method }) => method === 'POST').map(({ url, body }) => `${url.replace(/^.*\/calls\/CA1\//, '')} ${JSON.stringify(body)}`) };
}
const press = async (key: string, target: Element = document.body, more: KeyboardEventInit = {}) => {
  fireEvent.keyDown(target, { key, code: key, ...more });
  await pass(10);
};

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('a ringing call', () => {
  it('says who, how often before and what was told, and leaves focus where it is', async () => {
    await open({ offer: callOffer() });
    const card = screen.getByRole('region', { name: '来电' });
    expect(card.textContent).toMatch(/000\*{4}5678.*第 4 次来电.*来电人说：三号楼停水/);
    expect(document.activeElement).toBe(document.body);
  });

  it('is answered with F2 and declined with Shift+F2, also while typing; not in the midst of pinyin', async () => {
    const { sent } = await open({ offer: callOffer() });
    const draft = screen.getByLabelText('草稿');
    await press('F2', draft, { isComposing: true });
    expect(sent()).toEqual([]);
    await press('F2', draft);
    await press('F2', draft, { shiftKey: true });
    expect(sent()).toEqual(['answer {"offerId":"o1"}', 'decline {"offerId":"o1"}']);
  });
});

describe('a call', () => {
  it('is muted with F4, held with F8 and hung up with Shift+F2', async () => {
    const { sent } = await open({ call: callView() });
    await press('F4');
    await press('F8');
    await press('F2', document.body, { shiftKey: true });
    expect(sent()).toEqual(['commands {"do":"mute","on":true}', 'commands {"do":"hold"}', 'commands {"do":"hang_up"}']);
  });

  it('is taken off hold with the same key', async () => {
    const { sent } = await open({ call: callView({ state: 'held', onHold: true }) });
    await press('F8');
    expect(sent()).toEqual(['commands {"do":"resume"}']);
    expect(screen.getByText(/对方在听等待音/)).toBeTruthy();
  });

  it('shows that it is recorded, and a supervisor who is there', async () => {
    await open({ call: callView({ listener: { name: '李强', mode: 'whisper', since: now } }) });
    expect(screen.getByText('录音中 · 已告知')).toBeTruthy();
    expect(screen.getByText('督导 李强 在指导，对方听不到')).toBeTruthy();
    expect(screen.getByText('试用通话：没有声音，用打字代替说话。')).toBeTruthy();
  });

  it('can be handed over only once the other side has answered', async () => {
    await open({ call: callView({ state: 'consulting', parties: [{ ...unitOn, state: 'ringing' }] }) });
    for (const button of screen.getAllByRole('button', { name: '完成转接' })) expect(button.hasAttribute('disabled')).toBe(true);
  });

  it('asks a colleague in, who answers or leaves and does nothing else', async () => {
    const { sent } = await open({ call: callView({ mine: 'party', state: 'consulting', parties: [{ ...unitOn, kind: 'colleague', name: '陈静', state: 'ringing' }] }) });
    expect(screen.queryByRole('button', { name: '挂断' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '接听' }));
    await pass(10);
    expect(sent()).toEqual(['commands {"do":"answer_colleague"}']);
  });

  it('after it the ticket begins with the caller’s words, and what is typed survives', async () => {
    const call = callView({ state: 'wrap_up', wrapUpEndsAt: now + 60_000, lines: [{ seq: 1, from: 'caller', name: '', text: '你好，三号楼停水两天了。没人管', at: now }] });
    await open({ call });
    expect(screen.getByLabelText<HTMLInputElement>('标题').value).toBe('三号楼停水两天了');
    fireEvent.change(screen.getByLabelText('标题'), { target: { value: '水' } });
    cleanup();
    await open({ call });
    expect(screen.getByLabelText<HTMLInputElement>('标题').value).toBe('水');
  });
});

describe('a desk without a telephone account', () => {
  it.each([
    ['says plainly on the page of calls that there is no sound, and what would change that', { name: 'loopback', sound: false }, 1],
    ['says nothing of it where an account is set', { name: 'twilio', sound: true }, 0],
  ] as const)('%s', async (_, exchange, notes) => {
    answerWith({ 'GET /api/staff/work': () => [200, work()], 'GET /api/staff/phone': () => [200, phoneDesk({ exchange })], 'GET /api/staff/calls': () => [200, []] });
    await openDesk(
      <PhoneDesk>
        <CallsPage />
      </PhoneDesk>,
    );
    expect(screen.queryAllByText(/还没有接电话网账号.*VOICE_TRANSPORT/)).toHaveLength(notes);
  });
});
