import { figuresOf } from '../../../bot/evaluate/figures.js';
import type { Judged } from '../../../bot/evaluate/judged.js';
import { judgeLines } from '../../../bot/evaluate/judged.js';
import type { LabelledLine } from '../../../bot/evaluate/labelled-lines.js';
import { readerOf, trainOn } from '../../../bot/model.js';
import { spokenFrom, trainingSet } from '../../../bot/training-set.js';
import { thresholds } from '../../../bot/gate.js';
import type { ModelFigures } from '../../desk/learning/model.js';
import type { Lesson } from './messages.js';

const folds = 2;
/** So many sentences of a fold are judged: enough for a share to stand within a point. */
const judgedAtMost = 3_000;

/** The fold a phrasing belongs to, by its letters alone, so that it is the same in every model. */
function foldOf(text: string): number {
  let mixed = 7;
  for (let at = 0; at < text.length; at += 1) mixed = (Math.imul(mixed, 31) + text.charCodeAt(at)) >>> 0;
  return (mixed >>> 8) % folds;
}

function heldOut({ guides, seed, taught = [] }: Lesson, fold: number): LabelledLine[] {
  const { about, others } = spokenFrom(guides, seed, (text) => foldOf(text) === fold);
  const spoken = [...about, ...others];
  const step = Math.max(1, Math.floor(spoken.length / judgedAtMost));
  const lines = spoken.filter((_, at) => at % step === 0).map(({ text, action, item = null, field = null }) => ({ text, action, item, field }));
  return [...lines, ...taught.filter(({ text }) => foldOf(text) === fold)].map((line) => ({ ...line, lang: 'zh' as const, kind: 'plain' }));
}

function judgedFold(lesson: Lesson, fold: number): Judged[] {
  const { guides, seed, taught = [] } = lesson;
  const keep = (text: string) => foldOf(text) !== fold;
  const set = trainingSet(guides, seed, { keep, taught: taught.filter(({ text }) => keep(text)) });
  return judgeLines(readerOf({ ...trainOn(set, seed), thresholds }), heldOut(lesson, fold), () => 0);
}

/** Cross-validated figures of the model a lesson gives: whole phrasings are left out in turn. Takes as long as some trainings. */
export function measured(lesson: Lesson): ModelFigures {
  const figures = figuresOf(Array.from({ length: folds }, (_, fold) => judgedFold(lesson, fold)).flat());
  const shares = {
    automatic_precision: figures.automaticPrecision,
    automatic_coverage: figures.automaticCoverage,
    action: figures.action,
    item: figures.item,
    field: figures.field,
    emergency: figures.emergencyRecall,
    human: figures.humanRecall,
  };
  return Object.fromEntries(Object.entries(shares).flatMap(([code, { share }]) => (share === null ? [] : [[code, share]])));
}
