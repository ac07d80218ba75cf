/** What of a booking stands in the address, so that Back, reloading and sending the link to somebody work. */
export interface Choice {
  /** Codes, the main one first. */
  readonly items: readonly string[];
  readonly mode: 'counter' | 'home_visit' | 'proxy';
  readonly centreId: string | null;
  /** YYYY-MM-DD. */
  readonly date: string | null;
  readonly slotId: string | null;
  /** The booking that is being moved, if one is. */
  readonly moving: string | null;
}

const modes = ['counter', 'home_visit', 'proxy'] as const;

/** What an address says of a booking. `item` is how a guide links here. */
export function readChoice(query: URLSearchParams): Choice {
  const items = (query.get('items') ?? query.get('item') ?? '').split(',').filter((code) => code !== '');
  return {
    items,
    mode: modes.find((mode) => mode === query.get('mode')) ?? 'counter',
    centreId: query.get('centre'),
    date: query.get('date'),
    slotId: query.get('slot'),
    moving: query.get('moving'),
  };
}

export type BookStep = 'item' | 'where' | 'day' | 'time' | 'who' | 'check' | 'done' | 'wait';

/** The address of a page of the booking with what is chosen so far. */
export function addressOf(step: BookStep, { items, mode, centreId, date, slotId, moving }: Choice): string {
  const query = new URLSearchParams();
  if (items.length > 0) query.set('items', items.join(','));
  if (mode !== 'counter') query.set('mode', mode);
  for (const [name, value] of [['centre', centreId], ['date', date], ['slot', slotId], ['moving', moving]] as const) if (value !== null) query.set(name, value);
  const search = query.toString();
  return `${step === 'item' ? '/book' : `/book/${step}`}${search === '' ? '' : `?${search}`}`;
}
