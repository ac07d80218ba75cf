const corrections: readonly RegExp[] = [
  /^(?:哎|哦|唉|啊)?[,，\s]*不是.{1,16}?[,，。\s]+(?:而?是|我(?:说|问|指|要问|想问|要)的?是|我要)(.+)$/,
  /^(?:哎|哦|唉|啊)?[,，\s]*(?:不是(?:这个|那个|的)?|不对|错了|搞错了|弄错了|你理解错了)(?:啊|呀|吧|了|的)?[,，。!！\s]+(?:我(?:说|问|指|要问|想问|要)的?是|我是(?:说|问|要|想问)|是|我要(?:的是|问)?)?(.+)$/,
  /^不是.{1,10}?我(?:说|问|指|要问|想问)的?是(.+)$/,
  /^(?:我(?:说|问|指|要问|想问)的是|我是(?:说|问|想问))(.+)$/,
  /^(?:no|nope|sorry|not that|wrong)[,.!\s]+(?:i (?:meant?|was asking about|am asking about|said)|it'?s|about)?(.+)$/,
  /^(?:i (?:meant?|was asking about|am asking about))(.+)$/,
];
const ruledOut = /[,，。\s]*(?:而?不是|没问|, ?not |\bnot ).+$/;

/** What a normalised text says in the place of what was understood before; undefined when it puts nothing right. */
export function correctionIn(text: string): string | undefined {
  for (const words of corrections) {
    const rest = words.exec(text)?.[1]?.replace(ruledOut, '').trim();
    if (rest !== undefined && rest.length > 1) return rest;
  }
  return undefined;
}
