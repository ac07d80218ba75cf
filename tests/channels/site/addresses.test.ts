import { describe, expect, it } from 'vitest';
import { dataNeeds } from '../../../channels/portal/site/page-data.js';
import { lookCookie, readLook } from '../../../channels/portal/site/prefs.js';
import { inLanguage, otherLanguage, readUrl } from '../../../channels/portal/site/router.js';

describe('an address', () => {
  it.each([
    ['/', 'zh', 'home'],
    ['/en', 'en', 'home'],
    ['/en/', 'en', 'home'],
    ['/guides/unemployment-registration', 'zh', 'guide'],
    ['/en/report/who?confidential', 'en', 'report_who'],
    ['/report', 'zh', 'report_what'],
    ['/progress/', 'zh', 'progress_ask'],
    ['/progress/260930091204000042', 'zh', 'progress'],
    ['/english', 'zh', 'not_found'],
    ['/guides/a/b', 'zh', 'not_found'],
    ['/guides/a/notice', 'zh', 'guide_notice'],
    ['/en/guides/a/versions/2', 'en', 'guide'],
    ['/handbook', 'zh', 'handbook'],
    ['//elsewhere.example/', 'zh', 'not_found'],
    ['/guides/%E0%A4%A', 'zh', 'guide'],
  ])('%s is in %s the page %s', (url, lang, page) => {
    expect(readUrl(url)).toMatchObject({ lang, page });
  });

  it('is the same in the other language, with what was asked', () => {
    expect(otherLanguage(readUrl('/search?q=card'))).toBe('/en/search?q=card');
    expect(otherLanguage(readUrl('/en'))).toBe('/');
    expect(inLanguage('en', '/')).toBe('/en');
  });
});

describe('what a page needs', () => {
  it('is the guides for home, search and the list, as narrowed by the address', () => {
    expect(dataNeeds('/')).toEqual({ kind: 'guides' });
    expect(dataNeeds('/en/search?q=%20card%20')).toEqual({ kind: 'guides', q: 'card' });
    expect(dataNeeds('/guides?category=employment&event=&audience=older')).toEqual({ kind: 'guides', category: 'employment', audience: 'older' });
  });

  it('is one guide, or nothing', () => {
    expect(dataNeeds('/guides/social-card')).toEqual({ kind: 'guide', itemCode: 'social-card' });
    expect(dataNeeds('/guides/social-card/versions/2')).toEqual({ kind: 'guide', itemCode: 'social-card', version: 2 });
    expect(dataNeeds('/guides/social-card/versions/x')).toEqual({ kind: 'guide', itemCode: 'social-card' });
    expect(dataNeeds('/report/what')).toEqual({ kind: 'none' });
    expect(dataNeeds('/nowhere')).toEqual({ kind: 'none' });
  });

  it('never asks for a longer search than the desk takes', () => {
    expect(dataNeeds(`/search?q=${'a'.repeat(200)}`)).toEqual({ kind: 'guides', q: 'a'.repeat(60) });
  });
});

describe('the look a visitor chose', () => {
  it('comes back from the cookie it was put into', () => {
    const look = { mode: 'elder', contrast: 'more' } as const;
    expect(readLook({ url: '/', cookie: `other=1; ${lookCookie(look).split(';')[0] ?? ''}` })).toEqual(look);
  });

  it('can be asked for in the address, which beats the cookie', () => {
    expect(readLook({ url: '/help?look=plain', cookie: 'site_look=elder' })).toEqual({ mode: 'normal', contrast: 'normal' });
  });

  it('is the ordinary one otherwise', () => {
    expect(readLook({ url: '/', cookie: undefined })).toEqual({ mode: 'normal', contrast: 'normal' });
  });
});
