/** @jsxImportSource react */
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Composer } from '../../../agent-console/src/features/work/composer.js';
import type { Outbox } from '../../../agent-console/src/features/work/use-outbox.js';
import type { StaffConversation } from '../../../server/contract/staff.js';
import { conversation } from '../support/builders.js';
import { show } from '../support/page.js';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

function compose(change: Partial<StaffConversation> = {}) {
  const sent: [string, string][] = [];
  const outbox: Outbox = { outbox: [], send: (kind, text) => void sent.push([kind, text]), retry: () => undefined, remove: () => undefined };
  const part = (id: string) => <Composer key={id} conversation={conversation({ ...change, id })} outbox={outbox} />;
  const { again } = show(part('c1'));
  return { sent, open: (id: string) => again(part(id)) };
}
const box = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const write = (text: string) => fireEvent.change(box(), { target: { value: text } });
const tab = (name: string) => fireEvent.click(screen.getByRole('tab', { name }));

describe('the composer', () => {
  it('sends with Enter and empties', () => {
    const { sent } = compose();
    write('马上查');
    fireEvent.keyDown(box(), { key: 'Enter' });
    expect(sent).toEqual([['reply', '马上查']]);
    expect(box().value).toBe('');
  });
  it('sends nothing when Enter only picks a pinyin candidate', () => {
    const { sent } = compose();
    write('ma shang');
    fireEvent.keyDown(box(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(box(), { key: 'Enter', keyCode: 229 });
    expect(sent).toEqual([]);
    expect(box().value).toBe('ma shang');
  });
  it('keeps a reply and a note apart, in colour, word and text', () => {
    const { sent } = compose();
    write('给诉求人的话');
    tab('内部备注');
    expect(box().value).toBe('');
    expect(box().closest('.composer')?.className).toContain('composer-note');
    write('注意语气');
    fireEvent.click(screen.getByRole('button', { name: '保存备注' }));
    expect(sent).toEqual([['note', '注意语气']]);
    tab('回复诉求人');
    expect(box().value).toBe('给诉求人的话');
    expect(screen.getByRole('button', { name: '发送给诉求人' })).toBeTruthy();
  });
  it('takes the keyboard back after its button has sent', () => {
    compose();
    write('马上查');
    screen.getByRole('button', { name: '发送给诉求人' }).focus();
    fireEvent.click(screen.getByRole('button', { name: '发送给诉求人' }));
    expect(document.activeElement).toBe(box());
  });
  it('never carries text to another conversation', () => {
    const { open } = compose();
    write('只给刘女士');
    open('c2');
    expect(box().value).toBe('');
    open('c1');
    expect(box().value).toBe('只给刘女士');
  });
  it('says who serves it now and keeps the text, when that is somebody else', () => {
    const { sent } = compose({ agent: { id: 's2', name: '陈静' } });
    write('还没写完');
    fireEvent.keyDown(box(), { key: 'Enter' });
    expect(screen.getByText('现在由陈静接待，不能发。写的内容还在。')).toBeTruthy();
    expect(screen.getByRole('button', { name: '发送给诉求人' }).hasAttribute('disabled')).toBe(true);
    expect(sent).toEqual([]);
    expect(box().value).toBe('还没写完');
  });
});
