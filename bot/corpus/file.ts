import { lines } from './lines.js';

/** Complaints, reports, requests for help, suggestions and praise: matters for a ticket. */
export const file = lines(`
  我要投诉
  我要举报一家饭店卫生不合格
  投诉小区物业不作为
  举报有人偷排污水
  楼上漏水物业不管
  小区停水两天了没人管
  路灯坏了好几天
  井盖没了，太危险
  邻居半夜放音乐吵得睡不着
  工地夜里施工噪音太大
  公司拖欠我三个月工资
  老板不给交社保
  家里暖气不热，快派人来修
  暖气一直不热打电话没人接
  我家停电了
  暖气不热
  暖气冰凉怎么回事
  暖气不行，屋里冷得待不住
  暖气片不热好几天了
  停水了
  没有热水
  自来水有怪味
  垃圾好几天没人收
  有人占用消防通道停车
  楼道里堆满了杂物
  电动车在楼里飞线充电
  商家不给退款
  健身房跑路了卡里钱退不了
  培训机构不退学费
  出租车拒载还乱收费
  公交司机态度很差
  窗口工作人员态度恶劣
  办事窗口没人，白跑一趟
  让我跑了好几趟都没办成
  医院乱收费
  学校乱收补课费
  希望在路口加个红绿灯
  建议多开几班公交车
  提个建议，公园座椅太少
  表扬一下社区的小刘
  工作人员特别热心，想写封感谢信
  夸夸那位窗口的姑娘
  下水道堵了臭味熏天
  树倒了压着车了
  小广告贴得到处都是
  流浪狗追着人咬，求处理
  违章建筑没人拆
  有人卖假药
  举报单位偷税
  匿名举报工厂不安全
  邻居养鸡太臭了
  下雨天路面积水过不去
  电梯老出故障没人修
  老人一个人在家需要人帮忙
  小区没有无障碍坡道，求解决
  快递丢了不赔
  装修公司拿了钱不干活
  烧烤摊油烟呛得不敢开窗
  广场舞音响太吵了
  楼下饭馆排烟正对我家窗户
  车位被人占了好几天
  房东不退押金
  物业费涨得不明不白
  学校食堂饭菜不干净
  麻烦来个人看看怎么回事
  能不能派人来修一下
  给我记一个，楼上周末装修太吵
  早上六点就施工，孩子没法睡
  有人私自改装燃气管
  停车收费不给开票
  路面塌了个坑
  街边小贩占道
  I want to make a complaint
  I want to report illegal dumping
  The street light outside my house is broken
  My neighbour is too noisy at night
  My employer has not paid my wages
  The property company ignores us
  The staff at the counter were rude to me
  Please fix the road, there is a big hole
  I would like to praise a member of staff
  I suggest more buses in the morning
  There is no water in our building
  A restaurant is selling bad food
  My heating is cold, please send someone
`);
