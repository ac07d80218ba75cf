import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChatSession } from '../../../channels/web-chat/widget/chat-session.js';
import { standInDesk } from './stand-in-desk.js';

let world: ReturnType<typeof standInDesk>;
let chat: ChatSession;
const settle = () => vi.advanceTimersByTimeAsync(0);
const texts = () => chat.model().messages.map(({ text }) => text);

beforeEach(() => {
  vi.useFakeTimers();
  world = standInDesk();
  chat = world.open();
});
afterEach(() => {
  chat.stop();
  vi.useRealTimers();
});

describe('a chat', () => {
  it('asks nothing of the desk before the first word', async () => {
    await chat.resync();
    expect(world.asked).toEqual([]);
  });

  it('begins with the first word and shows it once', async () => {
    chat.say('失业登记要带什么');
    expect(chat.model().outgoing).toMatchObject([{ text: '失业登记要带什么', status: 'sending' }]);
    await settle();
    expect(texts()).toEqual(['失业登记要带什么']);
    expect(chat.model().outgoing).toEqual([]);
  });

  it('begun anew takes up nothing of the one before, however late its answers come', async () => {
    chat.say('失业登记');
    await settle();
    void chat.resync();
    chat.restart();
    await settle();
    expect(chat.model().conversation).toBeNull();
    expect(world.asked.filter((what) => what === 'closed line')).toHaveLength(1);
    chat.say('另一件事');
    await settle();
    expect(world.asked.filter((what) => what === 'start')).toHaveLength(2);
  });

  it('sends in the order written', async () => {
    for (const words of ['一', '二', '三']) chat.say(words);
    await settle();
    expect(world.said.map(({ text }) => text)).toEqual(['一', '二', '三']);
  });

  it('comes to the same when the desk answers a post with next to nothing', async () => {
    chat.say('一');
    await settle();
    world.desk.answers = 'barely';
    world.desk.lineOpen = false;
    chat.say('二');
    await settle();
    expect(texts()).toEqual(['一', '二']);
    expect(chat.model().outgoing).toEqual([]);
  });

  it('fetches what a push shows to be missing', async () => {
    chat.say('一');
    await settle();
    world.add({ text: '没推到的' });
    world.push(world.add({ text: '推到的' }));
    await settle();
    expect(texts()).toEqual(['一', '没推到的', '推到的']);
    expect(chat.model().behind).toBe(false);
  });

  it('fetches the gap when the line opens again', async () => {
    chat.say('一');
    await settle();
    world.add({ text: '断线时说的' });
    world.line()?.opened();
    await settle();
    expect(texts()).toEqual(['一', '断线时说的']);
    expect(world.asked.at(-1)).toBe('slice 1');
  });

  it('asks every five seconds while the line is down', async () => {
    chat.say('一');
    await settle();
    world.desk.lineOpen = false;
    world.add({ text: '轮询到的' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(texts()).toEqual(['一', '轮询到的']);
  });

  it('asks nothing by the clock while the line is open', async () => {
    chat.say('一');
    await settle();
    const before = world.asked.length;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(world.asked).toHaveLength(before);
  });
});

describe('without network', () => {
  it('keeps what was written and sends it by itself later, once', async () => {
    chat.say('一');
    await settle();
    world.desk.up = false;
    world.desk.lineOpen = false;
    chat.say('二');
    chat.say('三');
    await settle();
    expect(chat.model().reachable).toBe(false);
    expect(chat.model().outgoing).toMatchObject([{ text: '二', status: 'network' }, { text: '三', status: 'network' }]);
    world.desk.up = true;
    await vi.advanceTimersByTimeAsync(5000);
    expect(texts()).toEqual(['一', '二', '三']);
    expect(chat.model()).toMatchObject({ reachable: true, outgoing: [] });
  });

  it('even the very first word is not lost', async () => {
    world.desk.up = false;
    chat.say('一');
    await settle();
    expect(chat.model().outgoing).toMatchObject([{ text: '一', status: 'network' }]);
    world.desk.up = true;
    await vi.advanceTimersByTimeAsync(5000);
    expect(texts()).toEqual(['一']);
  });

  it('keeps unsent words through a reload', async () => {
    world.desk.up = false;
    chat.say('一');
    await settle();
    chat.stop();
    chat = world.open();
    expect(chat.model().outgoing).toMatchObject([{ text: '一' }]);
  });

  it('says that a person could not be asked for', async () => {
    world.desk.up = false;
    expect(await chat.askForPerson()).toBe(false);
  });
});

describe('refused words', () => {
  it('stay with the writer and go again when told to', async () => {
    chat.say('一');
    await settle();
    world.desk.refuse = 'too_many';
    chat.say('二');
    await settle();
    expect(chat.model().outgoing).toMatchObject([{ text: '二', status: 'refused' }]);
    world.desk.refuse = null;
    chat.resend(chat.model().outgoing[0]?.id ?? '');
    await settle();
    expect(texts()).toEqual(['一', '二']);
  });

  it('do not hold back the words after them', async () => {
    chat.say('一');
    await settle();
    world.desk.refuse = 'too_many';
    chat.say('二');
    await settle();
    world.desk.refuse = null;
    chat.say('三');
    await settle();
    expect(texts()).toEqual(['一', '三']);
    chat.discard(chat.model().outgoing[0]?.id ?? '');
    expect(chat.model().outgoing).toEqual([]);
  });
});

describe('coming back', () => {
  it('takes up the conversation after a reload', async () => {
    chat.say('一');
    await settle();
    chat.stop();
    chat = world.open();
    await chat.resync();
    expect(texts()).toEqual(['一']);
    expect(chat.model().arrived).toEqual([]);
  });

  it('forgets a conversation the desk no longer knows, and can begin another', async () => {
    world.shelf.set('desk.chat', JSON.stringify({ conversationId: 'gone' }));
    chat.stop();
    chat = world.open();
    await chat.resync();
    expect(chat.model().conversation).toBeNull();
    chat.say('新的事');
    await settle();
    expect(texts()).toEqual(['新的事']);
  });
});

describe('the other acts', () => {
  it('ask for a person, leave a message and rate, each telling whether it was done', async () => {
    expect(await chat.askForPerson()).toBe(true);
    expect(chat.model().conversation?.state).toBe('waiting_agent');
    expect(await chat.leaveMessage('请回电', '00012345678')).toBe(true);
    expect(await chat.rate(5, '')).toBe(true);
    expect(world.asked.filter((one) => /^(person|leave|rate)/.test(one))).toEqual(['person', 'leave 请回电 00012345678', 'rate 5 -']);
  });

  it('typing by the other side ends by itself', async () => {
    chat.say('一');
    await settle();
    world.line()?.['conversation.typing']({ conversationId: 'c1', from: 'agent' });
    expect(chat.model().typing).toBe('agent');
    await vi.advanceTimersByTimeAsync(6000);
    expect(chat.model().typing).toBeNull();
  });

  it('tell the desk how far was read', async () => {
    chat.say('一');
    await settle();
    chat.read();
    expect(world.asked.at(-1)).toBe('read 1');
    world.desk.lineOpen = false;
    chat.read();
    expect(world.asked.at(-1)).toBe('posted read 1');
  });
});
