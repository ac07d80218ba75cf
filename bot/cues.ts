import type { Landmark } from './features.js';

/** Words that speak for one action; the classifier learns how far to trust each. */
export const cues: readonly Landmark[] = [
  { mark: 'file', phrases: ['投诉', '举报', '反映', '求助', '表扬', '夸', '建议', '没人管', '管管', '太吵', '维修', '报修', '坏了', '堵了', 'complain', 'report', 'suggest', 'praise'] },
  { mark: 'progress', phrases: ['进度', '进展', '单号', '工单', '我的单', '那个单', '张单', '查询码', '回话', '回复', '答复', '下文', '催', '没动静', '有结果', '到哪', 'update', 'status', 'ticket', 'confirmed', 'handled'] },
  { mark: 'book', phrases: ['预约', '约个', '约一', '约到', '约周', '改约', '约满', '占个', '的号', '挂个号', '个号', '上门', '来家', '家里来', 'book ', 'booking', 'appointment', 'reschedule', 'slot'] },
  { mark: 'thanks', phrases: ['谢', '再见', '拜拜', '你好', '您好', 'thank', 'hello', 'bye', '上好', '午好'] },
  { mark: 'person', phrases: ['人工', '活人', '真人', '工作人员', '值班', '接线', 'person', 'someone', 'somebody', 'staff'] },
  { mark: 'court', phrases: ['法院', '仲裁', '起诉', '官司', '信访', '上访', '复议', '离婚', '判决', 'court', 'lawsuit', 'divorce'] },
];
