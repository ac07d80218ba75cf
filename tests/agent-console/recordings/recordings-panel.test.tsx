/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RecordingsPanel } from '../../../agent-console/src/features/recordings/index.js';
import type { ListedRecording, RecordingList } from '../../../server/contract/recordings.js';
import { now } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const no = '260930091204000042';
const day = 24 * 60 * 60_000;
const file: NonNullable<ListedRecording['file']> = { mime: 'audio/mpeg', seconds: 42, bytes: 9, sha256: 'ab'.repeat(32), at: now, deleteAfter: now + 1095 * day, rule: 'calls-v1', hold: null };
const words = (more: Partial<ListedRecording> = {}): ListedRecording => ({ id: 'RE7', kind: 'words', standing: 'kept', file, deletedAt: null, call: null, mayPlay: true, mayHold: false, heard: null, ...more });

async function open(list: ListedRecording | ListedRecording[], { confidential = false, trial = false } = {}) {
  const reply: RecordingList = { trial, recordings: [list].flat() };
  const asked = answerWith({
    [`GET /api/staff/tickets/${no}/recordings`]: () => [200, reply],
    'POST /api/staff/recordings/RE7': () => [200, file],
    'PUT /api/staff/recordings/RE7/hold': () => [200, { ...file, hold: { byName: '李强', reason: '行政复议', at: now } }],
  });
  await openDesk(<RecordingsPanel no={no} confidential={confidential} />);
  return () => asked.filter(({ method }) => method !== 'GET');
}
const press = async (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await pass(50);
};
const write = (label: string, text: string) => fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
async function listening(): Promise<HTMLAudioElement> {
  await press('听录音');
  write('为什么要听', '听清地址');
  await press('打开录音');
  const audio = document.querySelector('audio');
  if (audio === null) throw new Error('there is no player');
  return audio;
}
const text = () => document.body.textContent;

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('recordings on a ticket', () => {
  it('take no room where nothing was recorded', async () => {
    await open([]);
    expect(screen.queryByRole('heading', { name: /录音/ })).toBeNull();
  });

  it('say what they are of, how long, of which call, and until when they are kept', async () => {
    await open([words(), words({ id: 'RE8', kind: 'call', call: { id: 'CA1', openedAt: now, phone: '000****5678', agentName: '王敏' } })]);
    expect(screen.getByRole('heading', { name: '录音 2' })).toBeTruthy();
    expect(text()).toMatch(/来电人在热线上录的.*0:42编号 RE7/);
    expect(text()).toMatch(/通话录音.*来电 000\*{4}5678接电话的 王敏/);
    expect(text()).toMatch(/保存到 2029年10月12日/);
  });

  it.each([
    ['is on its way', words({ standing: 'coming', file: null, mayPlay: false }), {}, '录音还在传来'],
    ['never came', words({ standing: 'missing', file: null, mayPlay: false }), {}, '录音没有传来'],
    ['was deleted, saying when and by which rule', words({ standing: 'gone', deletedAt: now, mayPlay: false }), {}, /已在 .* 按“录音保存 1095 天”的规则（calls-v1）删除.*校验 abababab/],
    ['is held', words({ file: { ...file, hold: { byName: '李强', reason: '行政复议', at: now } } }), {}, '法律保留中：李强，行政复议'],
    ['is not for this role', words({ mayPlay: false }), {}, '您的岗位不能听这段录音'],
    ['is of a reporter', words({ mayPlay: false }), { confidential: true }, '声音只有督导能听'],
  ] as const)('one that %s says so', async (...[, recording, ticket, says]) => {
    await open(recording, ticket);
    expect(text()).toMatch(says);
  });

  it('ask why before the first sound, and tell the desk', async () => {
    const sent = await open(words());
    await press('听录音');
    expect(document.activeElement).toBe(screen.getByLabelText('为什么要听'));
    write('为什么要听', '听');
    expect(screen.getByRole('button', { name: '打开录音' }).hasAttribute('disabled')).toBe(true);
    write('为什么要听', '听清地址');
    await press('打开录音');
    expect(sent().map(({ url, body }) => [url, body])).toEqual([['/api/staff/recordings/RE7', { reason: '听清地址', ticketNo: no }]]);
    expect(document.querySelector('audio')?.getAttribute('src')).toBe('/api/staff/recordings/RE7');
  });

  it('show a supervisor who listened, and let them be held with a reason', async () => {
    const sent = await open(words({ mayHold: true, heard: [{ byName: '王敏', at: now, reason: '听清地址再派' }] }));
    expect(text()).toMatch(/谁听过 1王敏.*听清地址再派/);
    await press('法律保留');
    write('为什么要保留', '行政复议');
    await press('法律保留');
    expect(sent().map(({ method, body }) => [method, body])).toEqual([['PUT', { hold: true, reason: '行政复议' }]]);
  });

  it('say that a tone stands for the voice in a trial', async () => {
    await open(words(), { trial: true });
    await listening();
    expect(text()).toContain('用一段提示音代替');
  });
});

describe('the player', () => {
  it('has no control to save it with', async () => {
    await open(words());
    const audio = await listening();
    expect([audio.hasAttribute('controls'), document.querySelector('a[download]')]).toEqual([false, null]);
  });

  it('plays and pauses with space, and steps five seconds with the arrows, not before the beginning', async () => {
    await open(words());
    const audio = await listening();
    const player = screen.getByRole('group', { name: '播放器' });
    expect(document.activeElement).toBe(player);
    const play = vi.spyOn(audio, 'play').mockResolvedValue(undefined);
    fireEvent.keyDown(player, { key: ' ' });
    expect(play).toHaveBeenCalledTimes(1);
    audio.currentTime = 12;
    const seen: number[] = [];
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) {
      fireEvent.keyDown(screen.getByLabelText('位置'), { key });
      seen.push(audio.currentTime);
    }
    expect(seen).toEqual([17, 12, 7, 2, 0]);
  });

  it('leaves space to a button that has the focus', async () => {
    await open(words());
    const audio = await listening();
    const play = vi.spyOn(audio, 'play').mockResolvedValue(undefined);
    fireEvent.keyDown(screen.getByRole('button', { name: '1.5 倍' }), { key: ' ' });
    expect(play).not.toHaveBeenCalled();
  });

  it('plays faster by choice, and says which speed it is', async () => {
    await open(words());
    const audio = await listening();
    await press('1.25 倍');
    expect([audio.playbackRate, screen.getByRole('button', { name: '1.25 倍' }).getAttribute('aria-pressed')]).toEqual([1.25, 'true']);
  });

  it('asks why again when the quarter of an hour is over', async () => {
    await open(words());
    fireEvent.error(await listening());
    expect(screen.getByRole('alert').textContent).toContain('15 分钟到了');
    expect(screen.getByLabelText('为什么要听')).toBeTruthy();
  });
});
