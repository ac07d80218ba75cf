import { checkIndex, Refused, type IndexWish } from './entries.js';
import { matches } from './matching.js';
import { same, type Doc } from './order.js';
import { comparing, type Sort } from './sorting.js';
import { shown } from './wire.js';

/** The collection as it should be: a plain list, searched from one end to the other. */
export class Twin {
  constructor(public docs: readonly Doc[] = [], public indexes: readonly IndexWish[] = []) {}

  copy(): Twin {
    return new Twin(this.docs, this.indexes);
  }

  find(filter: Doc, sort: Sort = {}): Doc[] {
    return this.docs.filter((doc) => matches(doc, filter)).sort(comparing(sort));
  }

  holder(id: unknown): Doc | undefined {
    return this.docs.find((doc) => same(doc['_id'], id));
  }

  /** Adds a document; throws Refused where a unique index, or two lists in one index, forbid it. */
  insert(doc: Doc): void {
    if (this.holder(doc['_id'])) throw new Refused('duplicate _id');
    this.become([...this.docs, doc]);
  }

  /** Puts a document's next state in its place, or takes it away. */
  replace(doc: Doc, next: Doc | undefined): void {
    this.become(this.docs.map((known) => (same(known['_id'], doc['_id']) ? next : known)).filter((known) => known !== undefined));
  }

  /** Takes all documents as they are said to be; throws Refused when the indexes forbid it. */
  become(docs: readonly Doc[]): void {
    for (const index of this.indexes) checkIndex(index, docs);
    this.docs = docs;
  }

  /** Adds an index; false when there is one over the same fields, or the store has it anyway. */
  addIndex(index: IndexWish): boolean {
    if (this.indexes.some(({ key }) => JSON.stringify(key) === JSON.stringify(index.key))) return false;
    checkIndex(index, this.docs);
    this.indexes = [...this.indexes, index];
    return true;
  }

  /** Ids of the documents that differ from another state. */
  changedSince(base: readonly Doc[]): Set<string> {
    const before = new Map(base.map((doc) => [shown(doc['_id']), shown(doc)]));
    const after = new Map(this.docs.map((doc) => [shown(doc['_id']), shown(doc)]));
    return new Set([...before.keys(), ...after.keys()].filter((id) => before.get(id) !== after.get(id)));
  }
}
