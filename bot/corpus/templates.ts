/** Ways to ask about a service by name; each name gets a few of them. */
export const chineseTemplates: readonly ((name: string) => string)[] = [
  (name) => `${name}怎么办`,
  (name) => `${name}要什么材料`,
  (name) => `${name}去哪里办`,
  (name) => `办${name}多久`,
  (name) => `我想问问${name}`,
  (name) => `${name}要钱吗`,
  (name) => `申请${name}有什么条件`,
  (name) => `网上能办${name}吗`,
];

export const englishTemplates: readonly ((name: string) => string)[] = [
  (name) => `how do i apply for ${name}`,
  (name) => `what do i need for ${name}`,
  (name) => `where and how long: ${name}`,
];

/** Ways to ask for a visit about a service. */
export const bookingTemplates: readonly ((name: string) => string)[] = [
  (name) => `预约办${name}`,
  (name) => `约个号办${name}，明天`,
  (name) => `能约上门办${name}吗`,
  (name) => `周三下午想去办${name}，给我约一下`,
  (name) => `老人走不动，${name}能来家里办吗`,
];
