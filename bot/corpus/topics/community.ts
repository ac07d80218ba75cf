import type { TopicSayings } from './topic-sayings.js';
import { lines } from '../lines.js';

export const community: TopicSayings = {
  terms: lines(`
    社区 居委会 物业 物业费 业委会 小区 楼道 邻居 楼上 漏水 垃圾 垃圾分类 垃圾桶 保洁 绿化 电梯 门禁 保安 违建 私搭 占道 摆摊 油烟 广场舞
    施工噪音 养老院 老人 助餐 上门服务 社工 志愿者 健身器材 公厕 晾衣 堆物 乱贴小广告 环境卫生 维修资金 残疾证 老年证 property neighbour lift rubbish courtyard 院子 单元 楼栋
    楼长 业主 业主群 业主大会 开会表决 物业公司 物业经理 保洁阿姨 打扫 收费不公开 停车管理费 公共收益 广告收益 楼顶 地下室 储藏间 阳台外扩 圈占 搭棚 违章建筑 挡光 采光 隔音 脚步声
    装修扰民 吵闹 噪声 夜市 小摊 早点摊 烧烤 油烟味 臭味 污水 蚊虫 老鼠蟑螂 厕所 旱厕 清运 宠物粪便 树枝 修剪 草坪 长椅 凉亭 充电桩 快递柜占地 居家养老
    日间照料 陪护 独居老人 孤寡 理发 社区食堂 社区医院选址 调解 证明盖章 残联 评残 stairs upstairs noise music dancers neighbours estate
  `),
  sayings: lines(`
    小区的电梯坏了十天，老人下不了楼
    物业光收钱不干活，院里垃圾堆成山
    楼上卫生间漏水，把我家墙都泡了，他不修
    物业费从一块二涨到两块，没有开过业主大会
    一楼的住户把绿地圈起来种菜
    垃圾桶就摆在我家窗户下面，夏天臭得开不了窗
    楼下烧烤店的油烟直往屋里灌
    每天晚上七点广场舞的喇叭震得窗户响
    邻居在楼道堆纸箱和旧家具
    业委会换届不公开，名单都是内定的
    居委会开个证明要跑三趟
    小区门口一早就被摆摊的堵住
    想给独居的爷爷申请社区送餐
    养老院的护工不给老人翻身，都生褥疮了
    小区的树长到三楼窗户，遮光又招虫
    保安晚上不在岗，外人随便进
    凌晨四点隔壁工地还在打桩
    门禁坏了半年，物业说没有钱修
    顶楼有人盖了两间阳光房
    小区健身器材断了一截，怕伤到孩子
    维修资金被动用了，业主都不知道
    公共厕所没人打扫，灯也不亮
    邻居把鞋柜放在公共走廊
    单元门口贴满了小广告
    化粪池满了往外冒，物业不来抽
    楼上装修从早敲到晚，周末也不停
    残疾证去哪里换，能上门评吗
    社区活动室常年锁着门
    老年人优待证要不要照片
    希望院里装几个充电桩和凉亭
    The lift in our building has been out of order for a week
    The property company collects fees but never cleans the stairs
    Water is leaking from the flat upstairs into mine
    物业公司撤走了，院子没有人打扫
    楼上天天拖椅子跳绳，跟他说也不听
    隔壁把阳台外扩，挡了我家的光
    电梯经常困人，物业说等维修基金
    小区垃圾分类的桶撤了以后到处是垃圾
    想给老人报名社区食堂吃饭
    早点摊把小区出口堵了，油污满地
    Music from the square dancers goes on until ten at night
    物业把公共收益花到哪里去了
    楼上孩子半夜跑来跑去，脚步声很大
    树枝打到窗户玻璃，没有人修剪
    夜市的小摊占了我们出门的路
    地下室被物业租出去当仓库
    宠物粪便遍地都是
    日间照料中心不收失能老人
    隔壁装修把承重墙打了
    阳台外面晾的被子被楼上浇花淋湿
    楼栋里有蟑螂，社区能消杀吗
    Nobody has collected the rubbish in our courtyard this week
    The neighbours upstairs are noisy every night
  `),
};
