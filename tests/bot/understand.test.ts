import { beforeAll, describe, expect, it } from 'vitest';
import { chanceFrom } from '../../bot/chance.js';
import { readerOf } from '../../bot/model.js';
import type { Reader } from '../../bot/understand.js';
import { understand } from '../../bot/understand.js';
import { demoModel } from './support.js';

let reader: Reader;
beforeAll(async () => {
  reader = readerOf(await demoModel());
}, 240_000);

const longestMs = 50;

/** The processor time of one reading: another process must not make the bot look slow. */
function msOf(text: string): number {
  const before = process.cpuUsage();
  understand(reader, text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Some messages are slow the first time, when the machine compiles the code: the better of three counts. */
function quickest(text: string): number {
  return Math.min(msOf(text), msOf(text), msOf(text));
}

const chance = chanceFrom(11);
const ranges = [[0x20, 0x7e], [0x4e00, 0x9fff], [0x0, 0x1f], [0x600, 0x6ff], [0x1f300, 0x1faff], [0xd800, 0xdfff], [0x3000, 0x303f], [0xff00, 0xffef], [0x200b, 0x202e]] as const;

function randomText(length: number): string {
  return Array.from({ length }, () => {
    const [low, high] = ranges[Math.floor(chance() * ranges.length)] ?? [0x20, 0x7e];
    return String.fromCodePoint(low + Math.floor(chance() * (high - low + 1)));
  }).join('');
}

describe('any message at all', () => {
  it('of random characters of many scripts is read, and soon', () => {
    const slow = Array.from({ length: 80 }, (_, n) => randomText(n * 9)).filter((text) => quickest(text) >= longestMs);
    expect(slow.map((text) => text.length)).toEqual([]);
  }, 60_000);

  it.each([
    ['nothing', ''],
    ['stops only', '。。。？？？'],
    ['a hundred thousand characters', '居住证要什么材料，'.repeat(11_000)],
    ['a hundred thousand of the same', '啊'.repeat(100_000)],
    ['a hundred thousand letters without a space', 'a'.repeat(100_000)],
    ['control characters', '\u0000\u0007\u001b[2J\u202e身份证\ufeff'],
    ['half a surrogate pair', '\ud83d 居住证 \ude00'],
    ['stacked accents', 'ẹ̶̀̂'.repeat(5_000)],
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['a database command', "'; drop table tickets;-- "],
    ['a template', '${7*7} {{constructor.constructor("return 1")()}} %s %n'],
    ['names of object members', '__proto__ constructor toString hasOwnProperty valueOf'],
    ['what makes careless patterns hang', `${'我要'.repeat(250)}!${'(a+)+$'.repeat(80)}`],
    ['many matters', '另外，还有，顺便问'.repeat(60)],
    ['digits', '1'.repeat(50_000)],
  ])('such as %s is read within 50 ms', (_, text) => {
    expect(quickest(text)).toBeLessThan(longestMs);
  }, 60_000);

  it('gives the same reading again', () => {
    const text = '外地户口能办居住证吗，要带什么';
    expect(understand(reader, text)).toEqual(understand(reader, text));
  });
});
