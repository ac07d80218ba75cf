import { queueQuery, type QueueQuery, type QueueView } from '../../../../server/contract/ticket.js';
import type { z } from 'zod';

export type Query = z.output<typeof queueQuery>;
export const filterNames = ['channel', 'type', 'state', 'urgency', 'light', 'unitId', 'topic', 'area'] as const;
export type FilterName = (typeof filterNames)[number];
/** What a number of the board picked; shown as marks, ended by clearing. */
const numberFilters = ['leadUnitId', 'returnsFrom', 'filedSince', 'open', 'nos'] as const;

/** The queue an address asks for; parts nobody can read are ignored. */
export function queryOf(search: URLSearchParams, home: QueueView): Query {
  const parts: Record<string, string> = { view: home };
  for (const [name, value] of search) {
    const alone = queueQuery.safeParse({ [name]: value });
    if (alone.success) parts[name] = value;
  }
  return queueQuery.parse(parts);
}

const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const defaults: Readonly<Record<string, string>> = { sort: 'deadline', page: '1' };

/** The address of a queue; defaults are left out so that links stay short. */
export function addressOf(query: QueueQuery): string {
  const search = new URLSearchParams({ view: query.view ?? 'all' });
  for (const name of [...filterNames, ...numberFilters, 'q', 'before', 'sort', 'page'] as const) {
    const value = textOf(query[name]);
    if (value !== '' && value !== defaults[name]) search.set(name, value);
  }
  return search.toString();
}

/** A change of filters starts again at the first page, and a search at the newest. */
export const changed = (query: Query, change: Partial<QueueQuery>): QueueQuery => ({ ...query, page: 1, before: undefined, ...change });

/** The same view and order, no filter and no search. */
export const cleared = (query: Query): QueueQuery => ({ view: query.view, sort: query.sort });

export const isFiltered = (query: Query): boolean => [...filterNames, ...numberFilters].some((name) => query[name] !== undefined) || isSearch(query);

/** A search has an order of its own: newest first. */
export const isSearch = (query: Query): boolean => (query.q ?? '') !== '';
