import type { StaffActor } from '../../access/actor.js';
import { DeskError } from '../../errors.js';
import type { Instant } from '../../text.js';
import type { Dates } from '../period.js';
import type { Bulletin, BulletinAct, BulletinText } from './bulletin.js';
import type { BulletinFigures } from './bulletin-figures.js';
import type { Guard } from './guards.js';

interface Act {
  actor: StaffActor;
  now: Instant;
}

/** A fresh draft. */
export function beginBulletin({ id, dates, text }: { id: string; dates: Dates; text: BulletinText }, { actor, now }: Act): Bulletin {
  const first = { version: 1, at: now, by: actor.name, act: 'created' as const, text };
  return { id, version: 1, state: 'draft', ...dates, text, frozen: null, revisions: [first], createdAt: now, updatedAt: now };
}

/** Other words. Throws `stale` over another version, `illegal_move` once submitted. */
export function editBulletin(bulletin: Bulletin, text: BulletinText, act: Act): Bulletin {
  return changed(bulletin, { text }, { ...act, what: 'edited' });
}

/** Makes the numbers constant as of now. */
export function freezeBulletin(bulletin: Bulletin, frozen: BulletinFigures, act: Act): Bulletin {
  return changed(bulletin, { frozen }, { ...act, what: 'frozen' });
}

/** Lets the numbers move again. */
export function thawBulletin(bulletin: Bulletin, act: Act): Bulletin {
  return changed(bulletin, { frozen: null }, { ...act, what: 'thawed' });
}

/** Hands it in for signing; throws `invalid` while anything stands against it. */
export function submitBulletin(bulletin: Bulletin, guards: readonly Guard[], act: Act): Bulletin {
  if (guards.length > 0) throw new DeskError('invalid', { field: 'guards', guards: guards.map(({ code }) => code) });
  return changed(bulletin, { state: 'submitted' }, { ...act, what: 'submitted' });
}

function changed(bulletin: Bulletin, change: Partial<Bulletin>, { actor, now, what }: Act & { what: BulletinAct }): Bulletin {
  if (bulletin.state !== 'draft') throw new DeskError('illegal_move', { action: what, state: bulletin.state, allowed: [] });
  const next = { ...bulletin, ...change };
  const revision = { version: bulletin.version + 1, at: now, by: actor.name, act: what, text: next.text };
  return { ...next, updatedAt: now, revisions: [...bulletin.revisions, revision] };
}
