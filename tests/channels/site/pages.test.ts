import { describe, expect, it } from 'vitest';
import { drawn, guide, site } from './site-samples.js';

const paths = ['/', '/search?q=失业', '/guides', '/guides/unemployment-registration', '/ask', '/report/what', '/report/where', '/report/who', '/report/who?confidential', '/report/contact', '/report/check', '/report/done', '/progress', '/progress/260930091204000042', '/progress/lookup', '/rate/some-token', '/book', '/privacy', '/accessibility', '/help', '/nowhere'];
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
    const { html } = drawn('/search?q=<b>zz', { data: { kind: 'guides', list: { guides: [], categories: [] } } });
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
    expect(html).toContain('部门之间会核对，不用您带');
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
