import type { Ports } from '../../ports/index.js';
import type { Contact } from '../../ports/people-store.js';

/** The contact behind a visitor's cookie; only a hash of the cookie is stored. */
export async function contactOfVisitor(ports: Pick<Ports, 'contacts' | 'secrets'>, visitorToken: string): Promise<Contact> {
  return ports.contacts.ofVisitor(ports.secrets.hash('visitor', visitorToken));
}
