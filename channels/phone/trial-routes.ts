import type { FastifyPluginCallback } from 'fastify';
import { z } from 'zod';
import { trialPaths } from '../../server/contract/trial-line.js';
import type { TrialLine } from '../../server/ports/trial-line.js';

const start = z.object({ phone: z.string().regex(/^\+?\d{7,15}$/).nullable().default(null), lang: z.enum(['zh', 'en']).default('zh'), note: z.string().max(500).default('') });
const words = z.object({ text: z.string().trim().min(1).max(500) });

interface OneCall {
  Params: { id: string };
}

/** The caller's side of a call for trials without an account: typed words for a voice. With a real exchange none of these addresses knows any call. */
export function trialCallRoutes(line: TrialLine): FastifyPluginCallback {
  return (app, _options, ready) => {
    app.post(trialPaths.calls, async (request, reply) => {
      const wanted = start.safeParse(request.body ?? {});
      return wanted.success ? reply.code(201).send(await line.start(wanted.data)) : reply.code(400).send({ error: 'invalid' });
    });
    app.get<OneCall>(trialPaths.call, (request) => line.read(request.params.id));
    app.post<OneCall>(trialPaths.words, async (request, reply) => {
      const said = words.safeParse(request.body);
      return said.success ? line.say(request.params.id, said.data.text) : reply.code(400).send({ error: 'invalid' });
    });
    app.post<OneCall>(trialPaths.hangUp, (request) => line.hangUp(request.params.id));
    app.post<OneCall>(trialPaths.answer, (request) => line.answer(request.params.id));
    ready();
  };
}
