import type { TopicSayings } from './topic-sayings.js';
import { lines } from '../lines.js';

export const other: TopicSayings = {
  terms: lines(`
    其他 公司注册 营业执照 假货 消费 退货 网购 离婚 法院 律师 官司 污染 河水 空气 天气 电视剧 外地 国家 移民 护照 宗教 姓名 感谢 表扬
    建议 商场 餐馆 价格 税 发票 环保 shop refund court tax passport 消费者 商家 店家 退款 退换 三包 保修 质量问题 缺斤短两 虚假宣传 预付卡 充值卡
    美容店 理发店 洗车 商标 加盟 合同纠纷 欠钱不还 民事纠纷 起诉 诉讼 判决 执行 遗产 继承 抚养费 结婚 婚姻 公证 仲裁民事 废气 废水 粉尘 黑烟 排放
    排污 臭气 化工 工厂 河道 黑臭水体 死鱼 环评 辐射源 垃圾焚烧 出入境 签证 港澳通行证 纳税 个税 社团 国际 军人 征兵 教堂 寺庙 聊天 笑话 谢谢
    factory smoke river shoes weather joke lawsuit divorce
  `),
  sayings: lines(`
    网上买的鞋是假货，商家不给退
    商场的促销先涨价再打折
    我要和老婆离婚，财产怎么分
    法院判了，对方不给钱
    工厂半夜偷偷往河里排废水
    化工厂的味道飘过来，头晕
    护照过期了在哪里换
    饭店不给开发票
    想注册一个公司要多久
    今天天气怎么样
    美发店办的卡，店转让了不认
    理发店强行推销，剪个头收三百
    邻省的高考政策是什么
    给我推荐一部电视剧
    感谢你们帮我找回了钱包
    个体户的税怎么报
    手机店卖给我翻新机
    建议全国统一放假时间
    家具送来尺寸不对，商家不理
    石料厂的灰尘落了一院子
    有人冒用我的名字注册了公司
    婚庆公司收了钱不来拍照
    我想找律师写一份遗嘱
    宠物店卖的猫三天就死了
    预付卡充了两千，洗车店关门了
    河面漂着死鱼，水是黑的
    外国朋友来玩要办什么签证
    加油站的油好像掺了水
    菜市场缺斤少两
    我就是随便问问
    A shop sold me a fake watch and will not refund it
    A factory lets black smoke out every night
    What is the weather like tomorrow
    买的手机有质量问题，店家不给换
    工厂排放的黑烟让我们不敢开窗
    河里的水变成了红色
    我想起诉邻居，要找谁
    护照去哪里办
    餐厅结账多收了钱
    给我讲个笑话
    I want a refund for shoes bought online
    买的电动牙刷坏了，保修期内不给修
    工厂的粉尘落满窗台
    欠条写了，他不还钱
    个税年度汇算怎么退
    想查我爷爷当兵的记录
    加盟费交了，公司没有了
    港澳通行证能不能在这里办
    抚养费他三个月没有给
    垃圾焚烧厂要建在我们旁边
    水果店缺斤少两
    The chemical plant smells terrible at night
    I want to sue a man who owes me money
  `),
};
