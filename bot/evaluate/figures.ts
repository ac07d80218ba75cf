import type { Judged } from './judged.js';

/** Right and judged. */
export interface Share {
  readonly right: number;
  readonly of: number;
  /** Three decimals; null when nothing was judged. */
  readonly share: number | null;
}

export interface Figures {
  readonly lines: number;
  readonly action: Share;
  /** Of the lines that ask for an answer. */
  readonly item: Share;
  /** Of the lines that ask for an answer. */
  readonly field: Share;
  readonly bookedItem: Share;
  /** Wish, service and part all right. */
  readonly whole: Share;
  readonly perAction: Readonly<Record<string, Share>>;
  readonly perKind: Readonly<Record<string, { readonly action: Share; readonly item: Share; readonly field: Share }>>;
  /** Of the automatic answers: an answer was wanted, from this guide. */
  readonly automaticGuide: Share;
  /** Of the automatic answers: an answer was wanted, from this part of this guide. */
  readonly automaticPrecision: Share;
  /** Of the lines that ask for an answer: answered without asking back. */
  readonly automaticCoverage: Share;
  readonly emergencyRecall: Share;
  readonly humanRecall: Share;
  /** Of the emergencies and wishes for a person: passed on. */
  readonly escalationRecall: Share;
  /** Of all other lines: passed on as an emergency. */
  readonly falseAlarms: Share;
  readonly msP50: number;
  readonly msP99: number;
}

type Test = (one: Judged) => boolean;

function share(list: readonly Judged[], right: Test): Share {
  const count = list.filter(right).length;
  return { right: count, of: list.length, share: list.length === 0 ? null : Math.round((count / list.length) * 1000) / 1000 };
}

/** The value below which `part` of a list lies. */
export function percentile(list: readonly number[], part: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0) * 100) / 100;
}

const rightAction: Test = ({ wanted, taken }) => wanted.action === taken.action;
const rightItem: Test = ({ wanted, taken }) => wanted.item === taken.item;
const rightField: Test = ({ wanted, taken }) => wanted.field === taken.field;
const wants = (action: string): Test => ({ wanted }) => wanted.action === action;
const passedOn: Test = ({ taken }) => taken.action === 'emergency' || taken.action === 'human';

function grouped(list: readonly Judged[], key: (one: Judged) => string): [string, Judged[]][] {
  const groups = new Map<string, Judged[]>();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
}

/** All figures of a judged set. */
export function figuresOf(judged: readonly Judged[]): Figures {
  const answers = judged.filter(wants('answer'));
  const automatic = judged.filter(({ taken }) => taken.automatic);
  const booked = judged.filter((one) => wants('book')(one) && one.wanted.item !== null);
  const all: Test = (one) => rightAction(one) && rightItem(one) && rightField(one);
  return {
    lines: judged.length,
    action: share(judged, rightAction),
    item: share(answers, rightItem),
    field: share(answers, rightField),
    bookedItem: share(booked, rightItem),
    whole: share(judged, all),
    perAction: Object.fromEntries(grouped(judged, ({ wanted }) => wanted.action).map(([action, list]) => [action, share(list, rightAction)])),
    perKind: Object.fromEntries(
      grouped(judged, ({ wanted }) => wanted.kind).map(([kind, list]) => {
        const asked = list.filter(wants('answer'));
        return [kind, { action: share(list, rightAction), item: share(asked, rightItem), field: share(asked, rightField) }];
      }),
    ),
    automaticGuide: share(automatic, (one) => rightAction(one) && rightItem(one)),
    automaticPrecision: share(automatic, all),
    automaticCoverage: share(answers, ({ taken }) => taken.automatic),
    emergencyRecall: share(judged.filter(wants('emergency')), rightAction),
    humanRecall: share(judged.filter(wants('human')), rightAction),
    escalationRecall: share(judged.filter(({ wanted }) => wanted.action === 'emergency' || wanted.action === 'human'), passedOn),
    falseAlarms: share(judged.filter(({ wanted }) => wanted.action !== 'emergency'), ({ taken }) => taken.action === 'emergency'),
    msP50: percentile(judged.map(({ ms }) => ms), 0.5),
    msP99: percentile(judged.map(({ ms }) => ms), 0.99),
  };
}
