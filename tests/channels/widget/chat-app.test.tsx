// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChatApp } from '../../../channels/web-chat/widget/chat-app.js';
import { chatMemory } from '../../../channels/web-chat/widget/chat-memory.js';
import type { ChatSession } from '../../../channels/web-chat/widget/chat-session.js';
import { morning } from './chat-samples.js';
import { standInDesk } from './stand-in-desk.js';

let world: ReturnType<typeof standInDesk>;
let session: ChatSession;
let place: HTMLElement;
let clock = morning;

/** Does something and lets the page settle into it. */
const doing = (step: () => unknown): void => void act(() => void step());
const draw = (lang: 'zh' | 'en' = 'zh', touch = false) =>
  doing(() => render(<ChatApp ask="" chat={{ lang, hotline: '88908890', session, touch, now: () => clock, memory: chatMemory({ getItem: () => null, setItem: () => undefined }) }} />, place));
const settle = () => act(async () => { for (let turn = 0; turn < 20; turn += 1) await Promise.resolve(); });
function field(): HTMLTextAreaElement {
  const found = place.querySelector<HTMLTextAreaElement>('#cd-write');
  if (!found) throw new Error('no composer');
  return found;
}
const buttons = () => [...place.querySelectorAll('button')].map(({ textContent }) => textContent);
const press = (label: string) => doing(() => [...place.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click());
function write(text: string) {
  doing(() => {
    field().value = text;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const enter = (facts: KeyboardEventInit = {}) => doing(() => field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...facts })));

beforeEach(() => {
  world = standInDesk();
  session = world.open();
  place = document.createElement('div');
  document.body.append(place);
  clock = morning;
});
afterEach(() => {
  session.stop();
  render(null, place);
  place.remove();
});

describe('the first screen of the chat', () => {
  it('says that a machine answers, what is kept, and offers a person and four ways to begin', async () => {
    draw();
    expect(place.textContent).toContain('正在为您服务：智能答复');
    expect(place.textContent).toContain('我是智能助手，按办事指南回答。随时可以转人工。');
    expect(place.textContent).toContain('不要发身份证号、银行卡号、验证码');
    expect(place.querySelectorAll('.cd-chips button')).toHaveLength(4);
    expect(buttons()).toContain('转人工');
  });

  it('is complete in English', async () => {
    draw('en');
    expect(place.textContent).toContain('Serving you: Assistant');
    expect(place.textContent).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('writing', () => {
  it('Enter sends; while pinyin is being chosen it does not', async () => {
    draw();
    write('失业登记');
    enter({ isComposing: true });
    expect(field().value).toBe('失业登记');
    doing(() => field().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true })));
    enter();
    expect(field().value).toBe('失业登记');
    clock += 100;
    enter();
    await settle();
    expect(field().value).toBe('');
    expect(world.said.map(({ text }) => text)).toEqual(['失业登记']);
  });

  it('keeps a message that did not leave, with the ways to deal with it', async () => {
    world.desk.up = false;
    draw();
    write('没网时写的');
    enter();
    await settle();
    expect(place.textContent).toContain('没网时写的');
    expect(place.textContent).toContain('还没发出去，连上自动发。');
    expect(buttons()).toEqual(expect.arrayContaining(['重发', '删除']));
    world.desk.up = true;
    press('重发');
    await settle();
    expect(place.textContent).not.toContain('还没发出去');
    expect(world.said.map(({ text }) => text)).toEqual(['没网时写的']);
  });
});

describe('the keyboard', () => {
  const button = (label: string) => [...place.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  /** Resolves once the page has been told that something in it came or went. */
  const told = () => new Promise<void>((done) => new MutationObserver(() => done()).observe(place, { childList: true, subtree: true }));
  const pressByKey = async (label: string) => {
    button(label)?.focus();
    const changed = told();
    press(label);
    await changed;
  };

  it('stays in the chat when the button it was on goes away', async () => {
    draw();
    await pressByKey('怎么预约');
    expect(button('怎么预约')).toBeUndefined();
    expect(document.activeElement).toBe(field());
  });

  it('goes to the log on a phone, where the field would bring up its keys', async () => {
    draw('zh', true);
    await pressByKey('怎么预约');
    expect(document.activeElement?.className).toBe('cd-log');
  });

  it('goes to the rating when the field it was in ends with the conversation', async () => {
    session.say('登记');
    await settle();
    draw();
    field().focus();
    const changed = told();
    world.desk.state = 'closed';
    doing(() => world.push(world.add({ from: 'system', text: '', system: { code: 'closed', facts: {} } })));
    await changed;
    expect(document.activeElement?.className).toBe('cd-ended');
  });

  it('is not fetched back from elsewhere on the page', async () => {
    const outside = document.createElement('input');
    document.body.append(outside);
    draw();
    button('怎么预约')?.focus();
    outside.focus();
    const changed = told();
    press('怎么预约');
    await changed;
    expect(document.activeElement).toBe(outside);
    outside.remove();
  });
});

describe('an automatic answer', () => {
  it('is labelled, names guide and version, and its choices speak for the citizen', async () => {
    session.say('登记');
    await settle();
    world.push(world.add({ from: 'bot', text: '失业登记要带身份证。', source: { itemCode: 'x', guideName: '失业登记', version: 3 }, choices: [{ label: '多久能办好', say: '失业登记要多久' }] }));
    draw();
    expect(place.querySelector('.cd-entries .cd-card')?.textContent).toContain('智能答复');
    expect(place.textContent).toContain('依据《失业登记》第 3 版，以窗口公布为准。');
    press('多久能办好');
    await settle();
    expect(world.said.at(-1)?.text).toBe('失业登记要多久');
  });
});

describe('an assistant that does not know', () => {
  it('offers to leave a message at once, without standing in line', async () => {
    session.say('月球上怎么落户');
    await settle();
    world.push(world.add({ from: 'bot', text: '这个我不知道，不乱答。转给人工，还是留言？' }));
    draw();
    press('留言，稍后回复');
    const box = place.querySelector<HTMLTextAreaElement>('#cd-leave-text');
    doing(() => {
      if (!box) throw new Error('no field for the message');
      box.value = '请人回复我';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    doing(() => place.querySelector('form.cd-leave')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
    await settle();
    expect(world.asked).toContain('leave 请人回复我 -');
  });

  it('does not offer it beside an answer from a guide', async () => {
    session.say('登记');
    await settle();
    world.push(world.add({ from: 'bot', text: '要带身份证。', source: { itemCode: 'x', guideName: '失业登记', version: 3 } }));
    draw();
    expect(buttons()).not.toContain('留言，稍后回复');
  });
});

describe('a person', () => {
  it('can be asked for, and the wait is told with two ways not to wait', async () => {
    draw();
    press('转人工');
    await settle();
    expect(place.textContent).toContain('等待人工接入');
    expect(buttons()).toEqual(expect.arrayContaining(['留言，稍后回复', '请回电']));
  });

  it('a message being left is offered to whoever comes meanwhile, and survives going on waiting', async () => {
    draw();
    press('转人工');
    await settle();
    press('留言，稍后回复');
    const note = () => place.querySelector<HTMLTextAreaElement>('#cd-leave-text');
    doing(() => {
      const box = note();
      if (!box) throw new Error('no field for the message');
      box.value = '楼道漏水，请尽快来看';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    press('不留了，继续等');
    press('请回电');
    expect(note()?.value).toBe('楼道漏水，请尽快来看');
    world.desk.state = 'with_agent';
    doing(() => world.push(world.add({ from: 'system', text: '', system: { code: 'agent_joined', facts: { name: '王*' } } })));
    await settle();
    expect(place.querySelector('.cd-waiting')?.textContent).toContain('楼道漏水，请尽快来看');
    doing(() => place.querySelector<HTMLButtonElement>('.cd-waiting button')?.click());
    await settle();
    expect(world.said.at(-1)?.text).toBe('楼道漏水，请尽快来看');
    expect(place.querySelector('.cd-waiting')).toBeNull();
  });

  it('opens a ticket whose number and code stand in the chat, with the way to its progress', async () => {
    session.say('登记');
    await settle();
    world.tickets.push({ no: '261013091200000042', queryCode: '384207' });
    world.push(world.add({ from: 'system', text: '', system: { code: 'ticket_opened', facts: { no: '261013091200000042' } } }));
    draw();
    const line = place.querySelector('.cd-system');
    expect(line?.textContent).toContain('已建工单 261013091200000042，查询码 384207。');
    expect([...(line?.querySelectorAll('.cd-digits > span') ?? [])].map(({ textContent }) => textContent)).toEqual(['261013', '091200', '000042', '384', '207']);
    expect(line?.querySelector('a')?.getAttribute('href')).toBe('/progress/261013091200000042');
  });

  it('is named once they serve', async () => {
    session.say('登记');
    await settle();
    world.desk.state = 'with_agent';
    world.push(world.add({ from: 'system', text: '', system: { code: 'agent_joined', facts: { name: '王*' } } }));
    draw();
    expect(place.textContent).toContain('王* 来了，前面的话都看得到，您不用再说一遍。');
  });

  it('what they newly say is announced, one’s own words are not', async () => {
    session.say('登记');
    await settle();
    draw();
    doing(() => world.push(world.add({ text: '请带身份证', authorName: '王*' })));
    await settle();
    expect(place.querySelector('[aria-live=polite]')?.textContent).toBe('王*说：请带身份证');
    write('好的');
    enter();
    await settle();
    expect(place.querySelector('[aria-live=polite]')?.textContent).toBe('王*说：请带身份证');
  });
});

describe('an automatic answer', () => {
  const choice = (label: string) => [...place.querySelectorAll('.cd-helpful button')].find(({ textContent }) => textContent === label);
  const pressed = () => ['有用', '没用'].map((label) => choice(label)?.getAttribute('aria-pressed'));
  const asked = () => world.asked.filter((what) => what.startsWith('judge'));
  beforeEach(async () => {
    session.say('登记');
    await settle();
    world.push(world.add({ from: 'bot', text: '带身份证。', helpful: null }));
    draw();
  });

  it('can be called helpful or not: one choice, changed and taken back by a press', async () => {
    expect(pressed()).toEqual(['false', 'false']);
    const seen: unknown[] = [];
    for (const label of ['有用', '没用', '没用']) {
      press(label);
      await settle();
      seen.push(pressed());
    }
    expect(seen).toEqual([['true', 'false'], ['false', 'true'], ['false', 'false']]);
    expect(asked()).toEqual(['judge 2 true', 'judge 2 false', 'judge 2 null']);
  });
  it('names the question to who cannot see the two buttons', () => {
    expect(place.querySelector('.cd-helpful')?.getAttribute('aria-label')).toBe('这个答复有用吗？');
  });
  it('says when the choice could not be noted, and shows none', async () => {
    world.desk.up = false;
    press('有用');
    await settle();
    expect(place.querySelector('.cd-helpful [role=alert]')?.textContent).toBe('没记下，再按一次。');
    expect(pressed()).toEqual(['false', 'false']);
  });
  it('of a person has no such buttons', async () => {
    doing(() => world.push(world.add({ text: '请带身份证', authorName: '王*' })));
    await settle();
    expect(place.querySelectorAll('.cd-helpful')).toHaveLength(1);
  });
});

describe('after the end', () => {
  it('five words rate it, none chosen beforehand, and a new talk can begin', async () => {
    session.say('登记');
    await settle();
    world.desk.state = 'closed';
    world.push(world.add({ from: 'system', text: '', system: { code: 'closed', facts: {} } }));
    draw();
    const scores = [...place.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(scores.map(({ checked }) => checked)).toEqual([false, false, false, false, false]);
    doing(() => scores[1]?.click());
    press('提交评价');
    await settle();
    expect(world.asked).toContain('rate 4 -');
    press('开始新的对话');
    await settle();
    expect(session.model().conversation).toBeNull();
    expect(place.querySelectorAll('.cd-chips button')).toHaveLength(4);
  });
});
