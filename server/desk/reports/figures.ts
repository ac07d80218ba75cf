import type { Instant } from '../text.js';
import type { PlacedCase } from './case.js';
import type { Dimension, Kpi } from './kpi.js';
import type { Span } from './period.js';

/** One figure: never a percentage alone. */
export interface Figure {
  numerator: number;
  denominator: number;
  /** Of the denominator: came due and is still not done. */
  open: number;
}
export type Part = 'numerator' | 'denominator' | 'rest' | 'open';

/** Below this a percentage swings with every case: it is marked and not ranked (domain §2.8). */
export const smallNumber = 30;

export interface Group {
  /** Null: the desk itself, or not known. */
  key: string | null;
  /** Only where the cases carry it: a person's. */
  name: string | null;
  figure: Figure;
}

/** The cases of a figure in a span, by now. */
export function casesIn(kpi: Kpi, cases: readonly PlacedCase[], { span, now }: { span: Span; now: Instant }): PlacedCase[] {
  return cases.filter((one) => one.kind === kpi.kind && isWithin(span, one.at) && kpi.counts(one, now));
}

/** The cases behind one of a figure's numbers: as many as the number says. */
export function partOf(kpi: Kpi, counted: readonly PlacedCase[], part: Part): PlacedCase[] {
  const wanted: Record<Part, (one: PlacedCase) => boolean> = { denominator: () => true, numerator: kpi.succeeds, rest: (one) => !kpi.succeeds(one), open: isOpen };
  return counted.filter(wanted[part]);
}

/** Counts the cases of a figure. */
export function figureOf(kpi: Kpi, counted: readonly PlacedCase[]): Figure {
  return { numerator: partOf(kpi, counted, 'numerator').length, denominator: counted.length, open: partOf(kpi, counted, 'open').length };
}

/** The figure of many spans in one walk over the cases: what `figureOf` says of each. */
export function figuresIn(kpi: Kpi, cases: readonly PlacedCase[], { spans, now }: { spans: readonly Span[]; now: Instant }): Figure[] {
  const sums = spans.map((span) => ({ span, figure: { numerator: 0, denominator: 0, open: 0 } }));
  for (const one of cases) {
    if (one.kind !== kpi.kind || !kpi.counts(one, now)) continue;
    const counted = { numerator: Number(kpi.succeeds(one)), open: Number(isOpen(one)) };
    for (const { span, figure } of sums) if (isWithin(span, one.at)) add(figure, counted);
  }
  return sums.map(({ figure }) => figure);
}

function add(figure: Figure, { numerator, open }: Pick<Figure, 'numerator' | 'open'>): void {
  figure.denominator += 1;
  figure.numerator += numerator;
  figure.open += open;
}

/** The same cases split one way; the parts add up to the whole. */
export function groupsOf(kpi: Kpi, counted: readonly PlacedCase[], by: Dimension): Group[] {
  const groups = new Map<string | null, PlacedCase[]>();
  for (const one of counted) {
    const key = keyIn(one, by);
    const own = groups.get(key);
    if (own) own.push(one);
    else groups.set(key, [one]);
  }
  return [...groups].map(([key, own]) => ({ key, name: by === 'person' ? (own[0]?.person?.name ?? null) : null, figure: figureOf(kpi, own) }));
}

/** What a case is filed under when split one way. */
export function keyIn(one: PlacedCase, by: Dimension): string | null {
  const keys: Record<Dimension, string | null> = { unit: one.unitId, topic: one.topic, area: one.area, type: one.type, person: one.person?.id ?? null };
  return keys[by];
}

/** In per cent with one decimal; null of nothing. */
export function percentOf({ numerator, denominator }: Figure): number | null {
  return denominator === 0 ? null : Math.round((1000 * numerator) / denominator) / 10;
}

function isOpen({ dueAt, doneAt }: PlacedCase): boolean {
  return dueAt !== null && doneAt === null;
}

function isWithin({ from, to }: Span, at: Instant): boolean {
  return at >= from && at < to;
}
