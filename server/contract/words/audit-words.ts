import type { AuditedAct, AuditEntry } from '../audit.js';
import type { Bilingual } from '../common.js';

const word = (zh: string, en: string): Bilingual => ({ zh, en });

export const auditedActWords: Record<AuditedAct, Bilingual> = {
  identity_viewed: word('查看诉求人信息', 'Looked at a caller’s details'),
  identity_unsealed: word('解封举报人信息', 'Unsealed a reporter’s details'),
  identity_kept: word('保密件里保留了身份线索', 'Kept words that may tell who a reporter is'),
  rule_saved: word('改规则', 'Changed a rule'),
  guide_published: word('发布办事指南', 'Published a guide'),
  guide_recalled: word('撤回未生效的办事指南', 'Recalled a guide to come'),
  unit_renamed: word('改单位名称', 'Renamed a unit'),
  unit_closed: word('停用单位', 'Closed a unit'),
  unit_reopened: word('恢复单位', 'Reopened a unit'),
  model_served: word('换用助手模型', 'Changed the assistant’s model'),
  plan_saved: word('改办事中心号源', 'Changed a centre’s places'),
  audit_read: word('查看审计', 'Looked at the audit log'),
  audit_exported: word('导出审计', 'Took the audit log away'),
  audit_verified: word('校验审计', 'Checked the audit log'),
  call_listened: word('监听通话', 'Listened to a call'),
  call_whispered: word('通话中指导坐席', 'Whispered to an agent on a call'),
  call_joined: word('加入通话', 'Joined a call'),
  recording_played: word('听录音', 'Played a recording'),
  recording_held: word('保留录音', 'Put a recording on hold'),
  recording_freed: word('解除录音保留', 'Lifted a recording’s hold'),
  recording_deleted: word('录音到期删除', 'A recording was deleted at its time'),
};

/** The field and the purpose an entry holds as codes; anything else is said as it was written. */
const codes: Readonly<Record<string, Bilingual>> = {
  name: word('姓名', 'name'),
  phone: word('电话', 'phone'),
  'name.zh': word('中文名', 'Chinese name'),
  'name.en': word('英文名', 'English name'),
  contact: word('联系', 'Contact'),
  verify: word('核对身份', 'Verify identity'),
  callback: word('回访', 'Call back'),
  other: word('其他', 'Other'),
};

const ruleKinds: Readonly<Record<string, Bilingual>> = { calendar: word('工作日历', 'Working calendar'), policy: word('时限规则', 'Deadline policies'), duties: word('派单目录', 'Directory of duties'), calls: word('电话规则', 'Rules of calls') };
const asked: Readonly<Record<string, Bilingual>> = { who: word('人员', 'person'), what: word('动作', 'act'), about: word('对象', 'about'), day: word('日期', 'day') };
const everything = word('全部', 'Everything');
const whole = word('第 {from} 至 {to} 条，完整', 'Entries {from} to {to}, whole');
const broken = word('从第 {from} 条起断开', 'Broken from entry {from} on');
const version = word('{kind}第 {n} 版', '{kind}, version {n}');

/** A code in words; unknown ones as they are. */
export const auditCode = (code: string): Bilingual => codes[code] ?? word(code, code);

/** What an entry was about, in words. A ticket's number and a unit's id stay as they are. */
export function auditAbout({ what, about }: Pick<AuditEntry, 'what' | 'about'>): Bilingual {
  if (what === 'rule_saved') return ruleSaved(about);
  if (what === 'audit_verified') return checked(about);
  if (what === 'audit_read' || what === 'audit_exported') return question(about);
  return word(about, about);
}

function filled({ zh, en }: Bilingual, put: (text: string, lang: 'zh' | 'en') => string): Bilingual {
  return { zh: put(zh, 'zh'), en: put(en, 'en') };
}

function ruleSaved(about: string): Bilingual {
  const [kind = '', n = ''] = about.split('@');
  const named = ruleKinds[kind] ?? word(kind, kind);
  return filled(version, (text, lang) => text.replace('{kind}', named[lang]).replace('{n}', n));
}

function checked(about: string): Bilingual {
  if (about.startsWith('!')) return filled(broken, (text) => text.replace('{from}', about.slice(1)));
  const [from = '', to = ''] = about.split('-');
  return filled(whole, (text) => text.replace('{from}', from).replace('{to}', to));
}

function question(about: string): Bilingual {
  if (about === '') return everything;
  return filled(word('', ''), (_, lang) =>
    about
      .split(' ')
      .map((part) => {
        const [name = '', value = ''] = part.split('=');
        const act = (auditedActWords as Readonly<Record<string, Bilingual>>)[value];
        return `${asked[name]?.[lang] ?? name}：${act?.[lang] ?? value}`.replace('：', lang === 'zh' ? '：' : ': ');
      })
      .join(lang === 'zh' ? '，' : ', '),
  );
}
