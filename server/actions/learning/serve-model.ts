import type { StaffActor } from '../../desk/access/actor.js';
import { desk } from '../../desk/access/may.js';
import { DeskError } from '../../desk/errors.js';
import { isUsable, type ModelRecord } from '../../desk/learning/model.js';
import type { Instant } from '../../desk/text.js';
import type { Ports } from '../../ports/index.js';
import { mustMay } from '../access/permission.js';

interface Use {
  record: ModelRecord;
  /** The model it takes the place of. */
  over: string | null;
  at: Instant;
  /** Null when the desk does so by itself. */
  by: string | null;
}

/** Serves a model from now on; false when somebody else changed it meanwhile. */
export async function putIntoUse({ models }: Pick<Ports, 'models'>, { record, over, at, by }: Use): Promise<boolean> {
  if (!(await models.serve(record.id, over))) return false;
  await models.note({ ...record, served: { at, by } });
  return true;
}

/** Goes back, or forward, to a model that is kept; the one left is not taken again by itself. Throws `illegal_move` for one that cannot be used, `stale` when somebody was faster. */
export async function serveModel(ports: Pick<Ports, 'assistant' | 'audit' | 'clock' | 'log' | 'models'>, actor: StaffActor, id: string): Promise<void> {
  mustMay(actor, 'learning.train', desk);
  const [{ servingId }, record] = await Promise.all([ports.models.head(), ports.models.record(id)]);
  if (!record) throw new DeskError('not_found', { what: 'model' });
  if (servingId === id) return;
  const serving = await leftFor(ports, record, servingId);
  const at = ports.clock.now();
  if (!(await putIntoUse(ports, { record: { ...record, reason: 'asked_for' }, over: serving.id, at, by: actor.name }))) throw new DeskError('stale');
  if (serving.trainedAt > record.trainedAt) await ports.models.note({ ...serving, reason: 'rolled_back' });
  await ports.audit.append({ at, actorId: actor.id, actorName: actor.name, what: 'model_served', about: id, field: '', purpose: '', reason: '' });
  ports.log.info('model_served', { model: id, by: actor.id });
  await ports.assistant.follow();
}

/** The model in use, to be left for another that can take its place. */
async function leftFor({ models }: Pick<Ports, 'models'>, record: ModelRecord, servingId: string | null): Promise<ModelRecord> {
  const [serving, weights] = await Promise.all([servingId === null ? null : models.record(servingId), models.weights(record.id)]);
  if (!weights || !serving || !isUsable(record, serving.program)) throw new DeskError('illegal_move', { action: 'serve_model', state: record.reason, allowed: [] });
  return serving;
}

/** Asks for a new model from the guides in force and everything editors taught. */
export async function retrain(ports: Pick<Ports, 'assistant' | 'log'>, actor: StaffActor): Promise<void> {
  mustMay(actor, 'learning.train', desk);
  ports.log.info('training_asked_for', { by: actor.id });
  await ports.assistant.relearn('asked_for');
}
