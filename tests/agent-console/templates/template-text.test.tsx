/** @jsxImportSource react */
// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { atLineStart, inserted } from '../../../agent-console/src/features/templates/insert.js';
import { TemplateText } from '../../../agent-console/src/features/templates/index.js';
import { Composer } from '../../../agent-console/src/features/work/composer.js';
import { conversation } from '../support/builders.js';
import { answerWith, show } from '../support/page.js';

const kit = {
  lang: 'zh',
  facts: { caller: '刘先生/女士', ticket_no: '42' },
  templates: [
    { id: 'a', name: { zh: '告诉进度', en: 'Progress' }, body: '{诉求人称呼}，单号{工单号}由{承办单位}在办，[[办到哪一步]]。' },
    { id: 'b', name: { zh: '结束前确认', en: 'Closing' }, body: '还有不清楚的吗？' },
  ],
};
const filled = '刘先生/女士，单号42由[[承办单位]]在办，[[办到哪一步]]。';

function Held({ start, sent }: { start: string; sent: string[] }) {
  const [value, set] = useState(start);
  return <TemplateText label="写" rows={{ minRows: 2, maxRows: 8 }} use="chat" from={{ conversationId: 'c1' }} value={value} set={set} keys={{ onKeyDown: ({ key }) => void sent.push(key), onCompositionEnd: () => undefined }} />;
}
const area = () => screen.getByLabelText<HTMLTextAreaElement>('写');
const key = (name: string, more: object = {}, on: Element = area()) => fireEvent.keyDown(on, { key: name, code: name === '/' ? 'Slash' : name, ...more });
const filter = () => screen.getByRole<HTMLInputElement>('combobox');
const options = () => screen.getAllByRole('option').map((option) => `${option.getAttribute('aria-selected') === 'true' ? '> ' : ''}${option.querySelector('.strong')?.textContent ?? ''}`);
const selected = () => area().value.slice(area().selectionStart, area().selectionEnd);

function open(start = '') {
  const asked = answerWith({ 'GET /api/staff/templates/kit': () => [200, kit] });
  const sent: string[] = [];
  show(<Held start={start} sent={sent} />);
  area().focus();
  area().setSelectionRange(start.length, start.length);
  return { asked, sent };
}
async function opened(start = '') {
  const parts = open(start);
  key('/');
  await waitFor(() => expect(screen.getByRole('listbox')).toBeTruthy());
  return parts;
}

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('choosing a template with the keyboard', () => {
  it('opens with / at the start of a line, filled from the talk at hand', async () => {
    const { asked, sent } = await opened('前一行\n');
    expect(asked[0]?.url).toBe('/api/staff/templates/kit?use=chat&lang=zh&conversationId=c1');
    expect(options()).toEqual(['> 告诉进度', '结束前确认']);
    expect(screen.getAllByRole('option')[0]?.textContent).toContain('刘先生/女士，单号42由[[承办单位]]在办');
    expect(document.activeElement).toBe(filter());
    expect([area().value, sent]).toEqual(['前一行\n', []]);
  });

  it('leaves / alone within a line, and while pinyin is composed', () => {
    open('10');
    key('/');
    expect(screen.queryByRole('combobox')).toBeNull();
    cleanup();
    open();
    key('/', { isComposing: true });
    key('/', { keyCode: 229 });
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('opens by the sign that Chinese punctuation makes of the same key', async () => {
    open();
    key('、', { code: 'Slash' });
    await waitFor(() => expect(screen.getByRole('listbox')).toBeTruthy());
  });

  it('moves with the arrows, the ends meeting, and names the chosen one to a screen reader', async () => {
    await opened();
    key('ArrowDown', {}, filter());
    expect(options()).toEqual(['告诉进度', '> 结束前确认']);
    expect(filter().getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[1]?.id);
    key('ArrowDown', {}, filter());
    expect(options()[0]).toBe('> 告诉进度');
  });

  it('filters by name and words, and says when nothing fits', async () => {
    await opened();
    fireEvent.change(filter(), { target: { value: '不清楚' } });
    expect(options()).toEqual(['> 结束前确认']);
    fireEvent.change(filter(), { target: { value: '没有这样的' } });
    expect(screen.getByText('没有符合的模板。')).toBeTruthy();
    key('Enter', {}, filter());
    expect(area().value).toBe('');
  });

  it('inserts with Enter at the caret and selects the first place to fill', async () => {
    await opened();
    key('Enter', {}, filter());
    expect(area().value).toBe(filled);
    expect(selected()).toBe('[[承办单位]]');
    expect(document.activeElement).toBe(area());
  });

  it('takes no pinyin candidate for a choice', async () => {
    await opened();
    key('Enter', { isComposing: true }, filter());
    expect(area().value).toBe('');
  });

  it('closes with Esc and gives the keyboard back, nothing typed lost', async () => {
    await opened('一行\n');
    key('Escape', {}, filter());
    expect(screen.queryByRole('listbox')).toBeNull();
    expect([document.activeElement, area().value]).toEqual([area(), '一行\n']);
  });

  it('opens by its button too, and inserts where the caret was', async () => {
    open('前后');
    area().setSelectionRange(1, 1);
    fireEvent.click(screen.getByRole('button', { name: '模板' }));
    await waitFor(() => expect(screen.getByRole('listbox')).toBeTruthy());
    fireEvent.click(screen.getAllByRole('option')[1] ?? area());
    expect(area().value).toBe('前还有不清楚的吗？后');
    expect(area().selectionStart).toBe('前还有不清楚的吗？'.length);
  });
});

describe('places still to fill', () => {
  it('are walked with Tab and then let the keyboard out', () => {
    const { sent } = open(filled);
    area().setSelectionRange(0, 0);
    key('Tab');
    expect(selected()).toBe('[[承办单位]]');
    key('Tab');
    expect(selected()).toBe('[[办到哪一步]]');
    expect(sent).toEqual([]);
    key('Tab');
    expect(sent).toEqual(['Tab']);
  });

  it('are named beside the text until none is left', () => {
    open(filled);
    const status = within(screen.getByText(/还有 2 处没填/).closest('[role="status"]') as HTMLElement);
    expect(status.getByText(/承办单位、办到哪一步/)).toBeTruthy();
    fireEvent.click(status.getByRole('button', { name: '去填下一处' }));
    expect(selected()).toBe('[[承办单位]]');
    fireEvent.change(area(), { target: { value: '都填好了。' } });
    expect(screen.queryByText(/处没填/)).toBeNull();
  });

  it('keep a reply from being sent, by key and by button', async () => {
    answerWith({});
    const sent: string[] = [];
    show(<Composer conversation={conversation()} outbox={{ outbox: [], send: (_, text) => void sent.push(text), retry: () => undefined, remove: () => undefined }} />);
    const box = screen.getByRole<HTMLTextAreaElement>('textbox');
    fireEvent.change(box, { target: { value: '已派[[单位]]' } });
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(screen.getByRole('button', { name: '发送给诉求人' }).hasAttribute('disabled')).toBe(true);
    expect(sent).toEqual([]);
    fireEvent.change(box, { target: { value: '已派水务局' } });
    act(() => void fireEvent.keyDown(box, { key: 'Enter' }));
    expect(sent).toEqual(['已派水务局']);
  });
});

describe('where a text is put in', () => {
  it('replaces what is selected', () => {
    expect(inserted('甲乙丙', { start: 1, end: 2 }, '[[填]]好')).toEqual({ value: '甲[[填]]好丙', caret: { start: 1, end: 6 } });
  });
  it.each([['', 0, true], ['甲', 1, false], ['甲\n', 2, true], ['甲\n乙', 2, true]])('%j at %i begins a line: %s', (text, at, begins) => {
    expect(atLineStart(text, { start: at, end: at })).toBe(begins);
  });
});
