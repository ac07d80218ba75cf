import { word } from '../i18n/words.js';

export const words = {
  joined: word('{name} 接入', '{name} joined'),
  citizen: word('诉求人', 'Citizen'),
  agent: word('工作人员', 'Staff'),
  bot: word('智能答复', 'Assistant'),
  internal: word('内部', 'Internal'),
  onlyStaff: word('诉求人看不到', 'Not shown to the citizen'),
  source: word('依据《{guide}》第 {version} 版，以窗口公布为准。', 'From "{guide}", version {version}. The counter\'s notice prevails.'),
  choices: word('给出的选项：{choices}', 'Offered choices: {choices}'),
  helpful: word('诉求人评：有用', 'The citizen says: helpful'),
  notHelpful: word('诉求人评：没用', 'The citizen says: not helpful'),
  sending: word('◷ 正在发送', '◷ Sending'),
  sent: word('✓ 已发', '✓ Sent'),
  delivered: word('✓✓ 已送达', '✓✓ Delivered'),
  read: word('✓✓ 已读', '✓✓ Read'),
  failed: word('! 没发出去，内容还在。', '! Not sent. Your text is still here.'),
  resend: word('重发', 'Send again'),
  copy: word('复制', 'Copy'),
  remove: word('删除', 'Delete'),
  log: word('对话', 'Conversation'),
};
