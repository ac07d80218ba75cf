/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SuggestionPanel, SummaryPanel } from '../../../agent-console/src/features/assist/index.js';
import { Composer } from '../../../agent-console/src/features/work/composer.js';
import type { Outbox } from '../../../agent-console/src/features/work/use-outbox.js';
import type { AgentSuggestions } from '../../../server/contract/assist.js';
import { button, press } from '../admin/press.js';
import { conversation, now } from '../support/builders.js';
import { openDesk, pass } from '../support/desk.js';
import { answerWith } from '../support/page.js';

const suggestions = (change: Partial<AgentSuggestions> = {}): AgentSuggestions => ({
  suggested: true,
  conversationId: 'c1',
  seq: 3,
  guides: [{ itemCode: 'unemployment', name: '失业登记', version: 3, field: 'materials', text: '带身份证。', rephrased: '带上身份证就行。', confidence: 'high' }],
  templates: [{ id: 'a', name: { zh: '告诉进度', en: 'Progress' }, body: '{诉求人称呼}，[[办到哪一步]]' }],
  ticket: { type: 'complaint', topic: 'employment', words: ['投诉'] },
  ...change,
});
const summary = { suggested: true, seq: 3, lines: [{ kind: 'wants', text: '问材料', seq: 1 }], text: '想办：失业登记' };
const kit = { lang: 'zh', facts: { caller: '刘女士' }, templates: [] };

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function serve(first: AgentSuggestions | null = suggestions()) {
  const sent: string[] = [];
  const outbox: Outbox = { outbox: [], send: (_, text) => void sent.push(text), retry: () => undefined, remove: () => undefined };
  answerWith({
    'GET /api/staff/conversations/c1/suggestions': () => (first === null ? [500, {}] : [200, first]),
    'POST /api/staff/conversations/c1/summary': () => [200, summary],
    'GET /api/staff/templates/kit': () => [200, kit],
  });
  const opened = vi.fn<(type: string) => void>();
  const desk = await openDesk(
    <>
      <Composer conversation={conversation()} outbox={outbox} />
      <SuggestionPanel conversationId="c1" openTicket={opened} />
      <SummaryPanel conversationId="c1" />
    </>,
  );
  await pass(1);
  return { ...desk, sent, opened };
}
const reply = () => screen.getByLabelText<HTMLTextAreaElement>('回复诉求人');
const panel = () => screen.getByText('建议·智能').closest('details');

describe('suggestions beside the talk', () => {
  it('are folded, marked as suggestions, and name guide, version and part', async () => {
    await serve();
    expect(panel()?.open).toBe(false);
    expect(screen.getByText('《失业登记》第 3 版 · 材料')).toBeTruthy();
    expect(screen.getByText('建工单：投诉')).toBeTruthy();
  });
  it('go below what is already written, are not sent, and leave the keyboard where it is', async () => {
    const { sent } = await serve();
    fireEvent.change(reply(), { target: { value: '您好' } });
    reply().focus();
    await press(button('把材料放进回复框'));
    expect(reply().value).toBe('您好\n带身份证。');
    expect(sent).toEqual([]);
    expect(document.activeElement).toBe(reply());
  });
  it('may be put in plainer words', async () => {
    await serve();
    await press(button('说得更白'));
    await press(button('把材料放进回复框'));
    expect(reply().value).toBe('带上身份证就行。');
  });
  it('fill a template from the conversation and leave its blanks to the agent', async () => {
    await serve();
    await press(button('把模板“告诉进度”放进回复框'));
    expect(reply().value).toBe('刘女士，[[办到哪一步]]');
    expect(button('发送给诉求人').disabled).toBe(true);
  });
  it('open a ticket of the type they tell', async () => {
    const { opened } = await serve();
    await press(button('按这个建工单'));
    expect(opened).toHaveBeenCalledWith('complaint');
  });
  it('follow the citizen’s words by themselves', async () => {
    const { say } = await serve();
    await say('conversation.suggestions', suggestions({ seq: 5, guides: [], templates: [], ticket: null }));
    expect(screen.getByText('现在没有建议。')).toBeTruthy();
  });
  it('do not move under a hand: newer ones wait until they are asked for', async () => {
    const { say } = await serve();
    fireEvent.focus(button('把材料放进回复框'));
    await say('conversation.suggestions', suggestions({ seq: 5, guides: [], templates: [], ticket: null }));
    expect(screen.getByText('《失业登记》第 3 版 · 材料')).toBeTruthy();
    await press(button('换成新的'));
    expect(screen.getByText('现在没有建议。')).toBeTruthy();
  });
  it('leave one quiet line when they cannot be fetched', async () => {
    await serve(null);
    expect(screen.getByText('没能取到建议，不影响接待。')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the summary', () => {
  it('is corrected first and goes into an internal note, unsaved', async () => {
    const { sent } = await serve();
    await press(button('写小结'));
    await pass(1);
    const text = screen.getByLabelText<HTMLTextAreaElement>('小结内容（可以改）');
    expect(text.value).toBe('想办：失业登记');
    fireEvent.change(text, { target: { value: '想办失业登记，缺身份证' } });
    await press(button('放进内部备注'));
    expect(reply().value).toBe('');
    await press(screen.getByRole('tab', { name: '内部备注' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>('内部备注').value).toBe('想办失业登记，缺身份证');
    expect(sent).toEqual([]);
  });
});
