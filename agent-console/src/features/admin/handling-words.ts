import type { RuleName } from '../../../../server/contract/rules.js';
import { word, type Bilingual } from '../../shared/i18n/words.js';

export const words = {
  title: word('办理规则', 'Handling rules'),
  hint: word('每个数单独改。时限一类的改动会重算未结工单；其余从下一次办理动作起算，不改已给的日期。', 'Each number is changed by itself. What dates rest on recounts the open tickets; the others count from the next act on and move no date.'),
  name: word('规则', 'Rule'),
  value: word('现在是', 'Set to'),
  range: word('{least}–{most}', '{least}–{most}'),
  rangeHead: word('范围', 'Range'),
  source: word('依据', 'Source'),
  asLimit: word('不超过原时限', 'At most the first limit again'),
  days: word('按天数', 'A number of days'),
  kindOf: word('{name}的算法', 'How {name} is set'),
  wasNumber: word('现行 {value}', 'now {value}'),
};

interface RuleWords {
  name: Bilingual;
  unit: Bilingual;
  source: Bilingual;
}
const workdays = word('个工作日', 'working day(s)');
const days = word('天', 'day(s)');
const times = word('次', 'time(s)');
const advised = word('本系统建议值', 'Recommended by this desk');
const tianjin = word('天津 2025 实施细则', 'Tianjin rules, 2025');
const draftRule = word('天津 2024 征求意见稿', 'Tianjin draft, 2024');
const xuzhou = word('徐州住房局办理规定', 'Xuzhou housing bureau rules');
const bureau = word('市直部门办理规定', 'Rules of a city bureau');
const old = word('市长公开电话办理规定', 'Rules of the old mayor’s line');

/** What each number means, in what it is counted and on what it rests. */
export const handlingWords: Record<RuleName, RuleWords> = {
  returnComplexDays: { name: word('多单位共办的退单期限', 'Time to return a shared matter'), unit: workdays, source: tianjin },
  dispatchesBeforeDesignation: { name: word('派几次后改为指定承办', 'Dispatches before a unit is designated'), unit: times, source: draftRule },
  'extension.times': { name: word('最多延期几次', 'Extensions at most'), unit: times, source: advised },
  'extension.mostDays': { name: word('一次最多延多久', 'Longest extension'), unit: workdays, source: word('通行做法；山东 2020 为 10 个工作日', 'Common practice; Shandong 2020 has 10 working days') },
  'extension.noticeDays': { name: word('延期要提前多久申请', 'Extension asked for ahead'), unit: workdays, source: xuzhou },
  suspensionDays: { name: word('挂起合计最多', 'On hold at most, in all'), unit: workdays, source: old },
  'callback.tries': { name: word('回访打不通，打几次', 'Call-back tries'), unit: times, source: advised },
  'callback.days': { name: word('分在几天打', 'On so many days'), unit: days, source: advised },
  'rehandle.mostDays': { name: word('重办期限最多', 'Longest second handling'), unit: workdays, source: advised },
  'rehandle.byCitizen': { name: word('诉求人可要求重办', 'Second handlings a citizen may ask for'), unit: times, source: advised },
  'rehandle.withinDays': { name: word('答复后多久内可要求', 'Asked for within, after the answer'), unit: days, source: advised },
  archiveAfterDays: { name: word('办结后多久归档', 'Archived after'), unit: days, source: advised },
  'supervise.returned': { name: word('退单几次建议督办', 'Returns before supervision is advised'), unit: times, source: advised },
  'supervise.unsatisfied': { name: word('不满意几次建议督办', 'Unsatisfied answers before supervision is advised'), unit: times, source: advised },
  'ladder.day_after': { name: word('超期后多久书面催办', 'Late: written reminder after'), unit: workdays, source: bureau },
  'ladder.week_after': { name: word('超期后多久通报', 'Late: named in the bulletin after'), unit: workdays, source: bureau },
};
