const digitOf: Readonly<Record<string, number>> = { 〇: 0, 零: 0, 一: 1, 壹: 1, 幺: 1, 二: 2, 两: 2, 贰: 2, 三: 3, 叁: 3, 四: 4, 肆: 4, 五: 5, 伍: 5, 六: 6, 陆: 6, 七: 7, 柒: 7, 八: 8, 捌: 8, 九: 9, 玖: 9 };
const unitOf: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1_000, 仟: 1_000, 万: 10_000, 亿: 100_000_000 };
const spokenZh = /[〇零一壹幺二两贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿半]+/g;
/** Numerals in words that count nothing. */
const idle = /一下|一般|一起|一定|一样|统一|唯一|一并|之一|进一步|万一|十分|一些|一直|一律|一旦|一致|三方|千万(?=[要别不记])|不一|同一|一站式|一网通办|一次性告知|第三方|一边|一会儿?|一点(?!\d|[半钟前后])/g;

const english: Readonly<Record<string, string>> = { one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', eleven: '11', twelve: '12', thirteen: '13', fourteen: '14', fifteen: '15', sixteen: '16', seventeen: '17', eighteen: '18', nineteen: '19', twenty: '20', thirty: '30', forty: '40', fifty: '50', sixty: '60', seventy: '70', eighty: '80', ninety: '90', hundred: '100', thousand: '1000', half: '0.5', dozen: '12', once: '1', twice: '2' };
const spokenEn = new RegExp(`\\b(?:${Object.keys(english).join('|')})\\b(?! (?:of|another|at|more than))`, 'gi');

interface Sum {
  /** In ten thousands and above. */
  whole: number;
  part: number;
  digit: number;
}

function withSign({ whole, part, digit }: Sum, sign: string): Sum {
  const unit = unitOf[sign];
  if (unit === undefined) return { whole, part, digit: digitOf[sign] ?? 0 };
  if (unit < 10_000) return { whole, part: part + Math.max(digit, 1) * unit, digit: 0 };
  return { whole: whole + Math.max(part + digit, 1) * unit, part: 0, digit: 0 };
}

/** Adds up 三百二十; a run without any unit is read digit by digit. */
function valueOf(run: string): string {
  if (run === '半') return '0.5';
  const signs = Array.from(run);
  if (!signs.some((sign) => sign in unitOf)) return signs.map((sign) => digitOf[sign] ?? '').join('');
  const { whole, part, digit } = signs.reduce(withSign, { whole: 0, part: 0, digit: 0 });
  return String(whole + part + digit);
}

/** One spelling for a number in digits: 1,000 and 1000 are one; a leading zero (a phone) stays. */
function plainDigits(text: string): string {
  const joined = text.replaceAll(/[,，\s-]/g, '');
  return joined.startsWith('0') && !joined.startsWith('0.') ? joined : String(Number(joined));
}

/** Every number a text says, in digits, in Chinese or in English words, each in one spelling. */
export function numbersIn(text: string): string[] {
  const plain = text.normalize('NFKC');
  const written = (plain.match(/\d(?:[\d,]|[- ](?=\d)|\.(?=\d))*/g) ?? []).map((run) => plainDigits(run.replace(/,+$/, '')));
  const zh = (plain.replaceAll(idle, ' ').match(spokenZh) ?? []).map(valueOf);
  const en = (plain.match(spokenEn) ?? []).map((word) => english[word.toLowerCase()] ?? word);
  return [...written, ...zh, ...en];
}
