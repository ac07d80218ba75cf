// @vitest-environment happy-dom
import { render, type ComponentType } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../channels/portal/site/app.js';
import { linkOfSite } from '../../../channels/portal/site/link-of-site.js';
import { createMatterDrafts } from '../../../channels/portal/site/progress/matter-drafts.js';
import { createProgressBox } from '../../../channels/portal/site/progress/progress-box.js';
import { lineText } from '../../../channels/portal/site/progress/line-text.js';
import { missingIn } from '../../../channels/portal/site/progress/question.js';
import { groups } from '../../../channels/portal/site/parts/digits.js';
import { nextSize } from '../../../channels/portal/site/parts/larger-letters.js';
import { localVoice } from '../../../channels/portal/site/parts/read-aloud.js';
import { fitted } from '../../../channels/portal/site/report/photo.js';
import { laidOut } from '../../../channels/portal/site/report/receipt-picture.js';
import { createBookingBox } from '../../../channels/portal/site/booking/booking-box.js';
import { createReportBox } from '../../../channels/portal/site/report/report-box.js';
import { inLanguage, readUrl } from '../../../channels/portal/site/router.js';
import { dataAt, filed, morning, progress, promise, site } from './site-samples.js';

const shelf = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
let place: HTMLElement;
let went: string[];
let box: ReturnType<typeof createReportBox>;
let found: ReturnType<typeof createProgressBox>;
let asked: { address: string; body: unknown }[];
let answers: Record<string, { status: number; body: unknown }>;

/** Does something and lets the page settle into it. */
const doing = (step: () => unknown): void => void act(() => void step());
const View: ComponentType<{ url: string }> = ({ url }) => {
  const at = readUrl(url);
  return <App view={{ url: at, data: dataAt(url), prefs: { lang: at.lang, mode: 'normal', contrast: 'normal' }, site, go: (to) => went.push(inLanguage(at.lang, to)), setLook: () => undefined, now: () => morning, bookingBox: createBookingBox({ tab: shelf, newKey: () => 'booking-key-1' }), reportBox: box, progressBox: found }} />;
};
const open = (url: string) => doing(() => render(<View url={url} />, place));
const settle = () => act(async () => { for (let turn = 0; turn < 20; turn += 1) await Promise.resolve(); });
const submit = async () => {
  doing(() => place.querySelector('form.step')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  await settle();
};
const type = (id: string, text: string) => doing(() => {
  const field = place.querySelector<HTMLInputElement>(`#${id}`);
  if (!field) throw new Error(`no field ${id}`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
});

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  [went, asked, answers] = [[], [], {}];
  box = createReportBox({ device: shelf, tab: shelf, now: () => morning, newKey: () => 'k'.repeat(32) });
  found = createProgressBox(createMatterDrafts(shelf, () => morning));
  vi.stubGlobal('fetch', async (address: string, { body }: { body?: string } = {}) => {
    asked.push({ address, body: typeof body === 'string' ? JSON.parse(body) : null });
    const answer = answers[address];
    if (!answer) throw new TypeError('no network');
    return new Response(JSON.stringify(answer.body), { status: answer.status });
  });
});
afterEach(() => {
  render(null, place);
  place.remove();
  vi.unstubAllGlobals();
});

describe('filing a complaint', () => {
  it('says what is missing at the field and in a summary that takes the focus; it goes as it is put right', async () => {
    open('/report/what');
    await submit();
    expect(went).toEqual([]);
    expect(document.activeElement?.className).toBe('summary');
    expect(place.querySelector('#what')?.getAttribute('aria-invalid')).toBe('true');
    type('what', '物业在楼道里加收停车管理费');
    expect(place.querySelector('.summary')).toBeNull();
    await submit();
    expect(went).toEqual(['/report/where']);
  });

  it('keeps what was typed when one goes back', async () => {
    open('/report/where');
    type('where', '幸福里 3 号楼');
    open('/report/what');
    open('/report/where');
    expect(place.querySelector<HTMLInputElement>('#where')?.value).toBe('幸福里 3 号楼');
  });

  it('shows whom to call first when the words describe danger, and leaves the form in place', async () => {
    box.change({ guess: { type: 'assistance', emergency: { number: '119', words: { zh: '请先离开，到安全处打 119。', en: 'Get out first and call 119.' } } } });
    open('/report/where');
    expect(place.querySelector('.emergency a')?.getAttribute('href')).toBe('tel:119');
    expect(place.querySelector('#where')).not.toBeNull();
  });

  it('says what was understood and tells a report about confidentiality before asking for a contact', async () => {
    answers['/api/complaints/kind'] = { status: 200, body: { type: 'report' } };
    box.change({ what: '楼下诊所没有执照还在打针' });
    open('/report/who');
    await settle();
    expect(place.textContent).toContain('我们理解这是一件【举报】。');
    await submit();
    expect(went).toEqual(['/report/who?confidential']);
    open('/report/who?confidential');
    expect(place.textContent).toContain('举报默认保密：承办单位看不到您的姓名、电话和声音。');
    await submit();
    expect(went.at(-1)).toBe('/report/contact');
    expect(box.draft().confidentialityRead).toBe(true);
  });

  it('what kind of matter it is can be changed without losing the keyboard', () => {
    box.change({ what: '楼下诊所没有执照还在打针', type: 'report' });
    open('/report/who');
    const change = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === '改一下');
    change?.focus();
    doing(() => change?.click());
    expect(document.activeElement?.getAttribute('value')).toBe('report');
  });

  it('keeps everything when the desk cannot be reached, and repeats under the same key', async () => {
    box.change({ what: '物业在楼道里加收停车管理费', where: '幸福里', way: 'none' });
    open('/report/check');
    await submit();
    expect(place.textContent).toContain('连不上服务台，您写的内容还在。');
    answers['/api/complaints'] = { status: 201, body: filed };
    await submit();
    const keys = asked.filter(({ address }) => address === '/api/complaints').map(({ body }) => (body as { key: string }).key);
    expect(keys).toEqual(['k'.repeat(32), 'k'.repeat(32)]);
    expect(went).toEqual(['/report/done']);
    expect(box.filed()).toEqual(filed);
  });

  it('ends with number, code, and the day of the answer with its reason', () => {
    box.keepFiled(filed);
    open('/report/done');
    expect(place.querySelector('.receipt')?.textContent).toBe('单号260930091204000042查询码384207');
    expect(place.textContent).toContain('10月27日 周二 24:00前：单位答复您');
    expect(place.textContent).toContain('投诉按 15 个工作日，从9月30日次日算起；国庆节7天不算，10月10日补班算。');
  });
});

describe('a matter without a date of answer', () => {
  it('says so instead of promising one', () => {
    box.keepFiled({ ...filed, type: 'praise', promise: null });
    open('/report/done');
    expect(place.querySelector('.lines')?.textContent).toContain('这类事没有答复期限');
    expect(place.querySelector('.receipt')?.textContent).toContain('384207');
  });
});

describe('checking progress', () => {
  it('wants both numbers, however they are spaced', () => {
    expect(missingIn({ no: '260930 091204 000042', code: '384 207' })).toEqual([]);
    expect(missingIn({ no: '2609', code: '' }).map(({ field }) => field)).toEqual(['no', 'code']);
  });

  it('sends the code in the body and never in an address', async () => {
    answers['/api/progress'] = { status: 200, body: progress };
    open('/progress');
    type('no', '260930091204000042');
    type('code', '384207');
    await submit();
    expect(asked.at(-1)).toEqual({ address: '/api/progress', body: { ticketNo: '260930091204000042', code: '384207' } });
    expect(went).toEqual(['/progress/260930091204000042']);
  });

  it('is one press away from the page that gave the number: the code need not be copied', () => {
    box.keepFiled(filed);
    open(`/progress/${filed.ticketNo}`);
    expect(place.querySelector<HTMLInputElement>('#code')?.value).toBe(filed.queryCode);
  });

  it('gives the number for support when the desk is at fault', async () => {
    answers['/api/progress'] = { status: 500, body: { error: { code: 'server_error', message: { zh: '服务台出了问题。', en: 'Trouble.' }, errorId: 'E-9' } } };
    open('/progress');
    type('no', '260930091204000042');
    type('code', '384207');
    await submit();
    expect(place.querySelector('.failure')?.textContent).toBe('服务台出了问题。错误号 E-9');
  });

  it('says in the desk’s words that they do not match, which is no fault to ask support about', async () => {
    answers['/api/progress'] = { status: 404, body: { error: { code: 'wrong_query_code', message: { zh: '单号或查询码不对。', en: 'No match.' }, errorId: 'E-9' } } };
    open('/progress');
    type('no', '260930091204000042');
    type('code', '000000');
    await submit();
    expect(place.querySelector('.failure')?.textContent).toBe('单号或查询码不对。');
  });

  it('tells where it is, who has it, by when and why that day', () => {
    found.keep(progress);
    open('/progress/260930091204000042');
    expect(place.querySelector('.promise')?.textContent).toContain('区住建委 · 承办单位正在办');
    expect(place.querySelector('.promise')?.textContent).toContain('10月27日 周二 24:00前答复');
    expect(place.querySelector('.promise')?.textContent).toContain('国庆节7天不算');
    expect(place.querySelector('[aria-current=step]')?.textContent).toContain('办理');
    expect(place.querySelector('.history')?.textContent).toContain('已交区住建委。');
  });

  it('says that it is late before anything else', () => {
    found.keep({ ...progress, overdueDays: 1, promise: { ...promise, dueAt: morning - 33_120_000 } });
    open('/progress/260930091204000042');
    const text = place.querySelector('article')?.textContent ?? '';
    expect(text).toContain('已晚 1 天，对不起。');
    expect(text.indexOf('已晚 1 天')).toBeLessThan(text.indexOf('答应您'));
  });

  it('asks for the code again for any other matter', () => {
    found.keep(progress);
    open('/progress/260930091204000099');
    expect(place.querySelector('#code')).not.toBeNull();
  });

  it('leaves out lines it has no words for, and says an unreached call plainly', () => {
    expect(lineText({ at: morning, type: 'noted', facts: {} }, 'zh')).toBeNull();
    expect(lineText({ at: morning, type: 'toString', facts: {} }, 'zh')).toBeNull();
    expect(lineText({ at: morning, type: 'callback_recorded', facts: { reached: false } }, 'zh')).toBe('联系您没接通，会再联系。');
    expect(lineText({ at: morning, type: 'signed', facts: {} }, 'en')).toBe('The unit has taken it over.');
  });
});

describe('a link', () => {
  const clicked = (html: string, facts: MouseEventInit = {}): string | null => {
    place.innerHTML = html;
    let href: string | null = null;
    place.addEventListener('click', (event) => { href = linkOfSite(event); event.preventDefault(); }, { once: true });
    place.firstElementChild?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...facts }));
    return href;
  };

  it('of this site is opened without leaving the document', () => {
    expect(clicked('<a href="/en/guides?category=health">x</a>')).toBe('/en/guides?category=health');
  });

  it('is left to the browser when it leads elsewhere, dials, reloads or is opened in a new tab', () => {
    expect(clicked('<a href="https://elsewhere.example/">x</a>')).toBeNull();
    expect(clicked('<a href="tel:88908890">x</a>')).toBeNull();
    expect(clicked('<a href="/help" data-reload>x</a>')).toBeNull();
    expect(clicked('<a href="/help" target="_blank">x</a>')).toBeNull();
    expect(clicked('<a href="/help">x</a>', { ctrlKey: true })).toBeNull();
    expect(clicked('<a href="/console">x</a>')).toBeNull();
  });
});

describe('small things', () => {
  it('digits are grouped for reading aloud', () => expect(groups('260930091204000042', 6)).toEqual(['260930', '091204', '000042']));
  it('letters grow in three sizes and start again', () => expect([undefined, '2', '3'].map(nextSize)).toEqual(['2', '3', '1']));
  it('a photo is made smaller but never larger, its shape kept', () => {
    expect(fitted(4000, 3000)).toEqual({ width: 2000, height: 1500 });
    expect(fitted(640, 480)).toEqual({ width: 640, height: 480 });
  });
  it('the picture of number and code has room for every line', () => {
    const { tops, height } = laidOut([{ text: 'a', px: 64 }, { text: 'b', px: 28 }]);
    expect(tops[1]).toBeGreaterThan(tops[0] ?? 0);
    expect(height).toBeGreaterThan(tops[1] ?? 0);
  });
  it('only a voice on the device reads aloud', () => {
    const voice = (lang: string, localService: boolean) => ({ lang, localService }) as SpeechSynthesisVoice;
    expect(localVoice([voice('zh-CN', false)], 'zh')).toBeUndefined();
    expect(localVoice([voice('en-GB', true), voice('zh-CN', true)], 'zh')?.lang).toBe('zh-CN');
  });
});
