/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TrialPhonePage } from '../../../agent-console/src/features/trial-phone/index.js';
import type { LineReply } from '../../../server/contract/trial-line.js';
import { button, press } from '../admin/press.js';
import { at } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const greeting = ['这里是便民服务热线。普通话请按1。', 'This is the public service line. For English, press 2.'];
const reply = (turn: number, lines: string[], more: Partial<LineReply> = {}): LineReply => ({ turn, lines, over: false, wait: null, ...more });

/** A browser that reads out, and what it was given to read. */
function readingBrowser(): { aloud: string[] } {
  const heard = { aloud: [] as string[] };
  vi.stubGlobal('SpeechSynthesisUtterance', class { lang = ''; constructor(readonly text: string) {} });
  Object.assign(window, { speechSynthesis: { cancel: () => undefined, speak: ({ text, lang }: { text: string; lang: string }) => heard.aloud.push(`${lang} ${text}`) } });
  return heard;
}

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: at('2026-10-13T09:12') });
});
afterEach(() => {
  cleanup();
  Reflect.deleteProperty(window, 'speechSynthesis');
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function open(demo = true) {
  const asked = answerWith({
    'GET /api/site': () => [200, { brand: { zh: '便民服务台', en: 'Civic Desk' }, district: { zh: '示例区', en: 'Sample district' }, hotline: '88908890', demo }],
    'POST /line/text': () => [200, reply(1, greeting)],
    'POST /line/text/turn': () => [200, reply(2, ['请说您要办什么。'])],
    'POST /line/text/end': () => [204, undefined],
  });
  await openDesk(<TrialPhonePage />);
  await pass(10);
  return asked;
}
const call = async () => {
  await press(button('拨打 88908890'));
  await pass(10);
};
const log = () => screen.getByRole('log', { name: '听到的' });

describe('a telephone in the browser', () => {
  it('says what the line says, each sentence in its own language', async () => {
    await open();
    expect(log().textContent).toBe('还没有拨打。');
    await call();
    expect(within(log()).getAllByRole('listitem').map((line) => line.querySelector('[lang]')?.getAttribute('lang'))).toEqual(['zh-CN', 'en-GB']);
  });

  it('takes keys and words, and shows them beside what the line answers', async () => {
    const asked = await open();
    await call();
    expect(document.activeElement).toBe(screen.getByLabelText('说话（打字，回车）'));
    await press(button('1'));
    await pass(10);
    expect(asked.at(-1)?.body).toMatchObject({ turn: 1, typed: '1' });
    expect(within(log()).getAllByRole('listitem').slice(2).map(({ textContent }) => textContent)).toEqual(['我 1', '热线 请说您要办什么。']);
  });

  it('reads every sentence aloud once, and nothing one said oneself', async () => {
    const heard = readingBrowser();
    await open();
    await call();
    await press(button('1'));
    await pass(10);
    expect(heard.aloud).toEqual([`zh-CN ${greeting[0] ?? ''}`, `en-GB ${greeting[1] ?? ''}`, 'zh-CN 请说您要办什么。']);
  });

  it('dials invented numbers only, or withholds them', async () => {
    await open();
    fireEvent.change(screen.getByLabelText('来电号码（编的）'), { target: { value: '02200002001' } });
    expect(button(/^拨打/).disabled).toBe(true);
    await press(screen.getByRole('checkbox', { name: '不显示号码' }));
    expect(button(/^拨打/).disabled).toBe(false);
  });

  it('hangs up, says so, and can call again', async () => {
    const asked = await open();
    await call();
    await press(button('挂断'));
    await pass(10);
    expect(asked.some(({ path }) => path === '/line/text/end')).toBe(true);
    expect(log().textContent).toContain('通话结束了。');
    expect(document.activeElement).toBe(button('再打一次'));
  });

  it('is not there where a real line is', async () => {
    await open(false);
    expect(screen.getByText('这台服务台接了真的电话线路，请用电话打。')).toBeTruthy();
  });
});
