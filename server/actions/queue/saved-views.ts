import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import type { Ports } from '../../ports/index.js';
import type { SavedView } from '../../ports/saved-view-store.js';
import { mustMay } from '../access/permission.js';

type ViewPorts = Pick<Ports, 'savedViews'>;

/** One's own views of the queue, on whatever computer. */
export async function readSavedViews(ports: ViewPorts, actor: StaffActor): Promise<SavedView[]> {
  mustMay(actor, 'queue.read', desk);
  return ports.savedViews.of(actor.id);
}

/** Puts these in the place of all one had: making, renaming, ordering, deleting and undoing are one act. */
export async function keepSavedViews(ports: ViewPorts, actor: StaffActor, views: readonly SavedView[]): Promise<SavedView[]> {
  mustMay(actor, 'queue.read', desk);
  await ports.savedViews.keep(actor.id, views);
  return [...views];
}
