import { describe, expect, it } from 'vitest';
import { drawn, guide, list, site } from './site-samples.js';

const paths = ['/', '/search?q=失业', '/guides', '/guides?event=work', '/guides?by=event', '/guides?category=none', '/guides/unemployment-registration', '/guides/unemployment-registration/notice', '/guides/unemployment-registration/versions/2', '/handbook', '/ask', '/report/what', '/report/where', '/report/who', '/report/who?confidential', '/report/contact', '/report/check', '/report/done', '/progress', '/progress/260930091204000042', '/progress/lookup', '/rate/some-token', '/book', '/book?item=social-security-card-replacement', '/book/where?items=social-security-card-replacement', '/book/day?items=a&centre=xinhe', '/book/time?items=a&centre=xinhe&date=2026-10-14', '/book/who?items=a', '/book/who?items=a&mode=home_visit', '/book/check?items=a', '/book/done', '/book/wait?items=a', '/booking', '/privacy', '/accessibility', '/help', '/nowhere'];
const elder = { mode: 'elder', contrast: 'normal' } as const;
const bodyOf = (html: string): string => html.slice(html.indexOf('<div id="app">'), html.indexOf('<script type="application/json"'));

describe.each(paths)('%s', (path) => {
  it('has one heading, the phone number and a way to a person, in both languages and both modes', () => {
    for (const [url, look] of [[path, undefined], [`/en${path}`, undefined], [path, elder], [`/en${path}`, elder]] as const) {
      const body = bodyOf(drawn(url, look ? { look } : {}).html);
      expect(body.match(/<h1/g)).toHaveLength(1);
      expect(body).toContain(`href="tel:${site.hotline}"`);
      expect(body).toMatch(/href="(\/en)?\/ask"|ask-place/);
    }
  });

  it('leaves no word untranslated in English', () => {
    const body = bodyOf(drawn(`/en${path.replace('失业', 'work')}`).html);
    const spoken = body.replace(/<(\w+)[^>]* lang="zh-CN"[^>]*>.*?<\/\1>/g, '');
    expect(spoken).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('fills every mark of its sentences', () => {
    for (const url of [path, `/en${path}`]) expect(bodyOf(drawn(url).html)).not.toMatch(/\{\w+\}|undefined|\[object/);
  });
});

describe('the home page', () => {
  it('puts search first, then four doors in a fixed order, then the phone', () => {
    const { html } = drawn('/');
    const order = ['id="q"', 'href="/ask"', 'href="/report/what"', 'href="/book"', 'href="/progress"', '想直接说话'].map((mark) => html.indexOf(mark));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order.every((at) => at > 0)).toBe(true);
  });

  it('in large print begins with the phone and has six ways, no more', () => {
    const { html } = drawn('/', { look: elder });
    const doors = /<nav class="elder-doors">(.*?)<\/nav>/.exec(html)?.[1] ?? '';
    expect(doors.match(/<a /g)).toHaveLength(6);
    expect(doors.indexOf('tel:')).toBeLessThan(doors.indexOf('/ask'));
    expect(html).toContain('data-mode="elder"');
  });

  it('can be searched before any script runs', () => {
    expect(drawn('/en').html).toMatch(/<form[^>]*action="\/en\/search"/);
  });
});

describe('a search that finds nothing', () => {
  it('repeats the words safely and leads on', () => {
    const { html } = drawn('/search?q=<b>zz', { data: { kind: 'guides', list: { guides: [], total: 0, categories: [], audiences: [], events: list.events } } });
    expect(html).toContain('没找到“&lt;b>zz”。换个说法，或直接问人。');
    expect(bodyOf(html)).toContain('class="ways-on"');
  });
});

describe('a guide', () => {
  const { html } = drawn('/guides/unemployment-registration');

  it('has version and date on top and is marked as a sample', () => {
    expect(html).toContain('第 3 版，2026年1月1日 起施行');
    expect(html).toContain('示例，以窗口公布为准。');
  });

  it('gives what to bring to be ticked off, and strikes out what the offices fetch, with the reason', () => {
    expect(html).toMatch(/type="checkbox"/);
    expect(html).toContain('《就业服务与就业管理规定》第六十三条');
    expect(html).toContain('<s>居住证</s>');
    expect(html.indexOf('不用您带（免提交）')).toBeLessThan(html.indexOf('<s>居住证</s>'));
    expect(html.indexOf('有的情况才要')).toBeLessThan(html.indexOf('请人代办的'));
  });

  it('folds the long form, except in large print', () => {
    expect(html).toContain('<details>');
    const large = drawn('/guides/unemployment-registration', { look: elder }).html;
    expect(large).not.toContain('<details>');
    expect(large).toContain('各街镇人社窗口');
  });

  it('that does not exist says so and offers the search', () => {
    const missing = drawn('/guides/nothing');
    expect(missing.status).toBe(404);
    expect(missing.html).toContain('id="q"');
  });
});

describe('a guide’s other sides', () => {
  const season = (open: boolean) => drawn('/guides/x', { data: { kind: 'guide', guide: { ...guide, window: { open, turnsOn: '2026-12-31', note: { zh: '每年集中参保', en: 'Once a year' } } } } }).html;
  it('says whether its season is open now, and until or from when', () => {
    expect(season(true)).toContain('现在能办，到 2026年12月31日 为止。');
    expect(season(false)).toContain('现在不在办理期，2026年12月31日 开始办。');
  });

  it('says who else can do it, and leads to older versions', () => {
    const { html } = drawn('/guides/unemployment-registration');
    for (const said of ['要本人办，不能代办。', `走不动的，可以打 ${site.hotline} 约上门。`, '全市哪个窗口都能办', 'href="/guides/unemployment-registration/versions/2"']) expect(html).toContain(said);
  });

  it('in an old version says so first and offers neither booking nor notice', () => {
    const { html } = drawn('/guides/unemployment-registration/versions/2', { data: { kind: 'guide', guide: { ...guide, version: 2, standing: 'past' } } });
    expect(html).toContain('这是旧版，已经不再用。');
    expect(html).not.toContain('/notice"');
    expect(html).not.toContain('href="/book/where?items');
  });

  it('on the notice has boxes to tick, where, when and whom to call, and the version', () => {
    const { html } = drawn('/guides/unemployment-registration/notice');
    expect(html.match(/type="checkbox"/g)).toHaveLength(2);
    for (const said of ['一次性告知单', '022-0000-1101', '工作日 9:00–17:00', '指南第 3 版，2026年1月1日 起施行']) expect(html).toContain(said);
  });
});

describe('finding a guide', () => {
  it('says why it was found when that is not its name', () => {
    expect(drawn('/search?q=x').html).toContain('读音像“<span lang="zh-CN">失业登记</span>”');
  });

  it('offers life events, people and subjects with their counts, and a handbook', () => {
    const { html } = drawn('/guides');
    for (const said of ['href="/guides?event=work"', 'href="/guides?audience=job_seekers"', 'href="/guides?category=employment"', '<span class="count">7</span>', 'href="/handbook"']) expect(html).toContain(said);
  });

  it('shows what narrows the list and takes it off again, one by one', () => {
    const { html } = drawn('/guides?event=work&category=employment');
    expect(html).toContain('<h1 tabindex="-1">找工作、失业、创业</h1>');
    expect(html).toMatch(/href="\/guides\?category=employment"[^>]*>去掉“找工作、失业、创业”/);
    expect(html).toMatch(/href="\/guides\?event=work"[^>]*>去掉“劳动就业”/);
  });

  it('leads on from an empty group and from a search without results', () => {
    const empty = { kind: 'guides' as const, list: { ...list, guides: [], total: 0 } };
    expect(drawn('/guides?event=work', { data: empty }).html).toContain('class="ways-on"');
    expect(drawn('/search?q=zz', { data: empty }).html).toContain('href="/guides?event=work"');
  });

  it('in large print asks one thing at a time', () => {
    const first = bodyOf(drawn('/guides', { look: elder }).html);
    expect(first).toContain('href="/guides?by=event"');
    expect(first).not.toContain('href="/guides?event=work"');
    expect(bodyOf(drawn('/guides?by=event', { look: elder }).html)).toContain('href="/guides?event=work"');
  });

  it('offers a handbook for a subject and for a counter, in both languages', () => {
    const { html } = drawn('/handbook');
    for (const address of ['/handbook.pdf?category=employment&amp;lang=zh', '/handbook.pdf?centre=district&amp;lang=en']) expect(html).toContain(address);
  });
});

describe('the document', () => {
  it('is a 404 for an unknown address and a 503 when the desk cannot answer, with the number for support', () => {
    expect(drawn('/nowhere').status).toBe(404);
    const failed = drawn('/guides', { data: { kind: 'failed', errorId: 'E-1' } });
    expect(failed.status).toBe(503);
    expect(failed.html).toContain('错误号 E-1');
    expect(bodyOf(failed.html)).toContain('class="ways-on"');
  });

  it('names its language, its page and its files', () => {
    const { html, status } = drawn('/en/guides/unemployment-registration');
    expect(status).toBe(200);
    expect(html).toContain('<html lang="en"');
    expect(html).toContain('<title>Unemployment registration – Civic Desk</title>');
    expect(html).toContain('src="/assets/site/site.js"');
  });

  it('embeds its data so that no text in it can end the script', () => {
    const hostile = { ...guide, name: { zh: '</script><script>alert(1)</script>', en: 'x' } };
    const { html } = drawn('/guides/x', { data: { kind: 'guide', guide: hostile } });
    expect(html).not.toContain('<script>alert');
    const seed: unknown = JSON.parse(/id="page-seed">(.*?)<\/script>/.exec(html)?.[1] ?? '');
    expect(seed).toMatchObject({ data: { guide: { name: { zh: '</script><script>alert(1)</script>' } } } });
  });
});
