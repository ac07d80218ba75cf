import { topics, type TopicCode } from '../intake/topics.js';
import type { Text } from '../text.js';
import { isClosed } from './duty-draft.js';
import { dutyFor, type DutyDirectory, type DutyEntry } from './duty-directory.js';

/** A unit with the words of its duties and the areas it covers. */
export interface UnitDuties {
  id: string;
  name: Text;
  duties: readonly string[];
  areas: readonly string[];
  /** Since when it gets nothing new; absent or null = it works. */
  closedAt?: number | null;
}
export interface UnitSuggestion {
  unit: UnitDuties;
  reason: Text;
  suggested: boolean;
  /** Something speaks for it. */
  likely: boolean;
  /** The unit complained about: shown, never selectable. */
  blocked: boolean;
}

export interface Matter {
  title: string;
  content: string;
  place: string;
  topic: string | null;
  area: string | null;
  blockedUnitIds: readonly string[];
}

interface District {
  units: readonly UnitDuties[];
  directory: DutyDirectory;
}

type Rated = Omit<UnitSuggestion, 'suggested' | 'likely'> & { score: number };
const text = (zh: string, en: string): Text => ({ zh, en });

/** All units that work, the likeliest first, each with the reason: a duty named in the words, then topic × area in the directory,
 *  then the place alone. Who only helps by the directory comes before who is merely near. */
export function suggestUnits({ units, directory }: District, matter: Matter): UnitSuggestion[] {
  const duty = dutyFor(directory, matter);
  const rated = units.filter((unit) => !isClosed(unit)).map((unit) => rate(unit, matter, { duty, directory, units })).sort((a, b) => b.score - a.score);
  const best = rated[0]?.score ?? 0;
  return rated.map(({ unit, reason, blocked, score }, index) => ({ unit, reason, blocked, suggested: index === 0 && best > 0, likely: score > 0 }));
}

function rate(unit: UnitDuties, { title, content, place, blockedUnitIds }: Matter, { duty, directory, units }: District & { duty: DutyEntry | null }): Rated {
  if (blockedUnitIds.includes(unit.id)) return { unit, blocked: true, score: -1, reason: text('被反映单位，不能承办', 'The unit complained about cannot handle it') };
  const words = `${title} ${content}`;
  const cue = unit.duties.find((word) => words.includes(word));
  const area = unit.areas.find((name) => `${place} ${words}`.includes(name));
  if (cue) return { unit, blocked: false, ...onBasis(byCue(directory, cue, area), unit, duty) };
  const known = duty && byDuty(unit, duty, { directory, units });
  if (known) return { unit, blocked: false, ...onBasis(known, unit, duty) };
  if (area) return { unit, blocked: false, score: 1, reason: text(`地点属${area}`, `The place belongs to ${area}`) };
  return { unit, blocked: false, score: 0, reason: text('派单目录没有写明', 'Not named in the directory of duties') };
}

type Grounds = Pick<Rated, 'score' | 'reason'>;

/** Which decision the directory's line for this unit rests on, if it says one. */
function onBasis({ score, reason }: Grounds, unit: UnitDuties, duty: DutyEntry | null): Grounds {
  const basis = duty?.unitId === unit.id ? (duty.basis ?? '') : '';
  return { score, reason: basis === '' ? reason : text(`${reason.zh}（依据：${basis}）`, `${reason.en} (basis: ${basis})`) };
}

function byDuty(unit: UnitDuties, duty: DutyEntry, { directory, units }: District): Grounds | null {
  const what = dutyText(duty, units);
  if (duty.unitId === unit.id) return { score: duty.area === null ? 2 : 3, reason: named(directory, what) };
  const helps = duty.coUnitIds?.includes(unit.id) ?? false;
  return helps ? { score: 1.5, reason: named(directory, text(`${what.zh} 协办`, `${what.en}, supporting`)) } : null;
}

function byCue(directory: DutyDirectory, cue: string, area: string | undefined): Grounds {
  const what = area ? `${cue} × ${area}` : cue;
  return { score: area ? 5 : 4, reason: named(directory, text(what, what)) };
}

function named({ version }: DutyDirectory, what: Text): Text {
  const mark = version === '' ? '' : ` ${version}`;
  return text(`派单目录${mark}：${what.zh}`, `Directory of duties${mark}: ${what.en}`);
}

function dutyText({ topic, area }: DutyEntry, units: readonly UnitDuties[]): Text {
  const about: Text = Object.hasOwn(topics, topic) ? topics[topic as TopicCode] : text(topic, topic);
  const where = units.find(({ id }) => id === area)?.name ?? text('全区', 'whole district');
  return text(`${about.zh} × ${where.zh}`, `${about.en} × ${where.en}`);
}
