import type { Find, Found } from './identity-find.js';

const n = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})';
const house = `${n}\\s*(?:号楼|栋|幢|号院|座|号)`;
const stair = `${n}\\s*单元`;
const room = '(?:\\d{3,4}|[一二三四五六七八九十]{1,3}(?:层|楼)[^，。]{0,2}?\\d?)\\s*(?:室|户|号|房)?';

/** A flat, down to its door. */
const flat = [
  `${house}\\s*${stair}\\s*(?:\\d{1,2}层)?\\s*${room}`,
  `${house}\\s*\\d{3,4}\\s*(?:室|户|房|号)?`,
  `${stair}\\s*\\d{3,4}\\s*(?:室|户|房|号)?`,
  '(?<=[里园苑区院庭府城湾家])\\d{1,3}-\\d{1,2}-\\d{3,4}',
].join('|');

/** A staircase, a village house or a bare room say who it is only when the caller says that it is theirs. */
const cue = '(?:我家(?:住|在|是)?|我们家(?:住|在|是)?|我(?:就)?住在?|我是|本人(?:住在?|是)?|家住|俺住|住址[:：]?|家庭住址[:：]?|地址[:：])';
const small = [`${house}\\s*${stair}`, '\\d{3,4}\\s*(?:室|户|房)', `${n}组\\d{1,3}号`].join('|');

const flats = new RegExp(`(?<!\\d)(?:${flat})(?!\\d|[年月日元块米路线余多人平m㎡])`, 'g');
const ownSmall = new RegExp(`${cue}[^，。；！？\\n]{0,12}?(?<it>${small})`, 'g');
const english = /(?:I live (?:at|in)|my (?:flat|home|address) is)[^.;!?\n]{0,20}?(?<it>(?:flat|room|unit|apartment|apt\.?|no\.?)\s*\d{1,4}(?:,? building \d{1,3})?)/gi;

const own = (match: RegExpMatchArray): Found => {
  const it = match.groups?.['it'] ?? match[0];
  const start = (match.index ?? 0) + match[0].lastIndexOf(it);
  return { kind: 'door', start, end: start + it.length, own: true };
};

function flatsIn(text: string): Found[] {
  return [...text.matchAll(flats)].map((match) => {
    const end = match.index + match[0].trimEnd().length;
    const before = text.slice(Math.max(0, match.index - 24), match.index).split(/[。！？!?；;，,\n]/).at(-1) ?? '';
    return { kind: 'door', start: match.index, end, own: new RegExp(`${cue}[^楼]{0,12}$`).test(before) };
  });
}

/** Door numbers: those of a flat anywhere, smaller hints only where the caller calls them their own. */
export const doorFinder: Find = (text) => [...flatsIn(text), ...[...text.matchAll(ownSmall), ...text.matchAll(english)].map(own)];
