import { phrases } from '../lines.js';

/* How to go about it: the way, the door, the screen, the number. {n} a service's name, {v} a wish. */

export const stepsFrames = phrases(`
  {n}我两眼一抹黑，从哪下手|{n}先交材料还是先预约|{n}头一趟去干嘛，第二趟干嘛|{n}要过几道关|{n}走一遍大概是咋个过程|{n}给捋一捋先后|{n}要跑哪些趟|{n}递完材料之后还有啥动作|{n}领表、交表、然后呢|{n}有没有一条龙的走法|{n}具体该咋操作给列一列|{n}是先体检还是先登记|{n}从头到尾怎么个顺序
  {n}手续怎么个办法您给讲讲|头一回{v}，给指条道|我想{v}，一步一步说给我听|{v}先迈哪条腿|想{v}但不知道咋开头|要{v}得经过哪几关|{v}是怎么个走法|想{v}，该怎么往下走|{v}得先找谁再找谁|先去社区开证明还是先去窗口{v}|{v}弄到一半卡住了，接着该咋弄
  {n}的信息变了咋改|{n}的丢了怎么补|{n}不要了怎么退|{n}审完了下面干啥|{n}公示完还走哪步|{n}初审以后呢|{n}要不要先预约再过去，怎么个顺序|然后呢往下还要做啥|前头交了，后头还要弄啥|一二三给我列出来|先后次序别搞错了，是啥|教我一遍|我该咋做|全套走下来是啥样
  {n}流成是啥|{n}怎么半理|{n}杂办|{n}昨申请|{n}咋般|{n}怎么伸请|{n}手续怎么走法|{n}先赶嘛后赶嘛
  {n}点样申请|{n}咋整啊大哥|{n}怎弄哩|{n}咋个搞法|{n}啷个办嘛|{n}哪能办法|{n}咋着弄呀恁说说|{n}咋办介事儿|{n}怎么个整法
  跑了两趟都没办成，{n}到底怎么走|人家让我{v}，我连门都摸不着，咋起头
  steps for {n}|take me through {n}|i am new here, how does one {v}|what's the order of things for {n}|how i can {v}|what do i do to {v}|tell me the way to {v}|after i hand in the papers for {n}, what then|how would i start with {n}|explain process of {n}|what are the stages of {n}|how to make {n}|talk me through it, i want to {v}|what do i do before i {v}|i want {v}, how
`);

export const placeFrames = phrases(`
  {n}这事奔哪个门|{n}归街里管还是归区里管|{n}离我家近点的点在哪|我住海边那片儿，{n}去哪儿|{n}的窗口设在几层|{n}搬地方了没，现在在哪|{n}是去派出所还是去大厅|{n}中午有人吗|{n}周末给办吗|{n}几点去能赶上|{n}几点开始办|{n}该去户口所在地还是住的地方|{n}能在就近的社区交吗|{n}哪家网点收
  {n}要进哪个院子|{n}门牌号多少|{n}公交能到吗，在哪站下|{n}导航搜啥名字|{n}是跑镇里还是村里就给办|{n}地铁怎么到|{n}的摊子支在哪儿|{n}的单子交给哪一家|{n}是人社管还是税务管|{n}在医院办还是医保局办|{v}进哪个楼|{v}要去哪头儿|{v}冲哪个部门使劲|{v}要找哪个口
  {v}哪里受理|{v}是老地方还是换地儿了|礼拜天去{v}有人接待没|哪栋楼哪一层|夏天几点关门|下班后还收件不|我该敲哪个门|材料往哪递|交给哪一家|是不是哪个大厅都行|晌午去有人没
  {n}去那里办|{n}在那个窗口|{n}搁拿儿办|{n}地指在哪|{n}去那个部门|{n}在那层楼|{n}去街到还是去社去
  {n}奔嘛地方去|{n}去哪疙瘩整|{n}喺边度办|{n}到哪哈儿去搞|{n}上哪块儿弄|{n}往哪旮旯跑|{n}搁啥地方弄哩|{n}去边个部门|{n}朝哪儿走
  社区说不归他们管，{n}归谁|问了仨地方都往外推，{n}到底在哪办
  which building for {n}|do i go to the subdistrict or the district for {n}|is {n} handled at the bank or the bureau|what floor is {n} on|closest place to {v}|till what time is the {n} counter open|is the {n} desk open over lunch|which door for {n}|where go for {n}|at what place i can {v}|do they handle {n} on saturdays|how do i get to the {n} office|who takes {n} papers, the community or the hall|in tanggu, which hall does {n}
`);

export const onlineFrames = phrases(`
  {n}不出门能弄好不|{n}能不能全在手机上弄完|{n}网上那个页面叫什么|{n}有没有小程序，搜什么名|{n}在哪个app里|{n}网上传材料传不上去|{n}登录不上，密码忘了|{n}手机上点到第二步就卡住|{n}电子版能在线下载吗|{n}拍照上传行吗|{n}在津心办里叫什么|{n}电脑上怎么进|{n}能不能网上先填|{n}有没有线上的通道|{n}扫哪个码
  {n}能视频办不|人在国外，{n}远程能弄吗|{n}用支付宝行不行|{n}微信里从哪进|{n}自己在家点点就行吗|{n}线上线下都能办吗|{n}数据能网上跑不用我跑吧|{n}哪个软件管|{n}在手机银行里弄行不|{n}群里那个链接是真的不，官网是哪个|{n}能不能电子签字不跑一趟|{n}网站上哪个按钮
  {v}手机搞得定不|{v}非要跑现场？网上不能吗|{v}上哪个网|{v}在家坐着能成不|请不下假，{v}网上行不|{v}拿手机怎么点|{v}有没有手机能弄的法子|网上弄完还用去窗口吗|链接给一个|二维码发我|进哪个栏目|叫啥软件|图标长啥样|点哪一项|在屏幕上哪儿点
  {n}网上能半吗|{n}手鸡上能弄吗|{n}在那个小成序|{n}线尚能办不|{n}网只是什么|{n}用威信能办吗|{n}支付饱能弄不|{n}网业上填行吗|{n}有没有阿普
  {n}手机上能整不|{n}屋头手机上搞得成不|{n}上网办得唔得|{n}网上弄中不|{n}搁手机上戳两下得了不|{n}介手机上能弄嘛|{n}用手机搞要得不
  do you have an app for {n}|can {n} be done over the internet|website for {n}?|is a visit needed for {n} or is the web enough|link for {n}|can i upload papers for {n}|{n} by phone app possible|can i {v} without going out|does wechat do {n}|is {n} available digitally|which mini program for {n}|on computer can do {n}|i'm abroad, can i {v} remotely|the {n} page keeps failing, which site is right|can i {v} from my sofa
`);

export const contactFrames = phrases(`
  {n}的事想先问个明白人，号儿发我|有没有办{n}的那个科室的号|{n}哪儿能打听，给串号码|{n}窗口能打通的电话|我想给办{n}的地方打个电话，拨多少|{n}我得找个电话咨询|{n}客服是多少|打114查不着{n}的电话，您这有吗|{n}有没有专门的咨询线|我腿不好先打电话问问{n}，往哪打|上班时间能打的{n}电话
  {n}有问题联系哪位，留个号|{n}那头儿的座机|有懂{n}的同志的电话吗|给我{n}经办人的联系方式|{n}的电话变没变，现在是哪个|网上查的{n}电话是空号，新号呢|{n}有别的号能打吗|{n}怕白跑，先拨个电话确认，号码|{n}归哪个科，科里电话几位数|打哪个能问{n}|给我妈记下{n}的电话|{n}那个办公室的联系电话麻烦报一下
  {v}前想电话里问清，打几|{v}该拨哪儿|{v}有没有能直接打过去问的号|{v}的主管电话|想找办{n}的人问问，他们电话是哪个|{n}窗口的人电话多少|{n}有没有人工电话可以咨询，号多少|{n}的经办人员怎么联系，号码|问{n}找谁打听，电话有么|人工咨询{n}打哪个号码|{n}的工作人员电话是多少
  到底往哪儿打能有人接|号发一下，我自己打过去|电话报一下我记|哪个号能问清楚|给串数儿我打过去|咨询的号有没有|我想跟他们通个话，号多少|联系他们用哪个号|师傅的电话给我一个，我自己约|那边的电话是几几几
  {n}电化多少|{n}的点话号码|{n}联系店话是多少|{n}打那个电话问|{n}拨那个号|{n}热线号吗是多少|{n}客户电话几号
  {n}往哪嘎达打电话问|{n}电话系几多号|{n}打啥子电话问嘛|{n}俺想打个电话问问，号儿是啥|{n}那边的电话多钱啊不是，多少号|{n}嘛电话啊
  what's the number for {n}|who can i phone about {n}|is there a helpline for {n}|any hotline for {n}|which desk can i phone for {n}|extension number for the {n} office|got a number for the {n} people|need telephone of {n} office|{n} phone pls|i'd rather phone first about {n}, the number|how to reach the {n} office by phone|landline for {n}|before i {v} i want to call them, which number|whose number do i dial to {v}|a phone for {n} questions
`);
