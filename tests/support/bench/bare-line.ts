import formbody from '@fastify/formbody';
import Fastify from 'fastify';

/* Run as a process: what any telephone webhook on Fastify costs. Every document asks for one key and leads to the next. */

const gather = '<?xml version="1.0" encoding="UTF-8"?><Response><Gather input="dtmf" action="/twilio/voice" method="POST" timeout="5" numDigits="1" actionOnEmptyResult="true"><Say language="cmn-CN">请按1。</Say></Gather></Response>';

const app = Fastify();
await app.register(formbody);
app.post('/twilio/voice', (_request, reply) => reply.type('text/xml; charset=utf-8').send(gather));
app.post('/twilio/voice/status', (_request, reply) => reply.code(204).send());
process.stdout.write(`${await app.listen({ port: 0, host: '127.0.0.1' })}\n`);
