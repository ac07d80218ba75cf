import type { VisitMove } from '../../desk/hall/visit-moves.js';
import type { Priority } from '../../desk/hall/visit.js';

const turn: readonly VisitMove[] = ['call', 'start', 'finish'];

/** Somebody in the sample's hall. */
export interface Guest {
  name: string | null;
  item: string | null;
  /** Minutes before now. */
  came: number;
  /** Minutes before now that were booked; absent = walked in. */
  booked?: number;
  priority?: Priority;
  moves?: readonly VisitMove[];
  /** Minutes before now of the first move; the others follow some minutes apart. */
  from?: number;
}

/** Enough people served for a range of minutes, some who wait, one who missed the turn and one whose papers are still being fetched. */
export const guests: readonly Guest[] = [
  { name: '何国平', item: 'residence-permit', came: 100, booked: 95, moves: turn, from: 94 },
  { name: '罗秀英', item: 'senior-transit-card', came: 98, priority: 'elderly', moves: turn, from: 84 },
  { name: null, item: null, came: 90, moves: turn, from: 72 },
  { name: '邓小洁', item: 'unemployment-registration', came: 70, booked: 65, moves: turn, from: 62 },
  { name: '唐建新', item: 'residence-permit', came: 66, booked: 65, moves: turn, from: 50 },
  { name: null, item: 'social-security-card-replacement', came: 60, moves: turn, from: 38 },
  { name: '许文静', item: 'unemployment-registration', came: 40, booked: 35, moves: ['call', 'call_again', 'pass'], from: 28 },
  { name: '曹志强', item: 'residence-permit', came: 36, booked: 35, moves: ['call', 'start', 'park'], from: 24 },
  { name: '蒋玉兰', item: 'disability-subsidies', came: 20, priority: 'disabled', moves: ['call', 'start'], from: 8 },
  { name: '刘桂兰', item: 'social-security-card-replacement', came: 9, booked: 5 },
  { name: '石磊', item: 'residence-permit', came: 7, booked: 5 },
  { name: null, item: null, came: 14 },
  { name: '马德福', item: 'senior-transit-card', came: 4, priority: 'elderly' },
  { name: '夏雨', item: 'unemployment-registration', came: 3, booked: -25 },
];
/** Still to come; minutes before now. The first of them may be marked as not having come. */
export const expected: readonly { name: string; item: string; booked: number }[] = [
  { name: '范丽', item: 'residence-permit', booked: 35 },
  { name: '金海', item: 'unemployment-registration', booked: -25 },
  { name: '沈佳', item: 'residence-permit', booked: -55 },
];
