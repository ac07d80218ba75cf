import type { FastifyPluginCallback, FastifyReply } from 'fastify';
import { z } from 'zod';
import { lineWait, trialCallId, trialNumber, trialPaths, type LineReply } from '../../../server/contract/trial-line.js';
import { CallsInHand } from '../calls-in-hand.js';
import { positionOf } from '../position.js';
import { answerTurn, openCall, reportCall, type LineParts, type PhoneLine } from '../turns.js';
import { whileWaiting } from '../waiting.js';
import { linesOf, readText, toText } from './render.js';

/** The talk is named by whoever writes: nobody else can guess it. */
const talking = z.object({ talk: z.uuid() });
const opening = talking.extend({ from: trialNumber.optional() });
const turn = talking.extend({ turn: z.number().int().min(1).max(9_999), typed: z.string().max(500) });
const waiting = turn.omit({ typed: true }).extend({ ...lineWait.pick({ lang: true, seconds: true }).shape, waited: z.number().int().min(0).max(86_400), key: z.string().max(1).default('') });

function json(reply: FastifyReply, body: string | null): FastifyReply {
  return body === null ? reply.code(404).send() : reply.type('application/json; charset=utf-8').send(body);
}

/** What somebody hears who waits for a person; when they wait no longer, the dialogue goes on. */
async function waitOn(line: PhoneLine, { talk, turn: next, ...query }: z.output<typeof waiting>): Promise<string | null> {
  const callId = trialCallId(talk);
  const people = query.seconds === null ? await positionOf(line, callId) : null;
  const now = whileWaiting({ ...query, people });
  if (now.then === 'leave') return answerTurn(line, { callId, turn: next }, { kind: 'person', result: 'left' });
  const { lang, seconds } = query;
  return JSON.stringify({ turn: next, lines: linesOf(now.prompts), over: false, wait: { lang, seconds, again: now.seconds } } satisfies LineReply);
}

/** The same line in writing, for whoever cannot hear it and for trying it out: the same dialogue, the same people, typed words for sound. */
export function textRoutes(ports: LineParts): FastifyPluginCallback {
  const line: PhoneLine = { ...ports, inHand: new CallsInHand(), render: (outcome, nextTurn) => JSON.stringify({ turn: nextTurn, ...toText(outcome) } satisfies LineReply) };
  return (app, _options, ready) => {
    app.post(trialPaths.open, async ({ body }, reply) => {
      const asked = opening.safeParse(body);
      return asked.success ? json(reply, await openCall(line, { callId: trialCallId(asked.data.talk), from: asked.data.from ?? '' })) : reply.code(400).send();
    });

    app.post(trialPaths.turn, async ({ body }, reply) => {
      const asked = turn.safeParse(body);
      if (!asked.success) return reply.code(400).send();
      const { talk, typed } = asked.data;
      return json(reply, await answerTurn(line, { callId: trialCallId(talk), turn: asked.data.turn }, readText(typed)));
    });

    app.post(trialPaths.wait, async ({ body }, reply) => {
      const asked = waiting.safeParse(body);
      return asked.success ? json(reply, await waitOn(line, asked.data)) : reply.code(400).send();
    });

    app.post(trialPaths.end, async ({ body }, reply) => {
      const asked = talking.safeParse(body);
      if (asked.success) await reportCall(line, trialCallId(asked.data.talk), { status: 'completed', seq: null });
      return reply.code(204).send();
    });
    ready();
  };
}
