import { word } from '../../shared/i18n/words.js';

export const words = {
  please: word('请', 'Please'),
  hao: word('号', ''),
  counter: word('{no} 号窗口', 'Counter {no}'),
  nobody: word('请等候叫号', 'Please wait for your number'),
  offline: word('请听工作人员叫号', 'Please listen for the staff'),
  offlineWhy: word('屏幕暂时连不上', 'This screen is offline for now'),
  refused: word('大厅屏的网址不对', 'This display address is wrong'),
  refusedWhy: word('请到窗口页重新打开', 'Open it again from the counter page'),
  at: word('到窗口', 'At counter'),
  atCounter: word('{number}→{no}号', '{number}→{no}'),
  next: word('请准备', 'Next'),
  missed: word('过号', 'Missed'),
  guideDesk: word('请到导办台', 'Guide desk'),
  waiting: word('等候', 'Waiting'),
  people: word('{n} 人', '{n}'),
  minutes: word('约 {from}–{to} 分', 'about {from}–{to} min'),
  help: word('听不清、走不动，请找导办台', 'Hard of hearing or walking: guide desk'),
  soundOn: word('开声音', 'Turn sound on'),
  title: word('大厅叫号', 'Hall display'),
};
