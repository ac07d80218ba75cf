import type { Matter } from './matter.js';

/** Lamps, rubbish, noise, parking and traffic. */
export const streets: readonly Matter[] = [
  { topic: 'public_safety', type: 'assistance', unitId: 'urban-management', what: '〔地点〕的路灯灭了三盏，晚上黑，接孩子放学看不清路。', handling: '更换镇流器三个，检查同路线路。', reply: '三盏路灯已亮，同一条路的线路也检查过。' },
  { topic: 'public_safety', type: 'assistance', unitId: 'urban-management', what: '〔地点〕门前人行道有一块地砖塌下去了，昨天有老人绊倒。', handling: '围挡后回填夯实，重铺六平方米。', reply: '塌陷处已填实重铺，人可以正常走。' },
  { topic: 'public_safety', type: 'complaint', unitId: 'urban-management', what: '〔地点〕旁边的烧烤摊每晚摆到一点，又吵又有油烟，孩子睡不了觉。', whom: '烧烤摊', handling: '连续三晚巡查，劝离占道摊位，纳入重点路段。', reply: '占道的摊位已经撤走，夜里十点到一点有队员巡查。' },
  { topic: 'public_safety', type: 'complaint', unitId: 'urban-management', what: '〔地点〕的工地晚上十一点还在打桩，连着四天了，没有看到夜间施工的公告。', whom: '工地施工方', handling: '查证无夜间施工许可，责令停止并立案。', reply: '工地没有夜间许可，已责令停止夜间施工并立案处理。' },
  { topic: 'public_safety', type: 'complaint', unitId: 'urban-management', what: '〔地点〕的垃圾桶满了两三天才清一次，门口都是袋子，天热味道重。', whom: '保洁公司', handling: '增加清运一趟，考核扣分。', reply: '清运改为每天两趟，桶边每天冲洗一次。' },
  { topic: 'public_safety', type: 'report', unitId: 'urban-management', what: '举报〔地点〕一楼有人在院子里私搭房子，已经砌到一人高，占了公共绿地。', handling: '现场核查属实，下达限期拆除通知。', reply: '违法搭建属实，已责令七日内自行拆除，逾期依法拆除。' },
  { topic: 'public_safety', type: 'suggestion', unitId: 'urban-management', what: '〔地点〕的早市能不能划出一条通道，婴儿车和轮椅都过不去。', handling: '与市场管理方商定划线，留一米八通道。', reply: '通道已划线，市场管理员每天早上负责看住。' },
  { topic: 'public_safety', type: 'assistance', unitId: 'urban-management', what: '〔地点〕路边的井盖不见了，只放了一根树枝，骑车的人很容易掉进去。', handling: '二十分钟到场围挡，产权单位换装新井盖。', reply: '新井盖已装好，周边其他井盖也检查过。' },
  { topic: 'transport', type: 'complaint', unitId: 'traffic-police', what: '〔地点〕门口整条路都是违停的车，救护车上次堵了十分钟。', handling: '增设禁停标线，早晚高峰设岗。', reply: '禁停标线已划，早晚各有一名民警值守，违停会被抄告。' },
  { topic: 'transport', type: 'suggestion', unitId: 'traffic-police', what: '〔地点〕路口的绿灯太短，老人走到一半就红了，希望加几秒。', handling: '测算行人过街时长，绿灯由 18 秒改为 26 秒。', reply: '过街绿灯已加到二十六秒。' },
  { topic: 'transport', type: 'consultation', unitId: 'traffic-police', what: '货车白天进〔地点〕那一带送货，要办通行证吗，在哪里办。', handling: '答复办理条件和网上入口。', reply: '限行时段进入要办通行证，可在交管手机应用上申请，当天审核。' },
  { topic: 'transport', type: 'complaint', unitId: 'traffic-police', what: '〔地点〕的红绿灯坏了两天，四个方向都闪黄灯，很危险。', handling: '更换信号机电源模块。', reply: '信号灯已修好，恢复正常放行。' },
  { topic: 'community', type: 'complaint', unitId: 'wanghai', what: '〔地点〕楼下棋牌室每天吵到半夜，找社区调解过一次，没有用。', whom: '棋牌室', handling: '街道联合民警约谈，签承诺书，二十二点关门。', reply: '棋牌室承诺晚上十点关门，再违反由民警处理。' },
];
