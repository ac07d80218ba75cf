import { plainPhone } from '../../../server/desk/search-tokens.js';
import type { Contact, ContactStore } from '../../../server/ports/people-store.js';

export class FakeContactStore implements ContactStore {
  private readonly contacts = new Map<string, Contact>();
  private readonly byClue = new Map<string, string>();

  async ofVisitor(visitorHash: string): Promise<Contact> {
    return this.ofClue(`visitor ${visitorHash}`, { name: null, phone: null });
  }
  async ofPhone(phone: string, name: string | null): Promise<Contact> {
    const contact = this.ofClue(`phone ${plainPhone(phone)}`, { name, phone });
    return contact.name === null && name !== null ? this.keep({ ...contact, name }) : contact;
  }
  async get(id: string): Promise<Contact | null> {
    return this.contacts.get(id) ?? null;
  }

  private ofClue(clue: string, facts: Omit<Contact, 'id'>): Contact {
    const known = this.contacts.get(this.byClue.get(clue) ?? '');
    if (known) return known;
    const id = `contact-${this.contacts.size + 1}`;
    this.byClue.set(clue, id);
    return this.keep({ id, ...facts });
  }

  private keep(contact: Contact): Contact {
    this.contacts.set(contact.id, contact);
    return contact;
  }
}
