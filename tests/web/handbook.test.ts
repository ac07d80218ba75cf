import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handbookChoices } from '../../server/contract/portal.js';
import { Browser, webDesk, type WebDesk } from './support/web-desk.js';

let desk: WebDesk;
let citizen: Browser;

beforeEach(async () => {
  desk = await webDesk();
  citizen = new Browser(desk.app);
});
afterEach(() => desk.close());

const choices = async () => handbookChoices.parse((await citizen.get('/api/handbook')).body);
/** How many sheets a PDF has, as its own page tree tells. */
const sheetsOf = (pdf: string): number => Number(/\/Type \/Pages[^>]*\/Count (\d+)|\/Count (\d+)[^>]*\/Type \/Pages/.exec(pdf)?.slice(1).find(Boolean));
const book = (query = '') => citizen.get(`/handbook.pdf${query}`);

describe('the handbook, asked for by a browser', () => {
  it('comes as a whole PDF, to be looked at, under a name of its own', async () => {
    const { status, text, headers } = await book();
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-disposition']).toMatch(/^inline; filename="handbook-all-\d{4}-\d\d-\d\d\.pdf"$/);
    expect(text).toMatch(/^%PDF-1\.\d[\s\S]*%%EOF\s*$/);
    expect(sheetsOf(text)).toBeGreaterThan(2);
  });

  it('is there for every category and centre the page offers, in both languages, and no thicker than the whole', async () => {
    const { categories, centres } = await choices();
    const parts = [...categories.map(({ code }) => `category=${code}`), ...centres.map(({ code }) => `centre=${code}`)];
    expect(parts.length).toBeGreaterThan(1);
    for (const lang of ['zh', 'en']) {
      const whole = sheetsOf((await book(`?lang=${lang}`)).text);
      for (const part of parts) {
        const { status, text } = await book(`?${part}&lang=${lang}`);
        expect([part, status]).toEqual([part, 200]);
        expect(sheetsOf(text)).toBeLessThanOrEqual(whole);
      }
    }
  });

  it.each([
    ['a category nobody knows', '?category=nothing', 404],
    ['a centre nobody knows', '?centre=nowhere', 404],
    ['a language it is not written in', '?lang=fr', 400],
  ])('is refused for %s, in words', async (_, query, status) => {
    const refused = await book(query);
    expect(refused.status).toBe(status);
    expect(refused.body).toMatchObject({ error: { message: { zh: expect.any(String) as string, en: expect.any(String) as string } } });
  });
});
