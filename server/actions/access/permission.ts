import type { Actor } from '../../desk/access/actor.js';
import { may, rolesThatMay, type Subject, type Verb } from '../../desk/access/may.js';
import { DeskError } from '../../desk/errors.js';

/** Refuses with `not_allowed`, naming the roles that may, unless the actor may. */
export function mustMay(actor: Actor, verb: Verb, subject: Subject): void {
  if (!may(actor, verb, subject)) throw new DeskError('not_allowed', { action: verb, roles: rolesThatMay(verb) });
}
