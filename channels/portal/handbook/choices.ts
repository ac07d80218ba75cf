import type { HandbookChoices } from '../../../server/contract/portal.js';
import type { Centre, PortalDesk, PublishedGuide } from '../portal-desk.js';

/** Guides of the matters a counter serves; one without a list of its own serves every bookable matter. */
export function guidesAt({ itemCodes }: Pick<Centre, 'itemCodes'>, guides: readonly PublishedGuide[]): PublishedGuide[] {
  return guides.filter(({ guide }) => (itemCodes.length === 0 ? guide.bookable : itemCodes.includes(guide.itemCode)));
}

/** The handbooks there are: of everything, of each category and of each counter. */
export async function handbookChoices(desk: Pick<PortalDesk, 'categories' | 'centres' | 'guides'>): Promise<HandbookChoices> {
  const [guides, centres] = await Promise.all([desk.guides(), desk.centres()]);
  return {
    categories: desk.categories().map(({ code, label }) => ({ code, label, count: guides.filter(({ category }) => category === code).length })),
    centres: centres.map((centre) => ({ code: centre.id, label: centre.name, count: guidesAt(centre, guides).length })),
    total: guides.length,
  };
}
