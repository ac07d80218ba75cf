import type { TopicSayings } from './topic-sayings.js';
import { lines } from '../lines.js';

export const agriculture: TopicSayings = {
  terms: lines(`
    农村 农民 村委会 村里 村民 土地 承包地 耕地 宅基地 征地 土地流转 种地 种粮补贴 农机 农药 化肥 种子 灌溉 机井 水渠 养殖 养猪 养鸡 禽畜
    果树 大棚 庄稼 小麦 玉米 秸秆 农业保险 合作社 村务公开 村干部 低保户 自建房 农田 林地 鱼塘 乡村道路 village farmland crops fertiliser homestead harvest 种田 种粮
    农户 果农 菜农 收成 减产 绝收 干旱 涝灾 冰雹 虫害 病虫 除草剂 假种子 假农药 假化肥 农资 粮食收购 收购价 粮站 打白条 农机补贴 拖拉机 收割机 机耕路
    田间路 河堤 堤坝 抽水站 水库灌溉 打井 牲口 牛羊 养殖场 猪场 鸡场 粪污 动物防疫 兽医 鱼苗 林权 山林 砍树 退耕还林 补偿款 土地款 青苗费 确权 承包合同
    流转费 村集体 集体资产 分红 村主任 村支书 村账 组长 一事一议 美丽乡村 改厕 危房改造农村 建房审批 pigs farm fields crop farmers land ditch
  `),
  sayings: lines(`
    村里的地被承包出去了，租金三年没有给
    种粮补贴今年少发了两亩地的
    宅基地想翻建，村委会不给盖章
    浇地的机井坏了，玉米快旱死了
    买的麦种出苗不到一半，是假种子
    上游养猪场的粪水流进我们的水渠
    征了我家两亩耕地，青苗费没有给
    农机补贴交了材料，半年没有到账
    大棚被雪压塌了，农业保险只赔一点
    村里修的路没有到我们组
    化肥是假的，撒下去庄稼不长
    邻居盖房占了我家的承包地
    合作社收了土地，分红没见过
    果园被打药飘过来的除草剂毁了
    鸡场的死鸡扔在河沟边
    村务一年没有公开，账目不清
    土地承包证上的面积写少了
    水渠堵了，下游几十户浇不上地
    秸秆不让烧，又没人来收
    鱼塘承包没到期就被收回
    退耕还林的钱给到一半停了
    村头的涵洞塌了，农用车过不去
    农村自建房审批要多长时间
    玉米收购站压价，还打白条
    猪得了病，防疫站没有来
    外出打工多年，宅基地被别人占了盖房
    田间的电线杆倒了没人扶
    农药瓶子到处扔在地头
    想包村里的荒山种果树，手续怎么办
    集体林地被人偷着砍树
    The well that waters our fields has broken down
    The village rented out our land and never paid us
    Half the seed I bought did not sprout
    村里把我的承包地给了别人种
    买了假农药，果树都死了
    灌溉渠年久失修，水流不到地里
    种粮的补贴打到别人的卡上
    村主任没有开会就把集体的山卖了
    养鸡场的臭味和苍蝇让全村没法过
    在自己的宅基地上盖房被叫停
    Pigs from the big farm died and were thrown into our ditch
    收割机过不去，机耕路断了
    冰雹打了苹果，绝收了
    村账十年没有公布
    粮站说水分大，压了两毛
    流转费今年一分没有发
    牛得了口蹄疫，兽医站没人
    农资店卖的除草剂把苗烧死了
    改厕挖了坑就不管了
    村集体的鱼塘私下包给了亲戚
    确权的时候少登了我家一块地
    Hail destroyed our apples and nobody came to look
    The farm road is broken and the harvester cannot pass
  `),
};
