import { Long } from 'bson';
import fc from 'fast-check';
import { evalExpr } from 'mingo/core';
import { describe, expect, it } from 'vitest';
import { compileExpression, mingoOptions } from '../../server/embedded-mongo/agg/expressions.js';
import { compileQuick, unsure } from '../../server/embedded-mongo/agg/quick-expressions.js';
import type { Doc } from '../../server/embedded-mongo/values.js';

const names = ['a', 'b', 'c'];
const scalar = fc.constantFrom<unknown>(0, 1, 2, Number.NaN, '', 'a', '漏水', true, false, null, new Date(5), Long.fromNumber(1));
const { value } = fc.letrec<{ value: unknown; doc: Doc }>((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, scalar, tie('doc'), fc.array(tie('value'), { maxLength: 3 })),
  doc: fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 3, noNullPrototype: true }),
}));
const documents = fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 3, noNullPrototype: true });
const path = fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 2 }).map((parts) => parts.join('.'));
const { expression } = fc.letrec<{ expression: unknown }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(0, 1, 'a', true, null, '$$this', '$$this.a'),
    path.map((field) => `$${field}`),
    fc.tuple(fc.constantFrom('$eq', '$gt', '$gte', '$lt', '$lte'), tie('expression'), tie('expression')).map(([name, a, b]) => ({ [name]: [a, b] })),
    fc.tuple(tie('expression'), fc.oneof(path.map((field) => `$${field}`), fc.constantFrom<unknown>(['a', 1], []))).map(([needle, list]) => ({ $in: [needle, list] })),
    fc.array(tie('expression'), { minLength: 1, maxLength: 2 }).map((parts) => ({ $and: parts })),
    tie('expression').map((part) => ({ $not: [part] })),
    fc.tuple(tie('expression'), tie('expression'), tie('expression')).map((parts) => ({ $cond: parts })),
    fc.tuple(path, tie('expression')).map(([field, cond]) => ({ $filter: { input: `$${field}`, cond } })),
    fc.tuple(path, tie('expression')).map(([field, made]) => ({ $first: { $map: { input: `$${field}`, in: made } } })),
    fc.dictionary(fc.constantFrom(...names), tie('expression'), { minKeys: 1, maxKeys: 2, noNullPrototype: true }),
  ),
}));

/** What a run gives, or that it refuses. */
function outcome(run: () => unknown): unknown {
  try {
    return { gives: run() };
  } catch {
    return 'refused';
  }
}

describe('an expression computed the quick way', () => {
  it('gives what the full evaluator gives, or leaves it to that', () => {
    fc.assert(fc.property(documents, expression, (doc, form) => {
      const quick = compileQuick(form)?.(doc, undefined) ?? unsure;
      if (quick !== unsure) expect({ gives: quick }).toEqual(outcome(() => evalExpr(doc, form, mingoOptions({}))));
    }), { numRuns: 3000 });
  });

  it('still refuses what the full evaluator refuses', () => {
    expect(() => compileExpression({ $in: ['$a', '$b'] }, {})({ a: 1, b: 2 })).toThrow();
  });

  it('computes the lead unit of a ticket without it', () => {
    const lead = { $first: { $map: { input: { $filter: { input: '$shares', cond: { $and: [{ $eq: ['$$this.role', 'lead'] }, { $not: [{ $in: ['$$this.state', ['done']] }] }] } } }, in: '$$this.unit' } } };
    const shares = [{ role: 'co', state: 'new', unit: 'roads' }, { role: 'lead', state: 'done', unit: 'parks' }, { role: 'lead', state: 'new', unit: 'water' }];
    expect(compileQuick({ unit: lead, topic: '$topic', area: '$area' })?.({ shares, topic: null }, undefined)).toEqual({ unit: 'water', topic: null });
  });
});
