import fastifyCookie from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChatDesk, Talk } from '../../../channels/web-chat/chat-desk.js';
import { citizenView } from '../../../channels/web-chat/present.js';
import { chatRoutes } from '../../../channels/web-chat/routes.js';
import { openConversation } from '../../../server/desk/conversation/conversation.js';
import { replyError } from '../../../server/adapters/web/error-reply.js';

const visitor = 'cookie-of-this-visitor';
const empty = openConversation({ id: 'talk-1', contactId: 'contact-1', lang: 'zh', now: 1 });
const said: Talk = {
  conversation: { ...empty, seq: 2, messages: [{ seq: 1, id: 'old', from: 'bot', text: '您好', at: 1 }, { seq: 2, id: 'message-1', from: 'citizen', text: '在吗', at: 2 }] },
  wait: null,
};

describe('the chat’s addresses', () => {
  let app: FastifyInstance;
  let asked: unknown[][];
  beforeEach(async () => {
    asked = [];
    const note = (name: string, talk: Talk) => async (...args: unknown[]) => {
      asked.push([name, ...args]);
      return talk;
    };
    const desk: ChatDesk = {
      newVisitor: () => visitor,
      start: note('start', said),
      read: note('read', said),
      say: note('say', said),
      askForPerson: note('person', said),
      leaveMessage: note('leave', said),
      judge: note('judge', said),
      rate: note('rate', said),
      acknowledge: async (...args) => void asked.push(['acknowledge', ...args]),
    };
    app = Fastify();
    app.setErrorHandler(replyError);
    app.setValidatorCompiler(validatorCompiler);
    app.setSerializerCompiler(serializerCompiler);
    await app.register(fastifyCookie);
    await app.register(chatRoutes({ desk, view: citizenView(() => '000000'), secure: true }));
  });
  afterEach(() => app.close());
  const post = (url: string, payload: object, cookie = `cd_visitor=${visitor}`) => app.inject({ method: 'POST', url, payload, headers: { cookie } });
  const at = '/api/chat/conversations/talk-1';

  it('give a newcomer a cookie for half a year that no script reads', async () => {
    const reply = await post('/api/chat/conversations', { lang: 'en' }, '');
    expect(reply.headers['set-cookie']).toBe(`cd_visitor=${visitor}; Max-Age=15552000; Path=/; HttpOnly; Secure; SameSite=Lax`);
    expect(asked).toEqual([['start', visitor, 'en']]);
  });
  it('know a visitor again', async () => {
    await post('/api/chat/conversations', { lang: 'zh' }, 'cd_visitor=a-visitor-from-before');
    expect(asked).toEqual([['start', 'a-visitor-from-before', 'zh']]);
  });
  it('answer with the message that was said, not with the whole talk', async () => {
    const { messages } = (await post(`${at}/messages`, { id: 'message-1', text: ' 在吗 ' })).json<{ messages: { id: string }[] }>();
    expect(messages.map(({ id }) => id)).toEqual(['message-1']);
    expect(asked).toEqual([['say', visitor, { conversationId: 'talk-1', id: 'message-1', text: '在吗' }]]);
  });
  it.each([
    ['person', `${at}/person`, { id: 'act-of-asking' }, 'talk-1'],
    ['leave', `${at}/leave-message`, { id: 'message-1', text: '请回电', phone: '00012345678' }, { conversationId: 'talk-1', id: 'message-1', text: '请回电', phone: '00012345678' }],
    ['judge', `${at}/messages/1/helpful`, { helpful: false }, { conversationId: 'talk-1', seq: 1, helpful: false }],
    ['judge', `${at}/messages/1/helpful`, { helpful: null }, { conversationId: 'talk-1', seq: 1, helpful: null }],
    ['rate', `${at}/rating`, { score: 5 }, { conversationId: 'talk-1', score: 5 }],
    ['acknowledge', `${at}/receipt`, { delivered: 2, read: 1 }, { conversationId: 'talk-1', delivered: 2, read: 1 }],
  ])('pass on %s', async (...[name, url, body, passed]) => {
    expect((await post(url, body)).statusCode).toBe(200);
    expect(asked).toEqual([[name, visitor, passed]]);
  });
  it.each([
    ['an empty message', `${at}/messages`, { id: 'message-1', text: '   ' }],
    ['a message without an id of its own', `${at}/messages`, { text: '在吗' }],
    ['a verdict of no kind', `${at}/messages/1/helpful`, { helpful: 'very' }],
    ['a verdict of no message', `${at}/messages/none/helpful`, { helpful: true }],
    ['six stars', `${at}/rating`, { score: 6 }],
  ])('refuse %s before the desk is asked', async (...[, url, body]) => {
    expect((await post(url, body)).statusCode).toBe(400);
    expect(asked).toEqual([]);
  });
  it('find nothing for who has no cookie', async () => {
    const reply = await app.inject({ url: at });
    expect(reply.json()).toMatchObject({ error: { code: 'not_found' } });
    expect(asked).toEqual([]);
  });
});
