import type { Doing } from './side.js';

/** The people behind the line. */
export const peopleDoing: Doing<'find_people' | 'wait' | 'stop_waiting'> = {
  find_people: async ({ lang, reason }, { people }) => ({ kind: 'people', reason, people: await people.now({ lang }) }),
  wait: async ({ phone, lang, reason, note }, { people }, { callId }) => {
    await people.enter({ callId, phone, lang, reason, note });
    return { kind: 'waiting', reason };
  },
  stop_waiting: async ({ after }, { people }, { callId }) => ({ kind: 'waited', after, ...(await people.leave(callId)) }),
};
