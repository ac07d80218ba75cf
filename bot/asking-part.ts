/** A question mark stays with its clause: it tells that the clause asks. */
const clauses = /[,，.。!！;；\n]+|(?<=[?？])|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u;
const asks = /[?？]$|[吗么呢不没]$|怎|咋|啥|嘛|什么|多少|几|哪|谁|能不能|可不可以|是不是|要不要|用不用|是否|如何|多久|多长|多大|够不够|[吗么]|能.{0,8}(不|没)|告诉|说说|讲讲|介绍|电话|地址|号码|依据|条件|材料|流程|费用|手续|标准|\b(how|what|when|where|which|who|whom|whose|why|can|could|do|does|is|are|am|will|would|may (?:i|we|my|he|she|they|a|the|our)|must|should|tell|guide)\b/u;

/** The clauses of a normalised text that ask something; all of it when none does. */
export function askingPart(text: string): string {
  const asking = text.split(clauses).map((clause) => clause.trim()).filter((clause) => /[\p{L}\p{N}]/u.test(clause) && asks.test(clause));
  return asking.length === 0 ? text : asking.map((clause) => clause.replace(/[?？]+$/u, '')).join(',');
}
