import type { Text } from '../text.js';
import type { Kpi, KpiCode } from './kpi.js';

type Words = Pick<Kpi, 'name' | 'over' | 'under' | 'formula'>;

const text = ([zh, en]: readonly [string, string]): Text => ({ zh, en });
type Pair = readonly [zh: string, en: string];
const words = (...[name, over, under, formula]: readonly [name: Pair, over: Pair, under: Pair, formula: Pair]): Words => ({ name: text(name), over: text(over), under: text(under), formula: text(formula) });

const ended = ['并单、撤回、不予受理的不计。', 'Merged, withdrawn and not accepted matters are left out.'] as const;
const stood = ['挂起期间不计，恢复后按顺延的期限计。', 'Matters on hold are left out until they go on, then count by their later date.'] as const;

/** The words of each figure: its name, its two numbers, and what is in and out. */
export const kpiWords: Record<KpiCode, Words> = {
  connect: words(['接通率', 'Calls answered'], ['接通', 'answered'], ['呼入', 'offered'], ['人工接起的来电 ÷ 呼入的来电。5 秒内自己挂断的不计。', 'Calls a person answered ÷ calls offered. Calls given up within 5 seconds are left out.']),
  connect_15s: words(['15 秒接通率', 'Answered in 15 s'], ['15 秒内接通', 'answered within 15 s'], ['接通', 'answered'], ['15 秒内接起的来电 ÷ 接起的来电。没有接起的不在分母里。', 'Calls answered within 15 seconds ÷ calls answered. Unanswered calls are not in the denominator.']),
  direct_answer: words(
    ['直接答复率', 'Answered at the desk'],
    ['直接答复', 'answered directly'],
    ['受理', 'taken in'],
    [`没有派给单位、由服务台直接答复的 ÷ 本期受理的。${ended[0]}答复后又重办的不算直接答复。`, `Answered by the desk without any unit ÷ taken in during the period. ${ended[1]} An answer that was handled again does not count as direct.`],
  ),
  on_time_sign: words(
    ['按时签收率', 'Signed for in time'],
    ['按时签收', 'signed in time'],
    ['应签收', 'due to be signed'],
    [`签收期限前签收的 ÷ 签收期限在本期内已到的，含到期仍未签收的。签收前已退回、撤回、改派的和退单待审的不计。${ended[0]}${stood[0]}`, `Signed before the date ÷ dates that came due in the period, unsigned ones included. Shares returned, recalled or reassigned before signing, and returns still being decided, are left out. ${ended[1]} ${stood[1]}`],
  ),
  on_time_dispatch: words(
    ['按时转出率', 'Dispatched in time'],
    ['按时转出', 'dispatched in time'],
    ['应转出', 'due to be dispatched'],
    [`派单期限前派出的 ÷ 派单期限在本期内已到的，含到期仍未派出的。直接答复的不用派单，不计；退单后再派另计一次。${ended[0]}${stood[0]}`, `Dispatched before the date ÷ dates that came due in the period, undispatched ones included. What was answered at the desk needs no dispatch; a dispatch after a return counts again. ${ended[1]} ${stood[1]}`],
  ),
  on_time_finish: words(
    ['按期办结率', 'Finished in time'],
    ['按期办完', 'finished in time'],
    ['应办结', 'due to be finished'],
    [
      `主办、联办单位在期限前反馈且后来审核通过的 ÷ 期限（含批准的延期）在本期内已到的，含到期仍未办完的。按单位反馈的时间算，审核用时不算在单位头上。期限前已反馈、还在审核的不计；重办另计一次；协办、下派不计。${ended[0]}${stood[0]}`,
      `Feedback of a lead or joint unit before the date and later approved ÷ dates (granted extensions included) that came due in the period, unfinished ones included. The unit's feedback time counts, not the time of review. Fed back in time and still under review is left out; handling again counts once more; supporting and handed-down shares do not count. ${ended[1]} ${stood[1]}`,
    ],
  ),
  response: words(
    ['响应率', 'Contacted in time'],
    ['按时联系', 'contacted in time'],
    ['应联系', 'to be contacted'],
    [`首次联系期限前登记联系上来电人的 ÷ 首次联系期限在本期内已到的，含没有联系的。没有留联系方式的、改派或退回前没有联系的不计。${ended[0]}${stood[0]}`, `The citizen recorded as reached before the first-contact date ÷ such dates that came due in the period, those never contacted included. Citizens who left no way to be reached, and shares given back before any contact, are left out. ${ended[1]} ${stood[1]}`],
  ),
  resolution: words(
    ['解决率', 'Solved'],
    ['说已解决', 'say solved'],
    ['回访完成并表态', 'called back and said'],
    [`回访时来电人说已解决的 ÷ 本期审核通过、回访完成并对是否解决表态的。来电人先自己评价的按评价算。不按责任剔除。${ended[0]}`, `Citizens who say it is solved ÷ rounds approved in the period whose citizen was reached and said whether it is. A rating sent before any call stands for the call. Nothing is left out for whose fault it is. ${ended[1]}`],
  ),
  satisfaction: words(
    ['满意率', 'Satisfied'],
    ['满意', 'satisfied'],
    ['回访完成并打分', 'called back and rated'],
    [`回访时打 3、4、5 分（基本满意、满意、非常满意）的 ÷ 本期审核通过、回访完成并打分的。来电人先自己评价的按评价算。不按责任剔除。${ended[0]}`, `Scores 3, 4 and 5 (fairly satisfied and better) ÷ rounds approved in the period whose citizen was reached and gave a score. A rating sent before any call stands for the call. Nothing is left out for whose fault it is. ${ended[1]}`],
  ),
  one_time: words(
    ['一次解决率', 'Solved the first time'],
    ['没有重复', 'without a repeat'],
    ['办结满 7 天', 'ended 7 days ago or more'],
    [`没有重办、同一来电人 7 天内也没有就同一件事再提的 ÷ 本期首次办结、已满 7 天的。同一件事：主题相同；没有主题的，类型和地点相同。${ended[0]}`, `Not handled again, and the same citizen did not raise the same matter within 7 days ÷ matters first ended in the period, at least 7 days ago. The same matter: the same topic, or without a topic the same type and place. ${ended[1]}`],
  ),
  return: words(['退单率', 'Returned'], ['同意退单', 'returned'], ['派出', 'dispatched'], [`同意退回的 ÷ 本期派给单位的（主办、联办、协办各算一次）。服务台撤回的不计。${ended[0]}`, `Returns approved ÷ shares dispatched in the period (lead, joint and supporting once each). Shares the desk recalled are left out. ${ended[1]}`]),
  rehandle: words(['重办率', 'Handled again'], ['重办', 'handled again'], ['审核通过', 'approved'], [`通过审核后又重办的 ÷ 本期审核通过的。${ended[0]}`, `Handled again after approval ÷ rounds approved in the period. ${ended[1]}`]),
  callback_attempted: words(['回访率', 'Called back'], ['已回访', 'called back'], ['审核通过', 'approved'], [`至少回访过一次（含没打通）的 ÷ 本期审核通过的。免回访的不计；来电人先自己评价的算已回访。${ended[0]}`, `Called at least once, reached or not ÷ rounds approved in the period. Exempted ones are left out; a rating sent first counts as called back. ${ended[1]}`]),
  callback_completed: words(['有效回访率', 'Reached on call-back'], ['回访到本人', 'reached'], ['审核通过', 'approved'], [`回访到来电人的 ÷ 本期审核通过的。免回访的不计；来电人先自己评价的算回访到。${ended[0]}`, `Citizen reached ÷ rounds approved in the period. Exempted ones are left out; a rating sent first counts as reached. ${ended[1]}`]),
  callback_verified: words(['回访核实率', 'Verified on call-back'], ['核实办理属实', 'handling verified'], ['审核通过', 'approved'], [`回访核实办理属实的 ÷ 本期审核通过的。免回访的不计。${ended[0]}`, `Handling confirmed as true by the citizen ÷ rounds approved in the period. Exempted ones are left out. ${ended[1]}`]),
};
