import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { mostPlaces, type Places, type Spot } from './plan-draft.js';
import { beginning, between, type Cell, type Corner } from './week-grid.js';

interface GridParts {
  dates: readonly string[];
  times: readonly string[];
  cellAt: (spot: Spot) => Cell;
  mayChange: (spot: Spot) => boolean;
  /** Sets places, as one step. */
  set: (wanted: readonly (Spot & Places)[]) => void;
  stepBack: () => void;
  toForm: () => void;
}
export interface Grid {
  active: Corner;
  selected: readonly Spot[];
  isSelected: (spot: Spot) => boolean;
  onKeyDown: (event: KeyboardEvent) => void;
  press: (corner: Corner, event: PointerEvent) => void;
  over: (corner: Corner) => void;
  pull: (corner: Corner, event: PointerEvent<HTMLElement>) => void;
  choose: (corner: Corner) => void;
  toForm: () => void;
}

const moves: Readonly<Record<string, [number, number]>> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
/** How far the handle is dragged for one place. */
const pixelsAPlace = 14;
const bounded = (value: number, most: number): number => Math.min(Math.max(0, value), most);

/** Where one stands, and the block from there to where one began. */
function useSelection(parts: GridParts) {
  const { dates, times } = parts;
  const [active, setActive] = useState<Corner>(() => beginning(parts));
  const [anchor, setAnchor] = useState<Corner>(active);
  const selected = between(active, anchor, { dates, times });
  const isSelected = (spot: Spot) => selected.some(({ date, time }) => date === spot.date && time === spot.time);
  const go = (to: Corner, extend: boolean) => {
    const corner = { row: bounded(to.row, times.length - 1), col: bounded(to.col, dates.length - 1) };
    setActive(corner);
    if (!extend) setAnchor(corner);
  };
  return { active, selected, isSelected, go };
}

/** Selecting and changing cells, by keys and by mouse alike. */
export function useGrid(parts: GridParts): Grid {
  const { dates, times, cellAt, mayChange, set } = parts;
  const { active, selected, isSelected, go } = useSelection(parts);
  const dragging = useRef(false);
  const changeTo = (capacityOf: (cell: Cell) => number, spots = selected) =>
    set(spots.filter(mayChange).map((spot) => {
      const cell = cellAt(spot);
      const capacity = bounded(capacityOf(cell), mostPlaces);
      return { ...spot, capacity, reserved: Math.min(cell.reserved, capacity) };
    }));
  const add = (n: number) => changeTo(({ capacity }) => capacity + n);
  const setAll = (capacity: number) => changeTo(() => capacity);
  const pull = (corner: Corner, event: PointerEvent<HTMLElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const spot = { date: dates[corner.col] ?? '', time: times[corner.row] ?? '' };
    const spots = isSelected(spot) ? selected : [spot];
    if (!isSelected(spot)) go(corner, false);
    follow(event, (steps) => changeTo(({ capacity }) => capacity + steps, spots));
  };
  return {
    active,
    selected,
    isSelected,
    toForm: parts.toForm,
    pull,
    onKeyDown: (event) => onKey(event, { ...parts, active, go, add, setAll }),
    press: (corner, event) => {
      dragging.current = true;
      for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, () => void (dragging.current = false), { once: true });
      go(corner, event.shiftKey);
    },
    over: (corner) => dragging.current && go(corner, true),
    choose: (corner) => go(corner, false),
  };
}

/** Follows a handle up and down, and says so for every place more or fewer; the change is told once, when the hand lets go. */
function follow({ clientY, currentTarget, pointerId }: PointerEvent<HTMLElement>, told: (steps: number) => void): void {
  let steps = 0;
  const hand = new AbortController();
  currentTarget.setPointerCapture(pointerId);
  const bubble = currentTarget;
  const moved = (event: globalThis.PointerEvent) => {
    steps = Math.round((clientY - event.clientY) / pixelsAPlace);
    bubble.dataset['steps'] = steps === 0 ? '' : `${steps > 0 ? '+' : '−'}${Math.abs(steps)}`;
  };
  const ended = () => {
    hand.abort();
    delete bubble.dataset['steps'];
  };
  currentTarget.addEventListener('pointermove', moved, hand);
  currentTarget.addEventListener('pointercancel', ended, hand);
  const dropped = () => {
    ended();
    if (steps !== 0) told(steps);
  };
  currentTarget.addEventListener('pointerup', dropped, hand);
}

type KeyParts = Pick<Grid, 'active'> & Pick<GridParts, 'times' | 'dates' | 'stepBack' | 'toForm'> & { add: (n: number) => void; setAll: (capacity: number) => void; go: (to: Corner, extend: boolean) => void };

/** Buttons inside the grid keep their own keys. */
const onCell = ({ target }: KeyboardEvent): boolean => target instanceof Element && target.getAttribute('role') === 'gridcell';

function onKey(event: KeyboardEvent, parts: KeyParts): void {
  if (!onCell(event)) return;
  const act = actOf(event, parts);
  if (act === undefined) return;
  event.preventDefault();
  act();
}

function actOf(event: KeyboardEvent, { active, go, add, setAll, times, dates, stepBack, toForm }: KeyParts): (() => void) | undefined {
  const { key, shiftKey, ctrlKey, metaKey } = event;
  const step = moves[key];
  if (ctrlKey || metaKey) return key === 'z' ? stepBack : undefined;
  if (step !== undefined) return () => go({ row: active.row + step[0], col: active.col + step[1] }, shiftKey);
  if (/^\d$/.test(key)) return () => setAll(Number(key));
  const named: Readonly<Record<string, () => void>> = {
    '+': () => add(1),
    '=': () => add(1),
    '-': () => add(-1),
    Delete: () => setAll(0),
    Enter: toForm,
    Home: () => go({ row: active.row, col: 0 }, shiftKey),
    End: () => go({ row: active.row, col: dates.length - 1 }, shiftKey),
    PageUp: () => go({ row: 0, col: active.col }, shiftKey),
    PageDown: () => go({ row: times.length - 1, col: active.col }, shiftKey),
  };
  return named[key];
}
