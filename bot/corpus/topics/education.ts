import type { TopicSayings } from './topic-sayings.js';
import { lines } from '../lines.js';

export const education: TopicSayings = {
  terms: lines(`
    学校 小学 中学 高中 幼儿园 老师 教师 学生 家长 校长 班主任 补课 培训班 校外培训 学区 划片 招生 入学 转学 学籍 中考 高考 校服 午托
    食堂 课后服务 作业 校车 校园 学费 资料费 退费 择校 职业学校 大学 教育局 体罚 校园欺凌 辍学 school teacher pupil tuition kindergarten 培训机构 辅导班 补习 晚自习
    课时 保育费 教材 教辅 课本 平板教学 考试 成绩 分数 志愿 录取 分班 升学 小升初 初中 年级 班级 同学 孩子上学 奖学金 助学贷款 毕业证 学位 研究生
    编制 教师资格 支教 留守儿童 特殊教育 托管班 艺考 体育课 操场 宿舍 寝室 家委会 开学 放假 寒假 暑假 军训 homework exam classroom college student parents lessons
    fees nursery teachers pupils
  `),
  sayings: lines(`
    孩子班主任让全班在指定的书店买教辅，一套两百多
    学校食堂的饭菜是凉的，孩子吃了拉肚子
    幼儿园中途涨保育费，家长事先都不知道
    校外英语班关门跑路，剩下的课时费不退
    一个班五十多个学生，超额了也没人管
    小学门口放学的时候家长排到马路中间，希望错峰放学
    初中老师课上不讲，周末在外面办班收钱
    学区重新划分，我们小区孩子要走四十分钟去上学
    学校要求统一买校服，料子很差还掉色
    高中早上六点就到校，晚上十点半才放学，孩子睡眠不够
    孩子在学校被同学围着打，老师只说是闹着玩
    附近没有公办幼儿园，私立的上不起
    职业学校安排学生去工厂实习，天天加班
    教室刚装修完就让孩子进去上课，味道很大
    我家娃该上一年级了，户口刚迁来能报名吗
    转学手续交了两个月，原来的学校不放学籍
    课后服务只写作业不辅导，收费却不少
    体育老师罚孩子跑了二十圈，回来腿都肿了
    校车超员，一个座位坐两个孩子
    希望在新区多建一所小学
    高考报名的时候学籍信息有误怎么改
    午托班设在居民楼里，没有证照
    老师在家长群里公布成绩排名
    中考体育考试场地太滑，摔倒好几个
    助学金名单里没有我家孩子，条件是够的
    学校周边文具店卖给小学生抽奖的东西
    代课教师的编制问题什么时候解决
    教师职称评了三年没有结果
    学费交了，开学才说这个专业不招了
    课间不让孩子出教室活动
    My son's school makes every family buy the same tablet
    The kindergarten raised its fees in the middle of the term
    A tutoring centre closed and will not give back our fees
    我女儿上三年级，数学老师周六在家里开班，不去的上课就不被提问
    孩子所在的幼儿园突然通知停办，交的半年费用没有着落
    小区旁边的中学早操广播从六点响起，孩子们太早上学
    外地来的孩子想插班读初二，去哪个学校问
    培训机构换了老板，不承认以前的课时
    学校要家长签自愿协议买平板电脑上课
    高三晚自习强制收费，没有票据
    The teacher hit a pupil with a ruler in class
    舞蹈培训班搬走了，课没有上完
    托管班老师打孩子手心
    大学宿舍没有热水和空调
    孩子志愿填错了还能改吗
    年级里把成绩差的学生调到一个班
    毕业证丢了去哪里补
    学校让家长轮流去打扫教室
    晚自习放学太晚，女孩子一个人走夜路
    教师资格证认定现场要带什么
    民办学校年年涨学费
    The tutor keeps asking for more lessons and more fees
    Our nursery has no place for my three year old
  `),
};
