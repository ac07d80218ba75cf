import type { PeopleNow } from '../../server/ports/line-people.js';
import type { PhoneLine } from './turns.js';

/** Where a waiting call stands; not knowing it must not end the wait. */
export async function positionOf({ people, log }: Pick<PhoneLine, 'people' | 'log'>, callId: string): Promise<PeopleNow | null> {
  try {
    return await people.position(callId);
  } catch (error) {
    log.warn('phone.position_unknown', { callId, error: String(error) });
    return null;
  }
}
