import type { Utterance } from '../classifier.js';
import { normalise } from '../normalise.js';

/** A public set in three parts; what belongs to no label is kept apart. */
export interface PublicSet {
  readonly train: readonly Utterance[];
  readonly validation: readonly Utterance[];
  readonly test: readonly Utterance[];
  /** Published with the training part; no voter learns from them. */
  readonly strangeTrain: readonly string[];
  readonly strangeValidation: readonly string[];
  readonly strangeTest: readonly string[];
}

type Pair = readonly [text: string, label: string];

const utterance = ([text, label]: Pair): Utterance => ({ text: normalise(text), label });
const texts = (pairs: readonly Pair[]): string[] => pairs.map(([text]) => normalise(text));

const nothingStrange = { strangeTrain: [], strangeValidation: [], strangeTest: [] };

/** CLINC150 as published (data_full.json): its out-of-scope questions are strange. */
export function clinc(json: string): PublicSet {
  const data = JSON.parse(json) as Record<'train' | 'val' | 'test' | 'oos_train' | 'oos_val' | 'oos_test', Pair[]>;
  return { train: data.train.map(utterance), validation: data.val.map(utterance), test: data.test.map(utterance), strangeTrain: texts(data.oos_train), strangeValidation: texts(data.oos_val), strangeTest: texts(data.oos_test) };
}

/** SMP2017-ECDT, 31 Chinese classes. Nothing is tuned on its development part any more: everybody learns from it too. */
export function smp(json: string): PublicSet {
  const data = JSON.parse(json) as Record<'train' | 'develop' | 'test', Pair[]>;
  return { train: [...data.train, ...data.develop].map(utterance), validation: [], test: data.test.map(utterance), ...nothingStrange };
}

/** One row of a CSV line of two columns, the first perhaps quoted. */
function csvRow(line: string): Pair | undefined {
  const quoted = /^"((?:[^"]|"")*)",(.*)$/.exec(line) ?? /^([^,]*),(.*)$/.exec(line);
  return quoted === null ? undefined : [(quoted[1] ?? '').replaceAll('""', '"'), (quoted[2] ?? '').trim()];
}

function csvRows(csv: string): Pair[] {
  // A quoted text may run over lines: its quotes are then still open.
  const joined = csv.replaceAll('\r', '').split('\n').slice(1).reduce<string[]>((rows, line) => {
    const last = rows.at(-1);
    const open = last !== undefined && (last.split('"').length - 1) % 2 === 1;
    return open ? [...rows.slice(0, -1), `${last} ${line}`] : [...rows, line];
  }, []);
  return joined.filter((line) => line.trim() !== '').flatMap((line) => [csvRow(line)].filter((row) => row !== undefined));
}

/** BANKING77 as published: train.csv and test.csv. */
export function banking(train: string, test: string): PublicSet {
  return { train: csvRows(train).map(utterance), validation: [], test: csvRows(test).map(utterance), ...nothingStrange };
}

/** One of the three NLU-Evaluation corpora. */
export function nluEvaluation(json: string): PublicSet {
  const { sentences } = JSON.parse(json) as { sentences: { text: string; intent: string; training: boolean }[] };
  const part = (training: boolean): Utterance[] => sentences.filter((one) => one.training === training).map(({ text, intent }) => utterance([text, intent]));
  return { train: part(true), validation: [], test: part(false), ...nothingStrange };
}
