/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GuidePage } from '../../../agent-console/src/features/guides/index.js';
import type { GuideDetail } from '../../../server/contract/guides.js';
import type { Role } from '../../../server/contract/staff.js';
import { button, dialog, press } from '../admin/press.js';
import { me, now } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';
import { part } from '../support/part.js';
import { detail, drafted, gap } from './guide-builders.js';

const one = '/api/staff/guides/unemployment';
const question = { id: 'q1', version: 4, lang: 'zh', text: '失业登记去哪办', count: 12, askedSince: 0, firstAskedAt: now, lastAskedAt: now, shortfalls: [{ what: 'dont_know', times: 12 }], guesses: [{ itemCode: 'unemployment', name: { zh: '失业登记', en: 'x' }, score: 0.4, hasGuide: true }], state: 'open', decision: null };
const questions = { total: 1, page: 1, size: 100, counts: { open: 1, accepted: 0, none: 0, dismissed: 0 }, questions: [question] };

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

interface Case {
  roles?: Role[];
  search?: string;
  answers?: Parameters<typeof answerWith>[0];
}

async function open(guide: GuideDetail, { roles = ['kb_editor'], search = '', answers = {} }: Case = {}) {
  const asked = answerWith({
    [`GET ${one}`]: () => [200, guide],
    [`PUT ${one}/draft`]: () => [200, { revision: guide.revision + 1, savedAt: now, gaps: [], changes: [] }],
    'GET /api/staff/learning/questions': () => [200, questions],
    ...answers,
  });
  await openDesk(<GuidePage />, { who: me({ roles }), at: `/guides/unemployment${search}`, route: '/guides/:itemCode' });
  await pass(1);
  return { saved: () => asked.filter(({ method }) => method === 'PUT').map(({ body }) => body as { revision: number; content: { place: { zh: string } } }), to: (path: string) => asked.filter(({ method, path: at }) => method === 'POST' && at === path).map(({ body }) => body) };
}
const toSection = (name: RegExp) => press(button(name, part('要素')));
const placeField = () => screen.getByLabelText<HTMLTextAreaElement>('办理地点 中文');
const write = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const autosave = async () => {
  await pass(1300);
  await pass(1);
};

describe('a draft being written', () => {
  it('saves itself when the hand rests, over the revision it was read at, and says when', async () => {
    const { saved } = await open(drafted());
    await toSection(/办理地点/);
    write(placeField(), '新街 1 号');
    expect(screen.getByText('有改动，停手后自动保存')).toBeTruthy();
    expect(saved()).toEqual([]);
    await autosave();
    expect(saved()).toMatchObject([{ revision: 7, content: { place: { zh: '新街 1 号' } } }]);
    expect(screen.getByText('已保存 09:12')).toBeTruthy();
    write(placeField(), '新街 2 号');
    await autosave();
    expect(saved()[1]?.revision).toBe(8);
  });

  it('stays on this device while there is no connection, says so, and is there again after a reload', async () => {
    const offline = () => [503, {}] as [number, unknown];
    await open(drafted(), { answers: { [`PUT ${one}/draft`]: offline } });
    await toSection(/办理地点/);
    write(placeField(), '断网时写的');
    await autosave();
    expect(screen.getByText('连不上，改动存在这台设备上，连上后自动保存')).toBeTruthy();
    cleanup();
    const { saved } = await open(drafted());
    await toSection(/办理地点/);
    expect(placeField().value).toBe('断网时写的');
    await autosave();
    expect(saved()).toMatchObject([{ content: { place: { zh: '断网时写的' } } }]);
  });

  it('never writes over a colleague: both are kept until the writer says which', async () => {
    let revision = 7;
    const stale = (body: unknown): [number, unknown] => ((body as { revision: number }).revision < revision ? [409, { error: { code: 'stale', message: { zh: '韩梅改过', en: 'x' }, errorId: 'e' } }] : [200, { revision: revision + 1, savedAt: now, gaps: [], changes: [] }]);
    const { saved } = await open(drafted(), { answers: { [`GET ${one}`]: () => [200, drafted({}, { revision })], [`PUT ${one}/draft`]: stale } });
    revision = 9;
    await toSection(/办理地点/);
    write(placeField(), '我写的');
    await autosave();
    await pass(1);
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('韩梅刚刚也保存了。您写的还在');
    expect(placeField().value).toBe('我写的');
    await press(button('用我写的'));
    await autosave();
    expect(saved().at(-1)).toMatchObject({ revision: 9, content: { place: { zh: '我写的' } } });
  });

  it('names what is missing, leads to the field, and cannot be submitted before', async () => {
    await open(drafted({ gaps: [gap] }));
    expect(button('送审').disabled).toBe(true);
    expect(screen.getByText('还缺 1 项，补齐才能送审。')).toBeTruthy();
    await press(button('申请条件第 1 项的内容：缺英文'));
    await pass(1);
    expect(screen.getByText('申请条件', { selector: 'h2' })).toBeTruthy();
    expect(document.activeElement?.closest('[data-path]')?.getAttribute('data-path')).toBe('conditions[0].text');
  });

  it('shows citizens’ page and the assistant’s answers as they are typed, red where it would have none', async () => {
    await open(drafted());
    await toSection(/办理地点/);
    write(placeField(), '新街 1 号');
    await pass(1);
    expect(within(part('市民看到的')).getAllByText('新街 1 号').length).toBeGreaterThan(0);
    const bot = within(part('助手会怎么答'));
    expect(bot.getByText(/失业登记，办理地点：\s*新街 1 号/)).toBeTruthy();
    write(placeField(), '');
    await pass(1);
    expect(bot.getByText('! 答不上来：这里没有写')).toBeTruthy();
    await press(button('去写 地点'));
    expect(screen.getByText('办理地点', { selector: 'h2' })).toBeTruthy();
  });

  it('shows what citizens ask of it in vain', async () => {
    await open(drafted());
    expect(screen.getByText('失业登记去哪办')).toBeTruthy();
  });

  it('opens at the field a question leads to, with the question beside it', async () => {
    await open(drafted({ question: 'q1' }), { search: '?field=place&question=q1' });
    expect(screen.getByText('要回答的提问：“失业登记去哪办”（12 次）')).toBeTruthy();
    expect(placeField()).toBeTruthy();
  });

  it('takes a condition out and adds one at the end, resting on nothing yet', async () => {
    const { saved } = await open(drafted());
    await toSection(/申请条件/);
    await press(button('删第 1 项 申请条件'));
    await press(button('加一项：申请条件'));
    await autosave();
    expect(saved().at(-1)?.content).toMatchObject({ conditions: [{ text: { zh: '', en: '' }, basis: { docNo: '' } }] });
  });
});

describe('review', () => {
  it('never lets out one’s own draft, and says why', async () => {
    const refusal = { zh: '这是自己写的草稿，要由别人发布。', en: 'x' };
    await open(drafted({}, { state: 'in_review', offers: [{ move: 'publish', refusal }], mayEdit: false }), { roles: ['kb_approver'] });
    expect(button('发布').disabled).toBe(true);
    expect(screen.getByText('这是自己写的草稿，要由别人发布。')).toBeTruthy();
  });

  it('shows what publishing does before it is done, and teaches the assistant the question that led there', async () => {
    const guide = drafted({ question: 'q1' }, { state: 'in_review', mayEdit: false, offers: [{ move: 'publish', refusal: null }, { move: 'send_back', refusal: null }] });
    const { to } = await open(guide, { roles: ['kb_approver'], answers: { [`POST ${one}/moves`]: () => [200, detail({ revision: 8 })], 'POST /api/staff/learning/questions/q1/decision': () => [200, question] } });
    await press(button('发布'));
    await pass(1);
    const effect = within(part('发布以后'));
    expect(effect.getByText('成为第 4 版，今天起执行；原来的版本留着，随时可看。')).toBeTruthy();
    expect(effect.getByText('市民看到的改动 1 处：')).toBeTruthy();
    expect(effect.getByText('2 位关注的市民会收到通知。')).toBeTruthy();
    await press(button('发布', dialog()));
    expect(to(`${one}/moves`)).toEqual([]);
    fireEvent.change(within(dialog()).getByLabelText('为什么发布这一版'), { target: { value: '地址变了' } });
    await press(button('发布', dialog()));
    await pass(1);
    expect(to(`${one}/moves`)).toEqual([{ revision: 7, move: 'publish', reason: '地址变了' }]);
    expect(to('/api/staff/learning/questions/q1/decision')).toEqual([{ version: 4, decision: { as: 'utterance', wish: 'answer', itemCode: 'unemployment', field: 'place' } }]);
  });

  it('sends back only with a word on what has to change', async () => {
    const guide = drafted({}, { state: 'in_review', mayEdit: false, offers: [{ move: 'send_back', refusal: null }] });
    const { to } = await open(guide, { roles: ['kb_approver'], answers: { [`POST ${one}/moves`]: () => [200, detail({ revision: 8 })] } });
    await press(button('退回修改'));
    await press(button('退回修改', dialog()));
    expect(within(dialog()).getByText('! 请填写，至少 2 个字')).toBeTruthy();
    fireEvent.change(within(dialog()).getByLabelText('要改什么'), { target: { value: '地址写到门牌' } });
    await press(button('退回修改', dialog()));
    await pass(1);
    expect(to(`${one}/moves`)).toEqual([{ revision: 7, move: 'send_back', note: '地址写到门牌' }]);
  });

  it('says in words what a draft changes', async () => {
    await open(drafted());
    const changes = within(part('改了什么'));
    expect(changes.getByText('和第 3 版比，改动 1 处')).toBeTruthy();
    expect(changes.getByText('区中心').tagName).toBe('DEL');
    expect(changes.getByText('街镇中心').tagName).toBe('INS');
  });
});

describe('a guide without a draft', () => {
  it('is begun with a reason, from the question that led there', async () => {
    let stored = detail();
    const { to } = await open(stored, { search: '?question=q1', answers: { [`GET ${one}`]: () => [200, stored], [`POST ${one}/draft`]: () => [201, (stored = drafted({ question: 'q1' }, { revision: 8 }))] } });
    expect(screen.getByText('现在没有草稿。下面是市民看到的样子。')).toBeTruthy();
    await press(button('开始修改'));
    fireEvent.change(within(dialog()).getByLabelText('为什么改'), { target: { value: '市民问地址' } });
    await press(button('开始修改', dialog()));
    await pass(1);
    expect(to(`${one}/draft`)).toEqual([{ revision: 7, why: '市民问地址', question: 'q1' }]);
    expect(part('要素')).toBeTruthy();
  });

  it('offers nothing to begin to those who only read', async () => {
    await open(detail({ mayEdit: false }), { roles: ['supervisor'] });
    expect(screen.queryByText('开始修改')).toBeNull();
  });
});
