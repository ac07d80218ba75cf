import { randomUUID } from 'node:crypto';
import type { FastifyPluginCallback } from 'fastify';
import { z } from 'zod';
import { trialNumber, trialPaths } from '../../server/contract/trial-line.js';
import type { TrialTexts } from '../../server/ports/trial-texts.js';
import { langOf, wishOf } from './code-words.js';

const written = z.object({ text: z.string().trim().min(1).max(500) });
const isTrialNumber = (id: string): boolean => trialNumber.safeParse(id).success;

interface OnePhone {
  Params: { id: string };
}

/** The telephone in a citizen's hand, for a desk that is only tried out: what was texted to an invented number, and a text from it. */
export function trialTextRoutes(texts: TrialTexts): FastifyPluginCallback {
  return (app, _options, ready) => {
    app.get<OnePhone>(trialPaths.texts, async (request, reply) => (isTrialNumber(request.params.id) ? texts.to(request.params.id) : reply.code(404).send({ error: 'not_found' })));
    app.post<OnePhone>(trialPaths.texts, async (request, reply) => {
      const body = written.safeParse(request.body);
      if (!body.success || !isTrialNumber(request.params.id)) return reply.code(400).send({ error: 'invalid' });
      const { text } = body.data;
      const from = `+86${request.params.id}`;
      await texts.heard({ id: `trial-${randomUUID()}`, from, text, lang: langOf(text, from), wish: wishOf(text), answered: false });
      return reply.code(204).send();
    });
    ready();
  };
}
