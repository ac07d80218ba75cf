import { refuse } from '../errors.js';
import { isDoc } from '../values.js';

const partOfDate = ['date', 'timezone'];
const trimming = ['input', 'chars'];
const matching = ['input', 'regex', 'options'];
const replacing = ['input', 'find', 'replacement'];
const moving = ['startDate', 'unit', 'amount', 'timezone'];
const some = ['n', 'input'];

/** What the expressions with named arguments understand. */
const understood: Record<string, readonly string[]> = {
  $cond: ['if', 'then', 'else'], $switch: ['branches', 'default'], $let: ['vars', 'in'],
  $convert: ['input', 'to', 'onError', 'onNull'], $getField: ['field', 'input'], $setField: ['field', 'input', 'value'],
  $filter: ['input', 'as', 'cond', 'limit'], $map: ['input', 'as', 'in'], $reduce: ['input', 'initialValue', 'in'],
  $zip: ['inputs', 'useLongestLength', 'defaults'], $sortArray: ['input', 'sortBy'], $firstN: some, $lastN: some, $maxN: some, $minN: some,
  $trim: trimming, $ltrim: trimming, $rtrim: trimming, $regexFind: matching, $regexFindAll: matching, $regexMatch: matching, $replaceOne: replacing, $replaceAll: replacing,
  $dateTrunc: ['date', 'unit', 'binSize', 'timezone', 'startOfWeek'], $dateAdd: moving, $dateSubtract: moving,
  $dateDiff: ['startDate', 'endDate', 'unit', 'timezone', 'startOfWeek'],
  $dateToString: ['date', 'format', 'timezone', 'onNull'], $dateFromString: ['dateString', 'format', 'timezone', 'onError', 'onNull'], $dateToParts: ['date', 'timezone', 'iso8601'],
  $dateFromParts: ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond', 'timezone', 'isoWeekYear', 'isoWeek', 'isoDayOfWeek'],
  $year: partOfDate, $month: partOfDate, $week: partOfDate, $dayOfYear: partOfDate, $dayOfMonth: partOfDate, $dayOfWeek: partOfDate, $hour: partOfDate, $minute: partOfDate,
  $second: partOfDate, $millisecond: partOfDate, $isoWeek: partOfDate, $isoWeekYear: partOfDate, $isoDayOfWeek: partOfDate,
};

/** Refuses, by name, an argument of an expression that would otherwise be ignored. */
export function checkArguments(expression: string, operand: unknown): void {
  const known = understood[expression];
  if (!known || !isDoc(operand)) return;
  const unknown = Object.keys(operand).find((name) => !name.startsWith('$') && !known.includes(name));
  if (unknown !== undefined) refuse('UnknownField', `Unrecognized argument to ${expression}: '${unknown}' is not supported by the embedded store`);
}
