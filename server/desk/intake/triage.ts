import type { TicketType, Urgency } from '../deadlines/limits.js';
import { emergencyIn } from './emergency.js';

/** Cue words by type, the most telling first; a text without any is a request for help. Thanks that only close a request are no praise. */
const cues: readonly (readonly [TicketType, RegExp])[] = [
  ['report', /举报|违法|无证|私搭|偷排|贪污|受贿|黑车|乱收费|\breport\b.{0,40}\b(crime|illegal\w*|unlicen[cs]ed|without a licen[cs]e|corrupt\w*|fraud)|\billegal(ly)?\b|bribe|whistle-?blow/i],
  ['complaint', /投诉|态度(恶劣|差|生硬)|推诿|扯皮|不作为|扰民|太吵|乱收|没人管|欠薪|拖欠|complain/i],
  ['praise', /表扬|^.{0,6}感谢|点赞|锦旗|praise|to thank/i],
  ['suggestion', /建议|希望(能|可以|增设)|能不能增加|最好能|suggest/i],
  ['consultation', /怎么办理|如何办理|需要什么材料|咨询|请问|多少钱|how (do|can) i|what do i need/i],
];

/** What kind of matter the words describe; the citizen sees it as a sentence and may change it. */
export function guessType(what: string, whom = ''): TicketType {
  const text = `${what} ${whom}`;
  return cues.find(([, cue]) => cue.test(text))?.[0] ?? (whom.trim() === '' ? 'assistance' : 'complaint');
}

const pressing = /停水|停电|停气|停暖|暖气不热|井盖|塌陷|掉落|路灯全灭|扬言|堵在|漏水严重/;

/** Danger to life is critical; failing water, power, gas, heat or a hazard in the street is urgent. */
export function guessUrgency(text: string): Urgency {
  if (emergencyIn(text)) return 'critical';
  return pressing.test(text) ? 'urgent' : 'normal';
}

const titleLength = 30;

/** The first sentence, cut to what a list can show; a Latin word is not cut through. */
export function titleOf(text: string): string {
  const first = text.trim().split(/[。！？!?\n；;]|\.\s/)[0]?.trim() ?? '';
  if (first.length <= titleLength) return first;
  const start = first.slice(0, titleLength);
  const cutsWord = /[A-Za-z]$/.test(start) && /^[A-Za-z]/.test(first.slice(titleLength));
  return `${cutsWord ? start.replace(/\s+\S*$/, '') : start}…`;
}
