import { itemCorpus } from './item-corpus.js';

export const education = itemCorpus({
  'school-enrolment': `
    N 幼升小 | 小升初 | 小学报名 | 一年级新生登记 | 初中入学登记 | 划片入学 | 小学入学 | 孩子上小学的登记 | 学区入学 | 新生入学登记
    V 给孩子报小学 | 让娃上一年级 | 给闺女报名上小学 | 孙子上小学报名 | 孩子升初中登记 | 让孩子就近入学
    S 孩子今年满六岁了 | 娃幼儿园大班马上毕业 | 我儿子六年级读完要升初中 | 孙女秋天该上学了 | 我们户口就在本区，孩子到上学年龄了
    c 孩子九月二号生日能不能今年上一年级 | 房子是爷爷奶奶名下的，孩子能按这个片区上学吗 | 户口刚迁来三个月够上片内小学不 | 集体户口的孩子算哪个学区 | 差几天不满六周岁收不收 | 小升初看户口还是看房产 | 租房子住能划片吗 | 什么时候开始小学报名登记
    m 一年级报到要拿房本和户口本吗 | 小学报名预防接种证要不要 | 房产证还没下来拿购房合同给孩子报名行不行 | 升初中登记都得交什么
    f 公办小学一年级收学费吗 | 入学登记交不交钱
    t 报了名多久出分到哪个学校的结果 | 入学通知书啥时候发
    p 一年级报名是去学校还是去教育局 | 我们小区归哪个小学，到哪登记
    s 孩子上一年级家长第一步干啥 | 错过小学登记时间了怎么补
    w 小学报名能在手机上弄吗 | 幼升小网上登记的网址是哪个
    o 多校划片是怎么回事 | 小升初电脑摇号是什么意思
    N primary school enrolment | school registration for first grade | junior high enrolment | enrolling a child in school
    V enrol my son in primary school | register my daughter for first grade | get my kid into junior secondary
    c can my child start school if he turns six in september | do we have to own a flat in the school zone
    m what papers do i need to enrol my kid in primary school
    p which school does our street belong to`,
  'migrant-child-enrolment': `
    N 随迁子女上学 | 外地孩子上学 | 非本地户口孩子入学 | 外来务工人员子女入学 | 借读 | 随迁子女义务教育 | 农民工孩子上学 | 外地户籍孩子读书
    V 给外地户口的孩子在这边报名上学 | 把老家的孩子接来念书 | 让娃在打工的地方上小学 | 带孩子在滨海借读
    S 我们两口子在开发区打工，孩子户口在河南 | 老家没人带娃，想接过来上学 | 我是外地来的，孩子户口不在天津 | 我家不是本地户口，孩子七岁了 | 我在这边厂里上班三年了，娃在老家读书
    c 外地户口的孩子能在这里上公立小学吗 | 没有居住证外地娃能报名不 | 社保断过两个月影响随迁子女报名吗 | 爸妈一方有居住证够不够让孩子在这上学 | 随迁子女要求交几年社保 | 外地孩子初中能在这儿读吗
    m 非津籍的娃入学要居住证和社保证明吗 | 随迁子女报名要不要老家开监护证明 | 外来务工子女入学要准备租房合同吗 | 劳动合同过期了用什么证明给外地孩子报名
    f 外地孩子上学要交借读费不 | 随迁子女入学收赞助费吗
    t 外地孩子报名审核几天有结果 | 随迁子女什么时候知道分哪个学校
    p 外地户口孩子报名去街道还是教育局 | 外来务工子女入学在哪个窗口交表
    s 老家的娃想转到这边上小学从哪办起 | 随迁子女申请流程是个啥
    w 随迁子女入学网上登记在哪个平台 | 外地娃报名能手机操作吗
    o 随迁子女跟本地孩子入学有什么区别
    N school for migrant workers' children | schooling for kids without local hukou | enrolment for children from other provinces
    V put my child in school here without local household registration
    c can my child go to school here if our hukou is in another province
    m do i need a residence permit to enrol my kid as a migrant worker
    p where do migrant families apply for a school place`,
  'school-transfer': `
    N 转学 | 转校 | 学籍转移 | 学籍转接 | 换学校 | 中途转学 | 转学手续 | 孩子学籍
    V 给孩子转学 | 给娃换个学校 | 把学籍转过来 | 从市里转到滨海上学 | 让孩子转到家附近的学校 | 把学籍转出去
    S 我们搬家了，离原来学校太远 | 孩子在原来学校被欺负，想换地方 | 工作调动到这边，孩子三年级 | 买了新房，娃还在老学校念
    c 学期中间能转学不 | 毕业班还让转学吗 | 跨省转学籍要什么条件 | 对方学校没名额还转得了吗 | 六年级能不能转校 | 休学期间可以转学籍吗
    m 转学要原学校盖章吗 | 转学证明谁来开 | 转学籍要带户口本和房本吗 | 换学校要交什么表
    f 转学收不收赞助费 | 学籍转接要交钱吗
    t 学籍转过来要几天 | 转学审批多长时间下来
    p 转学是先找转入学校还是教育局 | 学籍转接在哪盖章
    s 跨区转学先干什么后干什么 | 转校手续一步步咋弄
    w 转学手续能在学籍系统上直接办吗 | 学籍转移网上能申请不
    x 转学申请表在哪里下载
    N school transfer | transferring to another school | pupil record transfer | changing schools
    V transfer my son to a school near our new home | move my daughter's school record
    c can my kid change schools in the middle of the term
    t how long does a school transfer take
    s what are the steps to move my child to another school`,
  'student-aid': `
    N 助学金 | 贫困生补助 | 困难学生资助 | 学生困难补助 | 免学杂费 | 教育资助 | 困难家庭学生补助 | 营养餐补助 | 寄宿生生活补助 | 贫困学生的钱
    V 给孩子申请助学金 | 给上学的娃申请困难补助 | 申请减免学杂费 | 报贫困生
    S 家里供不起孩子念高中 | 他爸没了，我一个人供俩孩子念书 | 我们是低保户，孩子在上初中 | 家里遭了灾，孩子学费凑不出来 | 孩子爸得癌症，学校的费用交不上
    c 单亲家庭孩子能领助学金不 | 不是低保户能申请贫困生补助吗 | 上民办高中也能享受国家助学金吗 | 中职学生有没有资助 | 孩子上幼儿园有补助吗 | 学习不好能评困难生吗
    m 贫困生认定要村里开证明吗 | 申请困难学生补助交什么材料 | 助学金要低保证复印件不
    t 贫困生补助什么时候打卡上 | 助学金几月份发
    p 困难学生资助找班主任还是资助中心 | 学生资助中心在哪
    s 孩子的助学金怎么申请法 | 免学杂费怎么个办法
    w 学生困难补助网上能填吗
    o 助学金一年能给多少 | 贫困生补助分几档
    x 困难学生认定申请表怎么写
    k 学生资助的咨询电话是多少
    N financial aid for pupils | student grant for poor families | school fee waiver | bursary for my child
    V get financial help for my kid's schooling
    c can a single parent family get the pupil grant
    o how much is the grant for poor pupils
    m what proof of hardship does the school want for student aid`,
  'student-loan': `
    N 助学贷款 | 生源地贷款 | 大学生贷款 | 上大学贷款 | 学费贷款 | 助学贷款续贷 | 国家助学贷款 | 大学学费贷款 | 生源地信用助学贷款
    V 给孩子贷款上大学 | 贷款交大学学费 | 办生源地助学贷款 | 办助学贷款续贷 | 还助学贷款
    S 孩子考上大学了，学费一下拿不出来 | 娃收到录取通知书，家里没那么多钱 | 大二了要接着贷学费 | 闺女考上本科，想跟银行借学费
    c 大专生能不能办生源地贷款 | 研究生能贷助学贷款吗 | 家里有一套房还让贷学费吗 | 父母征信不好影响孩子助学贷款不 | 复读生考上了能贷吗 | 助学贷款必须父母当共同借款人吗
    m 生源地贷款要录取通知书原件吗 | 续贷要什么手续材料 | 贷学费要不要村委会盖章 | 办大学生贷款共同借款人的身份证带不带
    f 助学贷款利息谁出 | 上学期间助学贷款要付利息吗
    t 助学贷款多久打到学校 | 生源地贷款几天能批
    p 贷学费在县资助中心还是学校办 | 大学生贷款去哪个银行
    s 第一次办生源地信用贷款怎么走流程 | 毕业了助学贷款怎么还
    w 续贷能不能远程办不回老家 | 助学贷款网上申请在什么系统
    o 助学贷款一年最多能贷多少 | 生源地贷款和校园地贷款有啥区别
    x 助学贷款的受理证明回执怎么填
    N student loan | loan for university tuition | college loan from my home district
    V borrow money for my daughter's university fees | renew a student loan
    f who pays the interest on a student loan
    o how much can i borrow for university
    p where do i sign the student loan contract`,
});
