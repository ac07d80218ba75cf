// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../channels/portal/site/app.js';
import { lineText } from '../../../channels/portal/site/progress/line-text.js';
import { createMatterDrafts } from '../../../channels/portal/site/progress/matter-drafts.js';
import { createProgressBox } from '../../../channels/portal/site/progress/progress-box.js';
import { noOpinion, ratingOf } from '../../../channels/portal/site/rate/opinion.js';
import { createBookingBox } from '../../../channels/portal/site/booking/booking-box.js';
import { createReportBox } from '../../../channels/portal/site/report/report-box.js';
import { readUrl } from '../../../channels/portal/site/router.js';
import type { Progress } from '../../../server/contract/portal.js';
import { dataAt, morning, progress, promise, site } from './site-samples.js';

const shelf = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
const url = '/progress/260930091204000042';
let place: HTMLElement;
let box: ReturnType<typeof createProgressBox>;
let asked: { address: string; body: Record<string, unknown> }[];
let answers: { status: number; body: unknown }[];
let went: string[];

const doing = (step: () => unknown): void => void act(() => void step());
const settle = () => act(async () => { for (let turn = 0; turn < 20; turn += 1) await Promise.resolve(); });
const open = (address: string) =>
  doing(() => render(<App view={{ url: readUrl(address), data: dataAt(address), prefs: { lang: readUrl(address).lang, mode: 'normal', contrast: 'normal' }, site, go: (to) => went.push(to), setLook: () => undefined, now: () => morning, bookingBox: createBookingBox({ tab: shelf, newKey: () => 'k' }), reportBox: createReportBox({ device: shelf, tab: shelf, now: () => morning, newKey: () => 'k' }), progressBox: box }} />, place));
const shown = (more: Partial<Progress>, address = url) => {
  box.keep({ ...progress, ...more }, '384207');
  open(address);
};
const button = (text: string) => [...place.querySelectorAll('button')].find(({ textContent }) => textContent === text);
const press = async (text: string) => {
  doing(() => button(text)?.click());
  await settle();
};
const send = async (form: string) => {
  doing(() => place.querySelector(form)?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  await settle();
};
const type = (id: string, text: string) => doing(() => {
  const field = place.querySelector<HTMLTextAreaElement>(`#${id}`);
  if (!field) throw new Error(`no field ${id}`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
});
const choose = (id: string) => doing(() => place.querySelector<HTMLInputElement>(`#${id}`)?.click());
const text = () => place.textContent;

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  [asked, answers, went] = [[], [], []];
  box = createProgressBox(createMatterDrafts(shelf, () => morning));
  vi.stubGlobal('fetch', async (address: string, { body }: { body?: string } = {}) => {
    asked.push({ address, body: JSON.parse(body ?? '{}') as Record<string, unknown> });
    const answer = answers.shift();
    if (!answer) throw new TypeError('no network');
    return new Response(JSON.stringify(answer.body), { status: answer.status });
  });
});
afterEach(() => {
  render(null, place);
  place.remove();
  vi.unstubAllGlobals();
});

describe('pressing the unit', () => {
  it('is one press, and says that the unit has it where the eye is', async () => {
    shown({});
    answers.push({ status: 200, body: { ...progress, urges: 1, actions: [{ action: 'urge', refusal: { zh: '今天已经催过。', en: 'Pressed today.' } }] } });
    await press('催一下');
    expect(asked[0]).toMatchObject({ address: '/api/progress/acts', body: { ticketNo: progress.no, code: '384207', act: { act: 'urge' } } });
    expect(text()).toContain('已记下您催办（第 1 次），区住建委已收到。');
    expect(document.activeElement?.textContent).toContain('已记下您催办');
    expect([button('催一下')?.getAttribute('aria-disabled'), place.querySelector('#why-urge')?.textContent]).toEqual(['true', '催一下 · 今天已经催过。']);
    await press('催一下');
    expect(asked).toHaveLength(1);
  });
});

describe('adding information', () => {
  it('without words says so and sends nothing', async () => {
    shown({});
    await press('补充情况');
    expect(document.activeElement?.id).toBe('supplement');
    await send('form.act-form');
    expect(text()).toContain('写几个字再发。');
    expect(asked).toEqual([]);
  });

  it('keeps what was typed while the network is away, and repeats the same press under its key', async () => {
    shown({});
    await press('补充情况');
    type('supplement', '今天又收了一次。');
    await send('form.act-form');
    expect(text()).toContain('连不上服务台，您写的内容还在。');
    expect(place.querySelector<HTMLTextAreaElement>('#supplement')?.value).toBe('今天又收了一次。');
    answers.push({ status: 200, body: progress });
    await send('form.act-form');
    expect(asked[1]?.body['key']).toBe(asked[0]?.body['key']);
    expect(place.querySelector('#supplement')).toBeNull();
    expect(text()).toContain('已加到这件事里');
  });

  it('with other words is another press', async () => {
    shown({});
    await press('补充情况');
    type('supplement', '今天又收了一次。');
    await send('form.act-form');
    type('supplement', '今天又收了两次。');
    await send('form.act-form');
    expect(asked[1]?.body['key']).not.toBe(asked[0]?.body['key']);
  });
});

describe('withdrawing', () => {
  it('says what follows before it is done, and can be left', async () => {
    shown({});
    await press('撤回');
    expect(text()).toContain('撤回以后就不再办这件事');
    await press('先不了');
    expect(place.querySelector('form.act-form')).toBeNull();
    expect(asked).toEqual([]);
  });
});

describe('an answer', () => {
  const answered: Partial<Progress> = { state: 'pending_callback', publicReply: '已责令退还。', actions: [{ action: 'appraise', refusal: null }, { action: 'reopen', refusal: null }] };

  it('is rated without any choice made for the citizen, and without words', async () => {
    shown(answered);
    expect(place.querySelectorAll('.rating :checked')).toHaveLength(0);
    choose('solved-true');
    choose('satisfaction-4');
    answers.push({ status: 200, body: { ...progress, ...answered, rating: { solved: true, satisfaction: 4, comment: null, at: morning } } });
    await send('form.rating');
    expect(asked[0]?.body['act']).toEqual({ act: 'appraise', solved: true, satisfaction: 4, comment: null });
    expect(text()).toContain('您 10月13日 周二 的评价：解决了 · 满意');
    await press('改评价');
    expect(place.querySelector<HTMLInputElement>('#satisfaction-4')?.checked).toBe(true);
  });

  it('that only just satisfied is asked two questions more, which need no answer', () => {
    shown(answered);
    choose('solved-true');
    choose('satisfaction-5');
    expect(place.querySelector('#contacted-true')).toBeNull();
    choose('satisfaction-3');
    choose('contacted-false');
    expect(ratingOf({ ...noOpinion, solved: true, satisfaction: 3, contacted: false, comment: '慢' }, 'zh').comment).toBe('单位没联系过我。慢');
    expect(ratingOf({ ...noOpinion, solved: true, satisfaction: 3 }, 'zh').comment).toBeNull();
  });

  it('that did not solve it is reopened, and the new date is read from the top', async () => {
    shown(answered);
    choose('solved-false');
    expect(text()).toContain('会退回单位重新办理，新的答复日期马上显示在这里。');
    answers.push({ status: 200, body: { ...progress, rehandles: 1, promise: { ...promise, dueAt: Date.UTC(2026, 9, 20, 16) } } });
    await send('form.rating');
    expect(text()).toContain('您说没解决，正在重新办理（第 1 次）。新的答复日期在下面。');
    expect(text()).toContain('10月20日 周二 24:00前答复');
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('that may not be reopened says why and leads to somebody responsible', () => {
    shown({ ...answered, actions: [{ action: 'appraise', refusal: null }, { action: 'reopen', refusal: { zh: '已经重办过两次。', en: 'Twice.' } }, { action: 'ask_call', refusal: null }] });
    choose('solved-false');
    expect(text()).toContain('已经重办过两次。');
    expect(button('不满意，请重办')).toBeUndefined();
    expect(button('请负责人回电')).toBeDefined();
  });
});

describe('what changed the promise is said before anybody asks', () => {
  it.each<[string, Partial<Progress>, string]>([
    ['an extension', { extension: { days: 5, reason: '联合检查在下周。', from: Date.UTC(2026, 9, 27, 16), to: Date.UTC(2026, 10, 3, 16) } }, '答复日期由 10月27日 周二 改为 11月3日 周二：区住建委要多用 5 个工作日。原因：联合检查在下周。'],
    ['a pause', { state: 'suspended', onHold: { cause: 'litigation', from: morning, until: Date.UTC(2026, 9, 20, 16) } }, '从 10月13日 周二 起暂停计时：正在诉讼或仲裁，要等结果。最迟 10月20日 周二恢复，答复日期顺延。'],
    ['rerouting', { rerouting: true }, '原单位说不归它管，我们正在核定由谁负责。答复日期不变。'],
    ['a merge', { merged: true }, '和同一处的另一件一起办，您照样收到结果。'],
    ['lateness, and what we did about it', { overdueDays: 2, pressed: { at: morning, how: 'noticed' } }, '已晚 2 天，对不起。 我们 10月13日 催了区住建委，最新情况在下面。'],
    ['three contacts', { contacts: 3 }, '您已联系 3 次。'],
  ])('%s', (_, more, sentence) => {
    shown(more);
    expect(text()).toContain(sentence);
  });

  it('a line whose facts are missing is left unsaid rather than said with gaps', () => {
    expect(lineText({ at: morning, type: 'suspended', facts: { cause: 'no_such_cause', until: morning } }, 'zh')).toBeNull();
    expect(lineText({ at: morning, type: 'urged', facts: { n: 2, by: 'you' } }, 'en', morning)).toBe('You pressed it (no. 2); passed on to the unit.');
    expect(lineText({ at: morning, type: 'rehandled', facts: { dueAt: Date.UTC(2026, 9, 20, 16) } }, 'zh', morning)).toBe('重新办理，10月20日 周二 24:00前答复您。');
  });
});

describe('a lost number', () => {
  it('is found by phone and code, and each matter is one press away', async () => {
    open('/progress/lookup');
    await send('form.step');
    expect(text()).toContain('填手机号，只要数字。');
    type('phone', '000 1234 5678');
    answers.push({ status: 200, body: { minutes: 10 } });
    await send('form.step');
    expect(text()).toContain('要是有事留过这个号码，验证码已经发出，10 分钟内有效。');
    type('code', '204860');
    answers.push({ status: 200, body: { matters: [{ no: progress.no, code: '384207', title: '物业乱收费', type: 'complaint', state: 'in_progress', at: morning }] } }, { status: 200, body: progress });
    await send('form.step');
    expect(text()).toContain('这个号码反映过的事');
    await press('看进度');
    expect(went).toEqual([url]);
    expect(box.code(progress.no)).toBe('384207');
  });
});

describe('the rating page', () => {
  it('shows the answer and rates by its link alone', async () => {
    open('/rate/some-token');
    expect(text()).toContain('已责令退还。');
    choose('solved-true');
    answers.push({ status: 500, body: { error: { code: 'server_error', message: { zh: '服务台出了问题。', en: 'x' }, errorId: 'E-9' } } });
    await send('form.rating');
    expect(asked[0]).toMatchObject({ address: '/api/rating/acts', body: { token: 'some-token', solved: true, satisfaction: null, comment: null } });
    expect(text()).toContain('错误号 E-9');
    expect(place.querySelector<HTMLInputElement>('#solved-true')?.checked).toBe(true);
  });

  it('of a link nobody was sent leads on', () => {
    open('/rate/other');
    expect(text()).toContain('这个链接打不开');
    expect(place.querySelector('.ways-on')).not.toBeNull();
  });
});
