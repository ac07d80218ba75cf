/** What is ticked, and from where Shift+X reaches. */
export interface Selection {
  picked: readonly string[];
  anchor: string;
}

export const mostPicked = 100;
export const nothingPicked: Selection = { picked: [], anchor: '' };

const capped = (nos: readonly string[]): readonly string[] => [...new Set(nos)].slice(0, mostPicked);

/** Ticks a row or takes its tick away. */
export function toggled({ picked }: Selection, no: string): Selection {
  return { picked: picked.includes(no) ? picked.filter((each) => each !== no) : capped([...picked, no]), anchor: no };
}

/** Ticks everything between the last ticked row and this one, whichever way it lies. */
export function reached({ picked, anchor }: Selection, no: string, order: readonly string[]): Selection {
  const [from, to] = [order.indexOf(anchor), order.indexOf(no)];
  if (from < 0 || to < 0) return toggled({ picked, anchor }, no);
  return { picked: capped([...picked, ...order.slice(Math.min(from, to), Math.max(from, to) + 1)]), anchor };
}

/** All of them, or none if all are ticked already. */
export function allOrNone({ picked }: Selection, order: readonly string[]): Selection {
  return order.every((no) => picked.includes(no)) ? nothingPicked : { picked: capped(order), anchor: '' };
}

/** Only what still stands in the list. */
export const stillThere = ({ picked, anchor }: Selection, order: readonly string[]): Selection => ({ picked: picked.filter((no) => order.includes(no)), anchor });
