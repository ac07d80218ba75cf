import { lines } from './lines.js';

/** Booking, changing or cancelling a visit to a counter or at home. */
export const book = lines(`
  我要预约
  预约明天上午
  能预约周六的号吗
  帮我约个时间
  约个号去办事
  预约办身份证
  预约失业登记，后天
  我想约周三下午办居住证
  约一下公租房窗口
  给我爸预约社保卡补办
  改一下预约时间
  我的预约想改到下周
  取消预约
  把我的号退了
  来不了了，预约取消吧
  约满了还能加号吗
  没有手机怎么预约
  能替我妈预约吗
  可以上门办理吗，老人走不了路
  请工作人员上门来办
  派人来家里给老人办
  预约上门服务
  我腿脚不方便，能到家来办吗
  想约最近的时间
  还有没有号
  明天还有号吗
  挂个号办低保
  约今天下午的行不行
  预约码在哪看
  预留一个下午的号
  换个中心预约
  改约
  帮老人约上门做认证
  预定周五上午
  我预约的时间记错了，改后天
  两个预约取消一个
  我想先占个号
  家里有事去不了，帮我把约好的撤了
  我约了明天，去不成了，取消掉以后再约
  老人下不了床，大夫能上门吗
  I want to make an appointment
  Book a slot for tomorrow morning
  Can I book a visit next Monday
  Cancel my appointment please
  Reschedule my booking to Friday
  I need to change my appointment
  Can someone come to my home to do it
  Book me in for an ID card renewal
  Make an appointment for the residence permit
  Are there any slots left this week
`);
