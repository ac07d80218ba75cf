import type { Slots } from './slots.js';
import type { Read, Reading } from './understand.js';

/** What a message was taken to mean, in the words of the label rules: a service and a part only where the rules have them. */
export interface Taken {
  readonly action: string;
  readonly item: string | null;
  readonly field: string | null;
  /** What it gave to a form, as said; only what is new or changed. */
  readonly slots: Slots;
}

const nothing = { item: null, field: null, slots: {} };

function takenFromWords({ action, verdict, guesses, field }: Read): Taken {
  const sure = verdict.kind === 'sure' ? verdict.item : null;
  if (action === 'answer') return { ...nothing, action, item: sure ?? guesses[0]?.itemCode ?? null, field: field ?? 'overview' };
  return { ...nothing, action, item: action === 'book' ? sure : null };
}

/** What a reading means, without any form. */
export function takenFrom(reading: Reading): Taken {
  switch (reading.kind) {
    case 'empty':
      return { ...nothing, action: 'clarify' };
    case 'refuse':
      return { ...nothing, action: 'decline' };
    case 'hard':
      return { ...nothing, action: reading.rule.kind === 'emergency' ? 'emergency' : 'human' };
    case 'read':
      return takenFromWords(reading);
  }
}
