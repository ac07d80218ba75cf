import type { Slots } from '../slots.js';
import type { Read } from '../understand.js';
import { wantsSecrecy } from './complaint.js';
import type { Said } from './element.js';
import type { Form } from './form.js';
import { matterType, tellsMore, typeNamed } from './matters.js';
import { placePutRight } from './places.js';

interface Given {
  readonly given: Slots;
  readonly said: Said;
  readonly read: Read;
}

/** What is told beside the reply to a question is kept: it belongs to what happened. */
function what({ slots, open }: Form, { given, said, read }: Given): string | undefined {
  if (given['what'] !== undefined || slots['what'] === undefined || open === 'what' || open === 'confirm') return given['what'];
  return read.action === 'file' && tellsMore(said.raw, Object.values(given)) ? `${slots['what']}\n${said.raw.trim()}` : undefined;
}

/** The kind of a matter: as named, or as what happened tells, as long as nothing better is known. */
function type({ slots, open }: Form, told: string | undefined, raw: string): string | undefined {
  const named = open === 'what' ? undefined : typeNamed(raw);
  return named ?? (told !== undefined && slots['type'] === 'assistance' ? matterType(told) : undefined);
}

/** What a message gives to a matter that is being taken down. */
export function matterGiven(form: Form, scene: Given): Slots {
  const { place, ...given } = scene.given;
  const told = what(form, scene);
  const kind = type(form, told, scene.said.raw);
  return {
    ...given,
    ...(place === undefined ? {} : { place: placePutRight(form.slots['place'], place) }),
    ...(told === undefined ? {} : { what: told }),
    ...(wantsSecrecy(scene.said.raw) ? { secret: 'yes' } : {}),
    ...(kind === undefined || kind === form.slots['type'] ? {} : { type: kind }),
  };
}
