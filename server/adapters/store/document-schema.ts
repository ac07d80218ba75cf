import { Schema, type IndexDefinition, type IndexOptions, type SchemaDefinition, type SchemaDefinitionProperty } from 'mongoose';

/** A field a sub-document holds. */
export type Fields<D> = Record<keyof D, SchemaDefinitionProperty>;
export type Index = readonly [IndexDefinition, IndexOptions?];

export const text = { type: String };
export const number = { type: Number };
export const flag = { type: Boolean };
/** An opaque value: its shape is the domain's business, closed by type there. */
export const opaque = { type: Schema.Types.Mixed };
export const list = (of: SchemaDefinitionProperty): SchemaDefinitionProperty => ({ type: [of], default: undefined });

/** A part of a document. Every field must be named; an unknown one is refused aloud. */
export function part<D>(fields: Fields<D>): SchemaDefinitionProperty {
  const schema = new Schema(fields, { _id: false, id: false, strict: 'throw', minimize: false });
  return { type: schema } as SchemaDefinitionProperty;
}

/** A whole document with its indexes: one aggregate, kept as the domain shapes it. */
export function documentSchema<D>(fields: Fields<D>, indexes: readonly Index[] = []): Schema<D> {
  const schema = new Schema<D>(fields as SchemaDefinition<D>, { id: false, strict: 'throw', strictQuery: false, minimize: false, versionKey: false });
  for (const [keys, options] of indexes) schema.index(keys, options);
  return schema;
}
