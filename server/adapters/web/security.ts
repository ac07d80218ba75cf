import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import fastifyRateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { DeskError } from '../../desk/errors.js';
import { isSecure, type WebConfig } from './web-config.js';

const photoBytes = 6 * 1024 * 1024;

/** The console's components and the API page write style elements; no other page may. */
function styleSource(request: IncomingMessage, _response: ServerResponse): string {
  return /^\/(console|docs)(\/|$)/.test(request.url ?? '') ? "'unsafe-inline'" : "'self'";
}

/** Twilio's Voice SDK by its own README: signalling, its record of quality, and its ringing tones. */
const soundHosts = { connect: 'wss://voice-js.roaming.twilio.com https://eventgw.twilio.com https://sdk.twilio.com', media: 'mediastream: https://sdk.twilio.com' };

/** Hosts for the console alone; other pages get what they have already. */
function inConsole(hosts: string) {
  return ({ url = '' }: IncomingMessage): string => (/^\/console(\/|$)/.test(url) ? hosts : "'self'");
}

function policy({ secure, sound }: { secure: boolean; sound: boolean }) {
  const self = ["'self'"];
  return {
    useDefaults: false,
    directives: {
      defaultSrc: self,
      baseUri: self,
      formAction: self,
      frameAncestors: ["'none'"],
      objectSrc: ["'none'"],
      scriptSrc: self,
      styleSrc: [...self, styleSource],
      imgSrc: [...self, 'data:', 'blob:'],
      mediaSrc: [...self, 'data:', 'blob:', ...(sound ? [inConsole(soundHosts.media)] : [])],
      ...(sound ? { connectSrc: [...self, inConsole(soundHosts.connect)] } : {}),
      ...(secure ? { upgradeInsecureRequests: [] } : {}),
    },
  };
}

/** Headers, cookies, limits of tries and of uploads for every route. */
export async function secure(app: FastifyInstance, config: WebConfig): Promise<void> {
  const https = isSecure(config);
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: policy({ secure: https, sound: config.sound === true }),
    strictTransportSecurity: https,
    crossOriginOpenerPolicy: https,
    originAgentCluster: https,
    referrerPolicy: { policy: 'same-origin' },
  });
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart, { limits: { files: 1, fields: 5, fileSize: photoBytes } });
  await app.register(fastifyRateLimit, { global: false, errorResponseBuilder: () => new DeskError('too_many') });
}
