import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { errorReply } from '../../contract/common.js';
import type { Ports } from '../../ports/index.js';
import type { WebConfig } from './web-config.js';

/** Fastify whose schemas are zod. */
export type App = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, ZodTypeProvider>;

/** What the sockets know and do for the routes. */
export interface LiveDoor {
  /** Whether the citizen of a conversation has it open now. */
  citizenOnline: (conversationId: string) => boolean;
  /** Closes the sockets of a session that ended. */
  endSession: (token: string) => void;
}

export interface RouteParts {
  ports: Ports;
  config: WebConfig;
  live: LiveDoor;
}

/** Every route may refuse, always in the same shape. */
export const refusals = { '4xx': errorReply, '5xx': errorReply } as const;
/** Nothing to say but that it is done. */
export const done = z.object({ ok: z.literal(true) });
export const doneReply = { ok: true } as const;
export const idParams = z.object({ id: z.string().min(1).max(80) });
export const noParams = z.object({ no: z.string().regex(/^\d{18}$/) });
