import type { FastifyPluginCallback, FastifyReply } from 'fastify';
import { z } from 'zod';
import { answerTurn, openCall, reportCall, type PhoneLine } from '../turns.js';
import { readText, toText } from './render.js';

/** The talk is named by whoever writes: nobody else can guess it. */
const opening = z.object({ talk: z.uuid() });
const turn = opening.extend({ turn: z.number().int().min(1).max(9_999), typed: z.string().max(500) });

function json(reply: FastifyReply, body: string | null): FastifyReply {
  return body === null ? reply.code(404).send() : reply.type('application/json; charset=utf-8').send(body);
}

/** The same line in writing, for whoever cannot hear it and for trying it out: no telephone, no number, the same dialogue. */
export function textRoutes(ports: Omit<PhoneLine, 'render'>): FastifyPluginCallback {
  const line: PhoneLine = { ...ports, render: (outcome, nextTurn) => JSON.stringify({ turn: nextTurn, ...toText(outcome) }) };
  return (app, _options, ready) => {
    app.post('/line/text', async ({ body }, reply) => {
      const asked = opening.safeParse(body);
      return asked.success ? json(reply, await openCall(line, { callId: `text:${asked.data.talk}`, from: '' })) : reply.code(400).send();
    });

    app.post('/line/text/turn', async ({ body }, reply) => {
      const asked = turn.safeParse(body);
      if (!asked.success) return reply.code(400).send();
      const { talk, typed } = asked.data;
      return json(reply, await answerTurn(line, { callId: `text:${talk}`, turn: asked.data.turn }, readText(typed)));
    });

    app.post('/line/text/end', async ({ body }, reply) => {
      const asked = opening.safeParse(body);
      if (asked.success) await reportCall(line, `text:${asked.data.talk}`, { status: 'completed', seq: null });
      return reply.code(204).send();
    });
    ready();
  };
}
