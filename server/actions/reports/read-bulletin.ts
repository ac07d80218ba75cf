import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { DeskError } from '../../desk/errors.js';
import type { Bulletin } from '../../desk/reports/bulletin/bulletin.js';
import { bulletinFigures, type BulletinFigures } from '../../desk/reports/bulletin/bulletin-figures.js';
import { guardsOf, type Guard } from '../../desk/reports/bulletin/guards.js';
import type { Dates } from '../../desk/reports/period.js';
import type { Ports } from '../../ports/index.js';
import { countedCases, lookedAt, type CountPorts } from './counted-cases.js';
import { mustMay } from '../access/permission.js';

export type BulletinPorts = CountPorts & Pick<Ports, 'bulletins' | 'ids' | 'tickets'>;

/** A bulletin with its numbers and all that stands against handing it in. */
export interface WholeBulletin {
  bulletin: Bulletin;
  figures: BulletinFigures;
  guards: Guard[];
}
const mostListed = 100;

/** The bulletins of the desk, the last changed first. */
export async function listBulletins({ bulletins }: Pick<Ports, 'bulletins'>, actor: StaffActor): Promise<Bulletin[]> {
  mustMay(actor, 'bulletin.read', desk);
  return bulletins.latest(mostListed);
}

/** One bulletin, its numbers as frozen or as of now. Throws `not_found`. */
export async function readBulletin(ports: BulletinPorts, actor: StaffActor, id: string): Promise<WholeBulletin> {
  mustMay(actor, 'bulletin.read', desk);
  return wholeBulletin(ports, actor, await mustHave(ports, id));
}

/** The bulletin or `not_found`. */
export async function mustHave({ bulletins }: Pick<Ports, 'bulletins'>, id: string): Promise<Bulletin> {
  const bulletin = await bulletins.get(id);
  if (!bulletin) throw new DeskError('not_found', { what: 'bulletin' });
  return bulletin;
}

/** Adds numbers and guards to a bulletin. */
export async function wholeBulletin(ports: BulletinPorts, actor: StaffActor, bulletin: Bulletin): Promise<WholeBulletin> {
  const figures = bulletin.frozen ?? (await figuresNow(ports, actor, bulletin));
  return { bulletin, figures, guards: guardsOf(bulletin, figures, await namesBehind(ports, bulletin, figures)) };
}

/** All numbers of a period as of now. */
export async function figuresNow(ports: CountPorts, actor: StaffActor, { first, last }: Dates): Promise<BulletinFigures> {
  const looked = lookedAt(ports, { period: 'custom', first, last });
  return bulletinFigures(await countedCases(ports, actor, [looked.span, looked.before]), looked);
}

/** Names of the citizens whose matters it tells of. */
async function namesBehind({ tickets }: Pick<Ports, 'tickets'>, { text }: Bulletin, { late }: BulletinFigures): Promise<string[]> {
  const nos = [...new Set([...text.cited, ...late.map(({ no }) => no)])].slice(0, mostListed);
  const found = nos.length === 0 ? [] : await tickets.find({ filter: { nos }, sort: 'newest', skip: 0, limit: nos.length });
  return found.flatMap(({ caller }) => (caller.name === null ? [] : [caller.name]));
}
