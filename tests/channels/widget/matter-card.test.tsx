// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChatApp } from '../../../channels/web-chat/widget/chat-app.js';
import { chatMemory } from '../../../channels/web-chat/widget/chat-memory.js';
import { morning, progressOf } from './chat-samples.js';
import { standInDesk } from './stand-in-desk.js';

const no = '261013091200000001';
let world: ReturnType<typeof standInDesk>;
let place: HTMLElement;

const settle = () => act(async () => { for (let turn = 0; turn < 20; turn += 1) await Promise.resolve(); });
const press = async (label: string) => {
  void act(() => [...place.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click());
  await settle();
};
const text = () => place.textContent;
const write = (words: string): void =>
  void act(() => {
    const field = place.querySelector<HTMLTextAreaElement>(`#cd-words-${no}`);
    if (!field) throw new Error('no field');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const send = async () => {
  void act(() => void place.querySelector('form.cd-rating')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  await settle();
};

beforeEach(async () => {
  world = standInDesk();
  world.tickets.push({ no, queryCode: '384207' });
  world.add({ from: 'system', text: '', system: { code: 'ticket_opened', facts: { no } } });
  const session = world.open();
  place = document.createElement('div');
  document.body.append(place);
  void act(() => render(<ChatApp ask="" chat={{ lang: 'zh', hotline: '88908890', session, touch: false, now: () => morning, memory: chatMemory({ getItem: () => null, setItem: () => undefined }) }} />, place));
  session.say('你好');
  await settle();
});
afterEach(() => {
  void act(() => render(null, place));
  place.remove();
});

describe('a matter opened in the chat', () => {
  it('is looked up only when asked for, and says who has it and by when', async () => {
    world.matter.now = progressOf({ overdueDays: 2 });
    expect(world.asked.some((one) => one.startsWith('matter'))).toBe(false);
    await press('这件事到哪了');
    expect(world.asked).toContain(`matter ${no} 384207`);
    expect(text()).toContain('现在由区城管委在办。');
    expect(text()).toContain('已晚 2 天，我们在催。');
  });

  it('is pressed on with one button, and the answer is said', async () => {
    world.matter.after = progressOf({ urges: 1 });
    await press('这件事到哪了');
    await press('催一下');
    expect(world.asked).toContain('act {"act":"urge"}');
    expect(text()).toContain('已记下您催办（第 1 次）。');
  });

  it('takes more information', async () => {
    await press('这件事到哪了');
    await press('补充情况');
    write('又灭了两盏');
    await send();
    expect(world.asked).toContain('act {"act":"supplement","text":"又灭了两盏"}');
    expect(text()).toContain('已加到这件事里。');
  });

  it('keeps the words when the desk cannot be reached', async () => {
    await press('这件事到哪了');
    await press('补充情况');
    write('又灭了两盏');
    world.desk.up = false;
    await send();
    expect(text()).toContain('没办成，内容还在。');
    expect(place.querySelector<HTMLTextAreaElement>(`#cd-words-${no}`)?.value).toBe('又灭了两盏');
  });

  it('is rated in the chat once answered', async () => {
    world.matter.now = progressOf({ publicReply: '已修好。', actions: [{ action: 'appraise', refusal: null }, { action: 'reopen', refusal: null }] });
    await press('这件事到哪了');
    expect(text()).toContain('已修好。');
    await press('解决了');
    void act(() => place.querySelectorAll<HTMLInputElement>(`input[name="cd-level-${no}"]`)[1]?.click());
    await send();
    expect(world.asked).toContain('act {"act":"appraise","solved":true,"satisfaction":4,"comment":null,"via":"chat"}');
  });

  it('goes back when it is not solved, and the new date is said at once', async () => {
    world.matter.now = progressOf({ publicReply: '已修好。', actions: [{ action: 'appraise', refusal: null }, { action: 'reopen', refusal: null }] });
    await press('这件事到哪了');
    await press('没解决');
    write('还是不亮');
    await send();
    expect(world.asked).toContain('act {"act":"appraise","solved":false,"satisfaction":null,"comment":"还是不亮","via":"chat"}');
  });

  it('says why an act must wait', async () => {
    world.matter.now = progressOf({ actions: [{ action: 'urge', refusal: { zh: '今天已经催过。', en: 'Pressed today.' } }] });
    await press('这件事到哪了');
    await press('催一下');
    expect(text()).toContain('催一下 · 今天已经催过。');
    expect(world.asked.some((one) => one.startsWith('act'))).toBe(false);
  });
});
