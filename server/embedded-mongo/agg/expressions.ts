import { BSONRegExp } from 'bson';
import { Aggregator } from 'mingo/aggregator';
import { Context, evalExpr, ProcessingMode } from 'mingo/core';
import * as accumulators from 'mingo/operators/accumulator';
import * as expressions from 'mingo/operators/expression';
import * as pipelines from 'mingo/operators/pipeline';
import * as projections from 'mingo/operators/projection';
import * as windows from 'mingo/operators/window';
import type { Iterator } from 'mingo/lazy';
import type { Options, PipelineOperator } from 'mingo/types';
import { Fault, refuse } from '../errors.js';
import { toRegExp } from '../match/regex.js';
import type { Doc } from '../values.js';
import { isDoc } from '../values.js';
import { $dateTrunc } from './date-trunc.js';
import { checkArguments } from './expression-options.js';
import { compileQuick, unsure } from './quick-expressions.js';

/** Values of `let`, by name without the dollars. */
export type Variables = Readonly<Doc>;

/** Computes one expression for a document. */
export type Expression = (doc: unknown) => unknown;

const operators = { accumulator: accumulators, expression: { ...expressions, $dateTrunc }, pipeline: pipelines, projection: projections, window: windows };

/** mingo's options with the given variables; server-side scripts stay off. */
export function mingoOptions(variables: Variables, stages: Record<`$${string}`, PipelineOperator> = {}): Options {
  const context = Context.init({ ...operators, pipeline: { ...pipelines, ...stages } });
  return { idKey: '_id', processingMode: ProcessingMode.CLONE_OFF, useStrictMode: true, scriptEnabled: false, failOnError: true, variables, context };
}

/** Options as mingo prepares them once for a pipeline; preparing them for every document costs more than evaluating. */
function preparedOptions(variables: Variables): Options {
  let prepared: Options | undefined;
  const $capture: PipelineOperator = (documents: Iterator, _: unknown, options: Options) => {
    prepared = options;
    return documents;
  };
  const options = mingoOptions(variables, { $capture });
  new Aggregator([{ $capture: {} }], options).run([]);
  return prepared ?? options;
}

/** Compiles an aggregation expression; its errors become Faults. */
export function compileExpression(expression: unknown, variables: Variables): Expression {
  const form = readable(expression);
  const options = preparedOptions(variables);
  const quick = compileQuick(form);
  return (doc) => {
    const value = quick && isDoc(doc) ? quick(doc, undefined) : unsure;
    return value === unsure ? translating(() => evalExpr(doc, form, options)) : value;
  };
}

/** Runs mingo code; what it throws becomes a Fault with the message it had. */
export function translating<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof Fault) throw error;
    return refuse('BadValue', error instanceof Error ? error.message : String(error));
  }
}

const names = new Set(Object.values(operators).flatMap((group) => Object.keys(group)));
const scripts = new Set(['$function', '$accumulator', '$where']);

/** The same expression with regular expressions in the form mingo knows; refuses operators and arguments that do not exist, by name. */
export function readable(expression: unknown): unknown {
  if (expression instanceof BSONRegExp) return toRegExp(expression);
  if (Array.isArray(expression)) return expression.map(readable);
  if (!isDoc(expression)) return expression;
  return Object.fromEntries(Object.entries(expression).map(([name, value]) => {
    if (name.startsWith('$')) mustExist(name);
    checkArguments(name, value);
    return [name, name === '$literal' ? value : readable(value)];
  }));
}

function mustExist(name: string): void {
  if (scripts.has(name)) refuse('BadValue', `${name} is not supported by the embedded store: it runs no scripts`);
  if (!names.has(name)) refuse('InvalidPipelineOperator', `Unrecognized expression '${name}'`);
}
