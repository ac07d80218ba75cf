/** A decoded BSON document. */
export type Doc = Record<string, unknown>;

export type TypeName =
  | 'minKey' | 'undefined' | 'null' | 'number' | 'int' | 'double' | 'long' | 'decimal' | 'string' | 'symbol' | 'object' | 'array'
  | 'binData' | 'objectId' | 'bool' | 'date' | 'timestamp' | 'regex' | 'javascript' | 'dbPointer' | 'maxKey';

const primitives: Record<string, TypeName> = { undefined: 'undefined', number: 'number', bigint: 'long', string: 'string', boolean: 'bool', symbol: 'symbol' };

const wrappers: Record<string, TypeName> = {
  MinKey: 'minKey', MaxKey: 'maxKey', Int32: 'int', Double: 'double', Long: 'long', Decimal128: 'decimal', BSONSymbol: 'symbol', Binary: 'binData', ObjectId: 'objectId',
  Timestamp: 'timestamp', BSONRegExp: 'regex', Code: 'javascript', DBRef: 'dbPointer',
};

/** The BSON type of a decoded value; 'number' is a plain JS number. */
export function typeName(value: unknown): TypeName {
  if (typeof value !== 'object') return primitives[typeof value] ?? 'undefined';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (Object.getPrototypeOf(value) === Object.prototype) return 'object';
  if (value instanceof Date) return 'date';
  if (value instanceof RegExp) return 'regex';
  return wrapperType(value);
}

function wrapperType(value: object): TypeName {
  if (value instanceof Uint8Array) return 'binData';
  const tag = '_bsontype' in value ? value._bsontype : undefined;
  return (typeof tag === 'string' ? wrappers[tag] : undefined) ?? 'object';
}

/** True for an embedded document, false for every other BSON value. */
export function isDoc(value: unknown): value is Doc {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

const numeric = new Set<TypeName>(['number', 'int', 'double', 'long', 'decimal']);

/** True for numbers of any BSON width. */
export function isNumeric(value: unknown): boolean {
  return numeric.has(typeName(value));
}

/** A number of any BSON width as a JS number (precision beyond 2^53 is lost). */
export function toNumber(value: unknown, fallback = 0): number {
  if (typeof value === 'number') return value;
  return isNumeric(value) ? Number(String(value)) : fallback;
}

/** The value as a document, or an empty one when absent. */
export function docOf(value: unknown): Doc {
  return isDoc(value) ? value : {};
}

/** The value as a list, or an empty one when absent. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Own property or undefined; never reaches the prototype. */
export function own(doc: Doc, name: string): unknown {
  return Object.hasOwn(doc, name) ? doc[name] : undefined;
}

/** Sets an own property, even one called __proto__. */
export function put(doc: Doc, name: string, value: unknown): void {
  if (name !== '__proto__') doc[name] = value;
  else Object.defineProperty(doc, name, { value, enumerable: true, configurable: true, writable: true });
}

/** True for a document whose first key is an operator such as $gt; $ref and friends are data. */
export function isOperatorDoc(value: unknown): value is Doc {
  if (!isDoc(value)) return false;
  const first = Object.keys(value)[0];
  return first !== undefined && first.startsWith('$') && !['$ref', '$id', '$db'].includes(first);
}
