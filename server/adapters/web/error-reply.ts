import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { ErrorReply } from '../../contract/common.js';
import { wordError, type WebErrorCode } from '../../contract/words/error-words.js';
import { DeskError, type DeskErrorCode } from '../../desk/errors.js';

type Code = DeskErrorCode | WebErrorCode;

/** The only place that knows HTTP for what the desk refuses. */
export const statusOf: Readonly<Record<Code, number>> = {
  not_found: 404,
  not_allowed: 403,
  not_signed_in: 401,
  wrong_password: 401,
  illegal_move: 409,
  own_feedback: 403,
  designated_unit: 409,
  designation_needed: 409,
  return_too_late: 409,
  beyond_parent_limit: 409,
  extension_not_for_hours: 409,
  extension_used: 409,
  extension_too_late: 409,
  extension_too_long: 409,
  reviewer_needed: 403,
  suspension_too_long: 409,
  rehandle_used: 409,
  appraisal_too_late: 409,
  cannot_merge: 409,
  urged_today: 409,
  call_asked_today: 409,
  on_hold: 409,
  others_wait: 409,
  rating_fixed: 409,
  wrong_lookup_code: 404,
  not_handed_to_you: 403,
  cannot_text: 409,
  looked_too_often: 429,
  own_draft: 403,
  guide_incomplete: 409,
  guide_unchanged: 409,
  guide_exists: 409,
  effective_too_early: 409,
  unit_closed: 409,
  unit_has_work: 409,
  stale: 409,
  invalid: 400,
  wrong_query_code: 404,
  offer_gone: 409,
  conversation_closed: 409,
  not_your_conversation: 409,
  slot_gone: 409,
  hold_gone: 409,
  booking_limit: 409,
  booking_closed: 409,
  wrong_booking_code: 404,
  too_late_to_change: 409,
  offer_over: 409,
  wrong_wait_code: 404,
  visit_not_offered: 409,
  counter_taken: 409,
  counter_busy: 409,
  counter_closed: 409,
  nobody_waits: 409,
  wrong_booking: 404,
  not_here_today: 409,
  call_again_first: 409,
  undo_too_late: 409,
  other_counter: 409,
  no_show_too_early: 409,
  wrong_display_code: 404,
  photo_unreadable: 422,
  photo_not_clean: 409,
  identity_in_text: 409,
  too_many: 429,
  already_rated: 409,
  busy: 409,
  server_error: 500,
  body_too_large: 413,
  not_understood: 400,
  page_outdated: 403,
};

/** A refusal of the web itself, before the desk was asked. */
export class WebError extends Error {
  override readonly name = 'WebError';
  constructor(readonly code: WebErrorCode) {
    super(code);
  }
}

interface Refused {
  code: Code;
  facts?: Record<string, unknown>;
}

/** Fields of a form that are wrong, named as the form names them: `contact.phone`. */
function fieldsOf(error: FastifyError): string[] {
  const paths = (error.validation ?? []).map(({ instancePath }) => instancePath.slice(1).replaceAll('/', '.'));
  return [...new Set(paths.filter((path) => path !== ''))];
}

const byHttpStatus: Readonly<Record<number, Code>> = { 413: 'body_too_large', 429: 'too_many', 404: 'not_found' };

function readError(error: unknown): Refused {
  if (error instanceof DeskError) return { code: error.code, facts: { ...error.facts } };
  if (error instanceof WebError) return { code: error.code };
  if (hasZodFastifySchemaValidationErrors(error)) return { code: 'invalid', facts: { fields: fieldsOf(error) } };
  const status = (error as Partial<FastifyError> | null)?.statusCode ?? 500;
  if (status >= 500) return { code: 'server_error' };
  return { code: byHttpStatus[status] ?? 'not_understood' };
}

/** Answers any error in the contract's shape; what nobody expected is logged under its id and says nothing of itself. */
export function replyError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const { code, facts } = readError(error);
  const errorId = randomUUID();
  if (code === 'server_error') request.log.error({ errorId, route: request.routeOptions.url, err: error }, 'request_failed');
  const body: ErrorReply = { error: { code, message: wordError(code, facts), errorId, ...(facts && Object.keys(facts).length > 0 ? { facts } : {}) } };
  void reply.code(statusOf[code]).type('application/json; charset=utf-8').serializer(JSON.stringify).send(body);
}
