const sorts = '物业(?:公司)?|公司|单位|工厂|厂子?|饭店|饭馆|餐馆|烧烤店|烧烤摊|烧烤|超市|商场|商户|店家|店|医院|诊所|药店|学校|幼儿园|培训班|机构|驾校|健身房|工地|施工队|施工方|开发商|中介|房东|邻居|楼上|楼下|隔壁|对门|老板娘?|司机|出租车|快递员?|师傅|工作人员|办事员|窗口|科长|主任|村委会?|居委会?|村干部|村长|书记|派出所|民警|城管|街道办?|街道|[一-龥]{1,6}局|[一-龥]{1,4}所|服务中心|中心|营业厅|银行|热线|接线员|话务员|小伙子?|姑娘|大姐|大哥|大夫|医生|护士|老师|校长|志愿者|网格员|车主|商贩|摊贩|小贩|菜贩|业主|住户|租户|租客|养殖场|供热站|热力公司|自来水公司|燃气公司|保安|工人|包工头';
const englishSorts = '(?:property )?management(?: company)?|company|shop|restaurant|bar|neighbou?rs?|landlord|driver|staff|office|clerk|officer|counter|boss|employer|developer|agency|agent|contractor|doctor|nurse|teacher|school|hospital|factory|bank|supermarket|seller|vendor|security guard|building site|gym|owner|tenant|cleaner|volunteer';
const accused = new RegExp(`(?:投诉|举报|表扬|夸夸?|反映|告|感谢)(?:一下|下)?(?:我们?|咱们?|你们|的)?([^，。,.!！?？\\s]{0,10}?(?:${sorts}))`);
const accusedInEnglish = new RegExp(`\\b(?:complain about|complaint (?:about|against)|report|praise|thank) ((?:(?:my|our|the|a|an|some) )?(?:[\\w']+ ){0,3}?(?:${englishSorts}))\\b`, 'i');
const sign = new RegExp(`${sorts}|姓[一-龥]|[一-龥](?:先生|女士|师傅|某)|叫[一-龥]{2,3}|\\b(?:${englishSorts})\\b`, 'i');
const nobody = /^(?:没有|没|不知道|不清楚|不认识|说不(?:清|上|准)|不针对谁|没有谁|没谁|不是谁|无|不晓得|不用|跳过|不好说)(?:[,，。.]?.{0,8})?$|不知道(?:是)?谁|没有(?:具体)?(?:对象|谁|哪家)|不针对|^(?:nobody|no ?one|none|not sure|don'?t know|i don'?t know|no idea|skip|no)\b/i;
const asking = /[?？]|吗$|怎么|什么材料|多少钱|哪里/;
const longest = 24;
const lead = /^(?:就是|是|就|我(?:要)?(?:说|投诉|举报|表扬)的?是|他们?是|对方是|它是|it is|it's|that is|they are)\s*/i;
const tail = /[。.!！,，\s]+$/;

/** What stands for「nobody in particular」in a form. */
export const nobodyNamed = 'none';

/** Whom a matter is about, where it is named with the wish itself:「投诉小区物业」. */
export function partyIn(raw: string): string | undefined {
  return accused.exec(raw)?.[1] ?? accusedInEnglish.exec(raw)?.[1];
}

/** A reply to「关于谁」: somebody, or nobody in particular; undefined when it is neither. */
export function partyAnswered(raw: string): string | undefined {
  const said = raw.trim().replace(lead, '').replace(tail, '');
  if (nobody.test(said)) return nobodyNamed;
  return said.length <= longest && said.length > 1 && sign.test(said) && !asking.test(said) ? said : partyIn(raw);
}
