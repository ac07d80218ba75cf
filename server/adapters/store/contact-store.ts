import type { Model } from 'mongoose';
import { plainPhone } from '../../desk/search-tokens.js';
import type { Ids } from '../../ports/ids.js';
import type { Contact, ContactStore } from '../../ports/people-store.js';
import { retryDuplicate } from './duplicates.js';
import type { ContactDoc } from './people-models.js';

interface Deps {
  model: Model<ContactDoc>;
  ids: Ids;
  hashPhone: (phone: string) => string;
}

export class MongoContactStore implements ContactStore {
  constructor(private readonly deps: Deps) {}

  ofVisitor(visitorHash: string): Promise<Contact> {
    return this.findOrMake({ visitorHash }, { name: null, phone: null });
  }

  /** A contact without a name takes the first one that comes with its number. */
  async ofPhone(phone: string, name: string | null): Promise<Contact> {
    const contact = await this.findOrMake({ phoneHash: this.deps.hashPhone(plainPhone(phone)) }, { name, phone });
    if (contact.name !== null || name === null) return contact;
    await this.deps.model.updateOne({ _id: contact.id, name: null }, { $set: { name } });
    return { ...contact, name };
  }

  async get(id: string): Promise<Contact | null> {
    const doc = await this.deps.model.findById(id).lean<ContactDoc>();
    return doc && fromDoc(doc);
  }

  private async findOrMake(clue: Pick<ContactDoc, 'visitorHash'> | Pick<ContactDoc, 'phoneHash'>, facts: Omit<Contact, 'id'>): Promise<Contact> {
    const known = await this.deps.model.findOne(clue).lean<ContactDoc>();
    if (known) return fromDoc(known);
    const made = await retryDuplicate(() =>
      this.deps.model.findOneAndUpdate(clue, { $setOnInsert: { _id: this.deps.ids.id(), ...facts } }, { upsert: true, returnDocument: 'after' }).lean<ContactDoc>(),
    );
    return fromDoc(made);
  }
}

function fromDoc({ _id, name, phone }: ContactDoc): Contact {
  return { id: _id, name, phone };
}
