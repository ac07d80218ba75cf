/** Numbers people are reached or known by. */
const numberLike = /(?<!\d)(?:\d{17}[\dXx]|\d{11}|0\d{2,3}-\d{4}-?\d{3,4})(?!\d)/g;
/** The 60 most frequent surnames: after 市民 and the like they begin a name unless it is masked. */
const surnames = '王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金';
const titled = new RegExp(`(?<=市民|来电人|诉求人|当事人|举报人|投诉人|群众)[${surnames}](?![某*＊])\\p{Script=Han}{1,2}`, 'gu');

/** Ticket numbers are no one's identity. */
const ticketNo = /(?<!\d)\d{18}(?!\d)/g;

/** Whatever in a text names or reaches a citizen: known names, names behind a title, phone and identity numbers. */
export function identitiesIn(text: string, names: readonly string[]): string[] {
  const plain = text.replace(ticketNo, (no) => (isTicketNo(no) ? '' : no));
  const known = names.filter((name) => Array.from(name).length >= 2 && plain.includes(name));
  return [...new Set([...known, ...[...plain.matchAll(titled), ...plain.matchAll(numberLike)].map(([found]) => found)])];
}

/** yyMMddHHmmss and six digits; an identity number begins with a region and has its year in the seventh place. */
function isTicketNo(no: string): boolean {
  const [month, day, hour, minute] = [no.slice(2, 4), no.slice(4, 6), no.slice(6, 8), no.slice(8, 10)].map(Number);
  const inside = (value: number | undefined, most: number) => value !== undefined && value <= most;
  return inside(month, 12) && inside(day, 31) && inside(hour, 23) && inside(minute, 59) && !/^(19|20)\d\d(0[1-9]|1[0-2])/.test(no.slice(6));
}
