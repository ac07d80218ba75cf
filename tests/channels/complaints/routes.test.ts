import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ComplaintDesk } from '../../../channels/complaints/complaint-desk.js';
import { complaintRoutes } from '../../../channels/complaints/routes.js';
import { replyError } from '../../../server/adapters/web/error-reply.js';

const form = { key: 'key-of-form', lang: 'zh', what: '楼道里的灯坏了两个星期没人修。', where: '幸福里', contact: { way: 'none' } };
const filed = { ticketNo: '261123100000000001', queryCode: '123456', type: 'complaint' as const, confidential: false, promise: null };

describe('the complaint form’s addresses', () => {
  let app: FastifyInstance;
  let filings: unknown[][];
  let photos: string[];
  beforeEach(async () => {
    filings = [];
    photos = [];
    const desk: ComplaintDesk = {
      guess: ({ what }) => ({ type: 'complaint', emergency: what.includes('着火') ? { number: '119', words: { zh: '先离开。', en: 'Leave first.' } } : null }),
      storePhoto: async (bytes) => {
        photos.push(Buffer.from(bytes).toString());
        return { fileId: 'photo-1', width: 4, height: 3 };
      },
      file: async (...args) => {
        filings.push(args);
        return filed;
      },
    };
    app = Fastify();
    app.setErrorHandler(replyError);
    app.setValidatorCompiler(validatorCompiler);
    app.setSerializerCompiler(serializerCompiler);
    await app.register(fastifyCookie);
    await app.register(fastifyMultipart);
    await app.register(complaintRoutes({ desk, perMinute: 10 }));
  });
  afterEach(() => app.close());

  it('say what kind of matter it seems to be, and whom to call first in danger', async () => {
    const guess = async (what: string) => (await app.inject({ method: 'POST', url: '/api/complaints/kind', payload: { what } })).json<unknown>();
    expect(await guess('楼上太吵')).toEqual({ type: 'complaint' });
    expect(await guess('着火了')).toEqual({ type: 'complaint', emergency: { number: '119', words: { zh: '先离开。', en: 'Leave first.' } } });
  });

  it('take a photo as the form sends it', async () => {
    const payload = ['--edge', 'content-disposition: form-data; name="photo"; filename="photo.jpg"', 'content-type: image/jpeg', '', 'the picture', '--edge--', ''].join('\r\n');
    const reply = await app.inject({ method: 'POST', url: '/api/complaints/photos', headers: { 'content-type': 'multipart/form-data; boundary=edge' }, payload });
    expect([reply.statusCode, reply.json()]).toEqual([201, { fileId: 'photo-1', width: 4, height: 3 }]);
    expect(photos).toEqual(['the picture']);
  });

  it('file without name, phone, place or cookie', async () => {
    const reply = await app.inject({ method: 'POST', url: '/api/complaints', payload: { ...form, where: '' } });
    expect([reply.statusCode, reply.json()]).toEqual([201, filed]);
    expect(filings).toEqual([[null, { ...form, where: '', photos: [] }]]);
  });

  it('pass on who the browser belongs to', async () => {
    await app.inject({ method: 'POST', url: '/api/complaints', payload: form, headers: { cookie: 'cd_visitor=known-visitor' } });
    expect(filings[0]?.[0]).toBe('known-visitor');
  });

  it.each([
    ['too few words', { ...form, what: '太吵' }],
    ['a wish for a text message without a number', { ...form, contact: { way: 'sms' } }],
    ['more than six photos', { ...form, photos: Array.from('1234567') }],
    ['no key', { ...form, key: undefined }],
  ])('refuse %s', async (_, payload) => {
    expect((await app.inject({ method: 'POST', url: '/api/complaints', payload })).statusCode).toBe(400);
    expect(filings).toEqual([]);
  });
});
