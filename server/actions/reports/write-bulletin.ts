import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { DeskError } from '../../desk/errors.js';
import type { Bulletin, BulletinText } from '../../desk/reports/bulletin/bulletin.js';
import { beginBulletin, editBulletin, freezeBulletin, submitBulletin, thawBulletin } from '../../desk/reports/bulletin/edit.js';
import { firstDraft } from '../../desk/reports/bulletin/first-draft.js';
import type { Dates } from '../../desk/reports/period.js';
import { mustMay } from '../access/permission.js';
import { figuresNow, mustHave, wholeBulletin, type BulletinPorts, type WholeBulletin } from './read-bulletin.js';

/** Begins a bulletin of a period with the numbers in their places. */
export async function draftBulletin(ports: BulletinPorts, actor: StaffActor, dates: Dates): Promise<WholeBulletin> {
  mustMay(actor, 'bulletin.write', desk);
  const figures = await figuresNow(ports, actor, dates);
  const text = firstDraft(dates, figures);
  const bulletin = await ports.bulletins.insert(beginBulletin({ id: ports.ids.id(), dates, text }, { actor, now: ports.clock.now() }));
  return wholeBulletin(ports, actor, bulletin);
}

/** Stores other words as the next version. Throws `stale` with who was faster. */
export async function rewriteBulletin(ports: BulletinPorts, actor: StaffActor, { id, version, text }: { id: string; version: number; text: BulletinText }): Promise<WholeBulletin> {
  return change(ports, actor, { id, version, decide: (bulletin) => editBulletin(bulletin, text, { actor, now: ports.clock.now() }) });
}

/** Freezes the numbers, lets them move again, or hands the bulletin in. */
export async function moveBulletin(ports: BulletinPorts, actor: StaffActor, { id, version, act }: { id: string; version: number; act: 'freeze' | 'thaw' | 'submit' }): Promise<WholeBulletin> {
  const by = { actor, now: ports.clock.now() };
  const moves: Record<typeof act, (bulletin: Bulletin) => Bulletin | Promise<Bulletin>> = {
    freeze: async (bulletin) => freezeBulletin(bulletin, await figuresNow(ports, actor, bulletin), by),
    thaw: (bulletin) => thawBulletin(bulletin, by),
    submit: async (bulletin) => submitBulletin(bulletin, (await wholeBulletin(ports, actor, bulletin)).guards, by),
  };
  return change(ports, actor, { id, version, decide: moves[act] });
}

interface Change {
  id: string;
  version: number;
  decide: (bulletin: Bulletin) => Bulletin | Promise<Bulletin>;
}

async function change(ports: BulletinPorts, actor: StaffActor, { id, version, decide }: Change): Promise<WholeBulletin> {
  mustMay(actor, 'bulletin.write', desk);
  const bulletin = await mustHave(ports, id);
  if (bulletin.version !== version) throw new DeskError('stale', { version: bulletin.version, name: bulletin.revisions.at(-1)?.by ?? '' });
  return wholeBulletin(ports, actor, await ports.bulletins.save(await decide(bulletin)));
}
