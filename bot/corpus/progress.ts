import { lines } from './lines.js';

/** Questions about a matter already handed in. */
export const progress = lines(`
  查进度
  我的单子办到哪了
  我的工单处理得怎么样了
  查一下我上周交的投诉
  我反映的问题有结果了吗
  怎么还没有人联系我
  单号是260101000000000001
  帮我看看这个单号到哪一步了
  我的查询码在哪里输
  催一下我的件
  都一个星期了还没回复
  说好五天答复，今天第六天了
  为什么还显示待签收
  退单是什么意思
  上次那件事办得怎么样
  前几天打电话说的事有下文吗
  我的投诉受理了没有
  什么时候能给我答复
  工单状态怎么看
  能不能快点处理我那个单
  之前说重新办理，重办了吗
  我报修的怎么没人来
  昨天登记的诉求有人管没
  我的申请审核到哪一步了
  我交的材料批下来没有
  我的预约成功了吗
  看看我约的号在不在
  举报的事查得怎么样了
  上回答应给我回电话的呢
  有没有进展
  那个事有信儿没
  处理结果在哪里看
  你们答复说处理了可是没处理
  我的案子现在归谁办
  等了半个月一点动静都没有
  催办
  我要补充一下上次那个单
  Check my ticket status
  What happened to my complaint
  Any update on my case
  I filed a complaint last week, any news
  Where is my request now
  Nobody has called me back yet
  Has my report been handled
  I have a ticket number and want to see progress
  Is my booking confirmed
  It has been ten days and no answer
`);
