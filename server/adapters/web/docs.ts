import fastifySwagger from '@fastify/swagger';
import fastifySwaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';

/** The interface described by its own schemas: /docs for people, /docs/json for machines. */
export async function describeApi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(fastifySwagger, {
    openapi: { info: { title: '便民服务台 Civic Desk', description: 'Errors have one shape: {error: {code, message: {zh, en}, facts?, errorId}}.', version } },
    transform: jsonSchemaTransform,
  });
  await app.register(fastifySwaggerUi, { routePrefix: '/docs', theme: { title: '便民服务台 API' } });
}
