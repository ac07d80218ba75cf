/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoticePage, TalkNotice } from '../../../agent-console/src/features/one-time-notice/index.js';
import { ActionDialog } from '../../../agent-console/src/features/ticket/actions/action-dialog.js';
import type { StaffConversation } from '../../../server/contract/staff.js';
import type { TicketDetail } from '../../../server/contract/ticket-detail.js';
import { conversation, now, row, slice, ticket } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const no = '260930091204000042';
const said = (zh: string, en: string) => ({ zh, en });
const summary = { itemCode: 'unemployment-registration', category: 'employment', name: said('失业登记', 'Unemployment registration'), short: said('登记后可领补贴。', 'Opens the way to subsidies.'), version: 3, because: null };
const basis = { title: said('《就业促进法》', 'Employment Promotion Law'), clause: said('第三十五条', 'Article 35'), issuer: said('全国人大常委会', 'Standing Committee'), docNo: '主席令第七十号' };
const paper = { required: true, basis, acceptElectronic: true, commonErrors: [] };
const guide = {
  ...summary,
  categoryLabel: said('劳动就业', 'Employment'),
  effectiveFrom: '2026-01-01',
  standing: 'in_force',
  versions: [{ version: 3, effectiveFrom: '2026-01-01' }],
  notice: said('示例，以窗口公布为准。', 'Sample only.'),
  short: [said('带什么', 'Bring'), said('去哪', 'Where')].map((label) => ({ label, text: said('新河街中心', 'Xinhe Centre') })),
  materials: [
    { ...paper, name: said('身份证', 'ID card'), form: said('原件', 'Original'), copies: 1, source: said('公安机关', 'Police'), obtainBy: 'applicant' },
    { ...paper, name: said('学历证书', 'Diploma'), form: said('复印件', 'Copy'), copies: 2, source: said('学校', 'School'), when: said('首次登记', 'first registration'), obtainBy: 'applicant' },
    { ...paper, name: said('参保记录', 'Insurance record'), form: said('电子件', 'Electronic'), copies: 1, source: said('数据共享', 'Shared data'), obtainBy: 'data_sharing' },
  ],
  fields: [
    { key: 'conditions', label: said('申请条件', 'Conditions'), lines: [said('有劳动能力', 'Able to work')] },
    { key: 'consult', label: said('咨询', 'Questions'), lines: [said('022-0000-0100，周一至周五 9:00–17:00', '022-0000-0100, Mon to Fri 9:00–17:00')] },
    { key: 'fees', label: said('收费', 'Fees'), lines: [said('不收费', 'Free')] },
    { key: 'timeLimit', label: said('时限', 'Time'), lines: [said('当场办好', 'At once')] },
  ],
  steps: [],
  mistakes: [],
  window: null,
  consult: { phone: '022-0000-0100', hours: said('周一至周五 9:00–17:00', 'Mon to Fri 9:00–17:00'), note: said('', '') },
  online: null,
  bases: [],
  faqs: [],
  bookable: true,
  homeVisit: false,
  proxy: false,
  cityWide: false,
  visits: { min: 0, max: 1 },
};
const site = { brand: said('便民服务台', 'Civic Desk'), hotline: '88908890', district: said('示例区', 'Sample District'), demo: true };
const commands = `POST /api/staff/tickets/${no}/commands`;
const cards = 'POST /api/staff/conversations/c1/one-time-notices';

const answers = () =>
  answerWith({
    'GET /api/site': () => [200, site],
    'GET /api/guides': () => [200, { guides: [summary], total: 1, categories: [], audiences: [], events: [] }],
    [`GET /api/guides/${summary.itemCode}`]: () => [200, guide],
    [`GET /api/staff/tickets/${no}`]: () => [200, ticket({ row: row(no), actions: [{ action: 'give_notice', allowed: true, primary: false }] })],
    [commands]: () => [200, row(no, { version: 2 })],
    [cards]: () => [200, slice([])],
  });
const give = (notice: Partial<TicketDetail['notice']>) => ticket({ row: row(no, { title: '失业登记要带什么' }), actions: [{ action: 'give_notice', allowed: true, primary: false }], notice: { lang: 'zh', sms: 'yes', talk: null, ...notice } });
const dialog = () => within(screen.getByRole('dialog'));
const button = (name: string) => dialog().getByRole('button', { name });
const press = async (name: string | RegExp) => {
  fireEvent.click(dialog().getByRole('button', { name }));
  await pass(100);
};

async function fromTicket(notice: Partial<TicketDetail['notice']> = {}) {
  const asked = answers();
  let closed = 0;
  await openDesk(<ActionDialog ticket={give(notice)} action="give_notice" close={() => (closed += 1)} />);
  await pass(400);
  return { asked, closed: () => closed };
}
async function fromTalk(change: Partial<StaffConversation> = {}) {
  const asked = answers();
  await openDesk(<TalkNotice conversation={conversation(change)} close={() => undefined} />);
  await pass(400);
  return asked;
}

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the one-time notice of a ticket', () => {
  it('offers the guides its title speaks of, and finds others by what is typed', async () => {
    const { asked } = await fromTicket();
    expect(dialog().getByText('可能是这几件')).toBeTruthy();
    expect(asked.map(({ url }) => decodeURIComponent(url))).toContain('/api/guides?q=失业登记要带什么');
    fireEvent.change(dialog().getByLabelText(/办什么事/), { target: { value: '失业' } });
    await pass(400);
    await pass(50);
    expect(decodeURIComponent(asked.at(-1)?.url ?? '')).toBe('/api/guides?q=失业');
    expect(dialog().getByText('找到 1 件事项')).toBeTruthy();
  });

  it('shows every document with its form, copies and source, and which need not be brought', async () => {
    await fromTicket();
    await press(/^失业登记/);
    const rows = dialog().getAllByRole('row').slice(1).map((line) => within(line).getAllByRole('cell').map(({ textContent }) => textContent));
    expect(rows).toEqual([
      ['1', '身份证', '原件', '1', '公安机关'],
      ['2', '学历证书只在：首次登记', '复印件', '2', '学校'],
      ['3', '参保记录不用带，部门之间核验', '电子件', '–', '数据共享'],
    ]);
    for (const line of ['第 3 版 · 自 2026-01-01 起', '示例', '有劳动能力', '新河街中心', '不收费', '当场办好']) expect(dialog().getAllByText(line).length).toBeGreaterThan(0);
  });

  it('goes out as a text message once, and is kept on the ticket', async () => {
    const { asked, closed } = await fromTicket();
    await press(/^失业登记/);
    await press('发短信');
    expect(asked.find(({ method }) => method === 'POST')).toMatchObject({ path: `/api/staff/tickets/${no}/commands`, body: { version: 1, command: { action: 'give_notice', itemCode: summary.itemCode, how: 'sms' } } });
    expect(closed()).toBe(1);
  });

  it('opens the page to print after the record is made, or says how when the browser blocks it', async () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    const { asked, closed } = await fromTicket({ lang: 'en' });
    await press(/^失业登记/);
    await press('打印');
    expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({ command: { how: 'print' } });
    expect(open.mock.calls[0]?.[0]).toBe(`/notices/${summary.itemCode}?lang=en&no=${no}`);
    expect(dialog().getByRole('link', { name: '打开打印页' }).getAttribute('href')).toContain('/notices/');
    expect(closed()).toBe(0);
  });

  it.each([
    ['no_phone', '⊘ 发短信：诉求人没有留手机号。'],
    ['no_texts', '⊘ 发短信：诉求人没有选择用短信联系。'],
  ] as const)('says why no text may go: %s', async (sms, why) => {
    await fromTicket({ sms });
    await press(/^失业登记/);
    expect(dialog().getByText(why)).toBeTruthy();
    expect(button('发短信').hasAttribute('disabled')).toBe(true);
    expect(button('打印').className).toContain('primary');
  });

  it('keeps the dialog open with the reason when the desk refuses', async () => {
    const { closed } = await fromTicket();
    await press(/^失业登记/);
    answerWith({ 'GET /api/site': () => [200, site], [commands]: () => [409, { error: { code: 'cannot_text', message: said('不能发短信', 'No text'), errorId: 'e1' } }] });
    await press('发短信');
    expect(dialog().getByRole('alert').textContent).toContain('不能发短信');
    expect(closed()).toBe(0);
  });
});

describe('the one-time notice beside a conversation', () => {
  it('goes into the talk as a card', async () => {
    const asked = await fromTalk({ guesses: [{ itemCode: summary.itemCode, name: { zh: '失业登记', en: 'Unemployment registration' }, score: 0.8 }] });
    await press(/^失业登记/);
    expect(button('发短信').hasAttribute('disabled')).toBe(true);
    await press('发到会话');
    expect(asked.find(({ method }) => method === 'POST')).toMatchObject({ path: '/api/staff/conversations/c1/one-time-notices', body: { itemCode: summary.itemCode } });
  });

  it('is kept on the ticket the talk led to when it is printed', async () => {
    vi.spyOn(window, 'open').mockReturnValue(window);
    const asked = await fromTalk({ ticketNos: [no], guesses: [{ itemCode: summary.itemCode, name: { zh: '失业登记', en: 'Unemployment registration' }, score: 0.8 }] });
    await press(/^失业登记/);
    await press('打印');
    expect(asked.find(({ method }) => method === 'POST')?.path).toBe(`/api/staff/tickets/${no}/commands`);
  });

  it('goes into no talk that somebody else serves', async () => {
    await fromTalk({ agent: { id: 's2', name: '陈静' }, guesses: [{ itemCode: summary.itemCode, name: { zh: '失业登记', en: 'Unemployment registration' }, score: 0.8 }] });
    await press(/^失业登记/);
    expect(button('发到会话').hasAttribute('disabled')).toBe(true);
  });
});

describe('the page to print', () => {
  it('is in the language of the citizen, with the ticket and the day, whatever the reader reads', async () => {
    answers();
    await openDesk(<NoticePage />, { at: `/notices/${summary.itemCode}?lang=en&no=${no}`, route: '/notices/:itemCode' });
    await pass(100);
    const sheet = within(screen.getByRole('article', { name: 'One-time notice' }));
    expect(sheet.getByRole('heading', { name: 'Unemployment registration' })).toBeTruthy();
    expect(sheet.getByText(`Ticket ${no}`)).toBeTruthy();
    expect(sheet.getByText(/Given on Tue 13 Oct/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: '中文' }));
    await pass(50);
    expect(screen.getByRole('article', { name: '一次性告知单' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '打印这一页' })).toBeTruthy();
  });
});
