import { numbersIn } from './spoken-numbers.js';

/** What a text says that its source does not. */
export interface Unsaid {
  readonly kind: 'number' | 'date' | 'price' | 'material' | 'link' | 'negation' | 'mark' | 'length';
  readonly found: string;
}

type Look = (text: string) => string[];
const every = (pattern: RegExp): Look => (text) => (text.match(pattern) ?? []).map((found) => found.toLowerCase());

const dates = every(/今天|明天|后天|昨天|前天|大后天|[本下上]个?(?:周|星期|礼拜)[一二三四五六日天]?|(?:周|星期|礼拜)[一二三四五六日天末]|[本下上]个?月|今年|明年|去年|年底|月底|年初|上午|下午|中午|晚上|夜间|节假日|工作日|\b(?:today|tomorrow|yesterday|tonight|weekends?|weekdays?|noon|midnight|holidays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december|next (?:week|month|year)|(?:business|working) days?)\b/gi);
const prices = every(/免费|不收费|免收|不要钱|不花钱|收费|押金|定金|罚款|滞纳金|补贴|报销|折|\b(?:free|fees?|charged?|deposit|fine|refund|subsid(?:y|ies)|discount)\b/gi);
const links = every(/https?:\/\/[^\s，。）)]+|www\.[^\s，。）)]+|[\w.+-]+@[\w-]+\.[\w.]+|(?:[a-z0-9-]+\.)+(?:com|cn|net|org|gov)\b[^\s，。）)]*/gi);
/** Papers whose name says enough by itself, and ends of names to which the two letters before belong. */
const papers = /证件|护照|户口本|户口簿|照片|复印件|原件|扫描件|银行卡|存折|病历|档案|公章|印章|材料|\p{Script=Han}{1,2}(?:证明|执照|合同|协议|发票|票据|收据|清单|回执|报告|证|表|书|簿|函|单(?!位|独|纯|身|元|次|一)|卡(?!号))/gu;
const englishPapers = every(/\b(?:passports?|certificates?|licen[cs]es?|permits?|photos?|photographs?|photocop(?:y|ies)|cop(?:y|ies)|originals?|contracts?|agreements?|invoices?|receipts?|statements?|reports?|records?|letters?|proofs?|forms?|cards?|booklets?|registers?|passbooks?|seals?|stamps?|affidavits?|diplomas?)\b/gi);
const negations = every(/不(?!同|仅|管|久|断|足|动产|锈)|无(?!障碍|线|人机)|未|没|免|勿|别(?!人|的)|\b(?:not?|never|none|without|neither|nor|cannot)\b|n't\b/gi);
const marks = every(/[<>{}`\\|]|^\s*#+|\b(?:system prompt|as an ai|language model|instructions?)\b|作为(?:一个)?(?:ai|人工智能|语言模型)|提示词/gi);

/** Papers by the last letters of their names: 居民身份证 and 身份证 are one. */
function papersIn(text: string): string[] {
  return [...(text.match(papers) ?? []), ...englishPapers(text).map((word) => word.replace(/ies$/, 'y').replace(/s$/, ''))];
}

interface Rule {
  readonly kind: Unsaid['kind'];
  readonly of: Look;
}
const rules: readonly Rule[] = [
  { kind: 'number', of: numbersIn },
  { kind: 'date', of: dates },
  { kind: 'price', of: prices },
  { kind: 'link', of: links },
  { kind: 'mark', of: marks },
];

/** A rewording is about as long as what it rewords. */
const longer = 1.5;
const spare = 60;

function unsaidPapers(text: string, source: string): Unsaid[] {
  const named = papersIn(source);
  return papersIn(text).filter((paper) => !named.includes(paper) && !source.includes(paper)).map((found) => ({ kind: 'material', found }));
}

/** 不 put in or left out turns the meaning round. */
function turned(text: string, source: string): Unsaid[] {
  const [mine, theirs] = [negations(text), negations(source)];
  return (mine.length === 0) === (theirs.length === 0) ? [] : [{ kind: 'negation', found: [...mine, ...theirs][0] ?? '' }];
}

function tooLong(text: string, source: string): Unsaid[] {
  const fits = text.trim() !== '' && text.length <= source.length * longer + spare && /\p{Script=Han}/u.test(text) === /\p{Script=Han}/u.test(source);
  return fits ? [] : [{ kind: 'length', found: String(text.length) }];
}

/** Everything of weight a text says that its source does not: numbers in any spelling, dates, prices, papers, links, a turned meaning, marks of another voice. */
export function unsaidIn(text: string, source: string): Unsaid[] {
  const plain = text.normalize('NFKC');
  const given = source.normalize('NFKC');
  const found = rules.flatMap(({ kind, of }) => {
    const known = new Set(of(given));
    return of(plain).filter((one) => !known.has(one)).map((one) => ({ kind, found: one }));
  });
  return [...found, ...unsaidPapers(plain, given), ...turned(plain, given), ...tooLong(plain, given)];
}

/** Whether a text says nothing of weight that its source does not. */
export function saysOnly(text: string, source: string): boolean {
  return unsaidIn(text, source).length === 0;
}
