import { instantAt } from '../desk/calendar/shanghai.js';
import { firstTemplate, type Template, type TemplateText, type TemplateUse } from '../desk/templates/template.js';

/** Name in both languages, where it is used, and what it says. */
type Row = readonly [zh: string, en: string, uses: readonly TemplateUse[], body: TemplateText['body']];

const rows: Readonly<Record<string, Row>> = {
  'a1-chat-greeting': ['接入问候', 'Greeting', ['chat'], {
    zh: '我是{我的单位}的{我的姓名}，前面的话我都看到了。我先核对一下，[[要核对什么]]，请稍等两三分钟。',
    en: 'I am {My name} of {My unit} and have read what you wrote. Let me check [[what to check]]; it takes two or three minutes.',
  }],
  'a2-chat-what-is-missing': ['问清五要素', 'Ask for what is missing', ['chat'], {
    zh: '为了把事情一次交给对的单位，还要请您说一下：[[还缺什么：时间、地点、经过]]。不愿意留姓名也可以。',
    en: 'To pass this to the right unit at once, please also tell us: [[what is missing: when, where, how]]. You need not give your name.',
  }],
  'a3-chat-where-it-stands': ['告诉进度', 'Say where it stands', ['chat', 'answer'], {
    zh: '{诉求人称呼}，您{收到日期}反映的“{事项}”（单号 {工单号}）由{承办单位}负责，{答复期限}答复您。现在办到：[[办到哪一步]]。',
    en: 'Dear {Caller}, your matter "{Matter}" of {Received on} (no. {Ticket no.}) is with {Unit}; you will have an answer {Answer by}. So far: [[how far it is]].',
  }],
  'a4-chat-closing': ['结束前确认', 'Before ending', ['chat'], {
    zh: '刚才说的这些，您还有哪里不清楚吗？没有的话，这次对话就到这里。以后有事打 {热线号码}，24 小时有人接。',
    en: 'Is anything still unclear? If not, we can end here. You can call {Hotline} at any time, day and night.',
  }],
  'b1-answer-policy': ['政策咨询答复', 'Answer on a rule', ['answer', 'chat'], {
    zh: '{诉求人称呼}，您问的“{事项}”，答复如下：[[结论]]。依据是[[文件名称和条款]]。具体可以问[[经办单位和电话]]。',
    en: 'Dear {Caller}, on your question "{Matter}": [[the answer]]. It rests on [[document and clause]]. For details ask [[unit and phone]].',
  }],
  'b2-reject-court': ['已进入司法程序', 'Before the courts', ['reject'], {
    zh: '您反映的事已经在[[法院或仲裁机构]]处理，按规定热线不再受理，以免影响审理。',
    en: 'Your matter is before [[court or tribunal]]; under the rules the hotline may not handle it alongside.',
  }],
  'b3-reject-not-ours': ['不属热线受理范围', 'Not for the hotline', ['reject'], {
    zh: '这件事归[[主管机关]]管，不在区里的职权范围内，所以热线不能受理。',
    en: 'This belongs to [[competent authority]] and is outside the district’s powers, so the hotline cannot handle it.',
  }],
  'c1-feedback-solved': ['已解决的答复', 'Reply: solved', ['feedback'], {
    zh: '{诉求人称呼}：您反映的“{事项}”，我们{今天日期}前已到现场核实。[[现场情况]]。已经[[采取了什么措施]]，现在[[结果]]。如果还有问题，请联系{承办单位}：[[联系人和电话]]。',
    en: 'Dear {Caller}, we looked into "{Matter}" on site by {Today}. [[what we found]]. We have [[what was done]]; now [[the result]]. If anything remains, contact {Unit}: [[name and phone]].',
  }],
  'c2-feedback-needs-time': ['暂时解决不了的答复', 'Reply: not yet solvable', ['feedback'], {
    zh: '{诉求人称呼}：您反映的“{事项}”已核实。目前还不能全部解决，原因是[[原因]]。已经先做了[[已做的事]]，下一步[[计划和时间]]。进展由{承办单位}告诉您：[[联系人和电话]]。',
    en: 'Dear {Caller}, we have looked into "{Matter}". It cannot be solved in full yet because [[the reason]]. So far [[what was done]]; next [[plan and date]]. {Unit} will keep you informed: [[name and phone]].',
  }],
  'd1-extension': ['延期原因', 'Why more time', ['extension'], {
    zh: '因[[具体原因，如等配件、等检测结果]]，原定{答复期限}答复不了。这段时间我们会[[要做的事]]。',
    en: 'Because of [[the reason, e.g. a part or a test result]], we cannot answer {Answer by} as planned. Meanwhile we will [[what you do]].',
  }],
  'e1-advice': ['派单意见', 'Advice to the unit', ['advice'], {
    zh: '请先与诉求人联系，到{地点}核实[[核实什么]]，办结后如实反馈。{答复期限}须答复诉求人。',
    en: 'Please contact the citizen, check [[what]] at {Place}, and report what was done. The citizen is to be answered {Answer by}.',
  }],
  'f1-demand': ['督办要求', 'Supervision demand', ['demand'], {
    zh: '工单{工单号}“{事项}”由{承办单位}承办。请查明[[未按期办理的原因]]，于[[日期]]前办结并书面回复，说明整改措施和责任人。',
    en: 'Ticket {Ticket no.}, "{Matter}", is with {Unit}. Find out [[why it is late]], finish it by [[date]] and answer in writing with the remedy and who is responsible.',
  }],
  'g1-note-call': ['通话记录', 'Note of a call', ['note'], {
    zh: '{今天日期}与诉求人通话：[[说了什么]]。约定：[[约定的事和时间]]。',
    en: 'Call with the citizen on {Today}: [[what was said]]. Agreed: [[what and by when]].',
  }],
};

const setUpAt = instantAt('2026-10-01', '09:00');

/** Texts the sample district begins with. */
export function sampleTemplates(): Template[] {
  return Object.entries(rows).map(([id, [zh, en, uses, body]]) => firstTemplate({ id, text: { name: { zh, en }, uses, body } }, setUpAt));
}
