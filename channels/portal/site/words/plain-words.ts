import { say } from './say.js';

/** Error pages and pages of plain text. */
export const errorWords = {
  notFound: say('没有这一页', 'There is no such page'),
  notFoundText: say('地址可能写错了，或者这一页已经搬走。可以从下面接着办。', 'The address may be mistyped or the page has moved. You can go on from here.'),
  failed: say('这一页现在打不开', 'This page cannot be opened now'),
  failedText: say('是我们的问题，不是您按错了。您写的内容都在。过一会儿再试，或者打电话。', 'The fault is ours, not yours. What you wrote is kept. Try again in a little while, or call.'),
};

export const askWords = {
  title: say('在线咨询', 'Ask online'),
  loading: say('正在打开对话', 'Opening the chat'),
  failed: say('对话打不开。可以再试一次，或打 {hotline}，24 小时都能打。', 'The chat could not be opened. Try again, or call {hotline}, day and night.'),
};

export const privacyWords = {
  title: say('隐私说明', 'Privacy'),
  sections: [
    { heading: say('我们记下什么', 'What we keep'), lines: [say('对话、反映的问题、照片，还有您愿意留的姓名和电话。', 'Chats, the problems you report, photos, and the name and number you choose to leave.'), say('照片在您的设备上先去掉拍摄地点等隐藏信息，再上传。', 'Photos lose their location and other hidden data on your device before upload.'), say('在这里办事不用登录。', 'Nothing here needs an account.')] },
    { heading: say('谁能看', 'Who can see it'), lines: [say('经办的人看得到事情本身；姓名和电话平时是遮住的，要看须写理由，并留下记录。', 'Those handling your matter see the matter; names and numbers are masked, and whoever looks must give a reason, which is recorded.'), say('举报默认保密：承办单位看不到您的姓名、电话和声音。', 'Reports are confidential: the handling unit cannot see your name, phone or voice.')] },
    { heading: say('存在您设备上的', 'What stays on your device'), lines: [say('长辈版、高对比的选择；没提交的草稿，24 小时后清除；对话的编号，刷新后能接着说。', 'Your choice of large print and contrast; unsent drafts, cleared after 24 hours; the number of your chat, so that you can go on after a reload.'), say('没有统计、广告或别家的程序。', 'No statistics, advertising or third-party programs.')] },
    { heading: say('不要发的', 'What not to send'), lines: [say('不要发身份证号、银行卡号、验证码。我们不会问您要。', 'Never send ID or bank card numbers or codes. We do not ask for them.')] },
  ],
};

export const accessibilityWords = {
  title: say('无障碍说明', 'Accessibility'),
  sections: [
    { heading: say('怎么用着方便', 'Making it easier'), lines: [say('页首的“长辈版”把所有页面换成大字、大按钮，一页一件事，可以再放大。', '"Large print" at the top of the page turns every page to large letters and buttons, one thing at a time, and can grow further.'), say('页尾的“高对比”换成黑底白字。', '"High contrast" at the foot of the page switches to white on black.'), say('所有功能都能只用键盘操作，读屏软件能读。', 'Everything works by keyboard alone and with a screen reader.')] },
    { heading: say('听障人士', 'If you are deaf or hard of hearing'), lines: [say('在线咨询能办电话里能办的事，随时可以转人工。', 'The chat can do what the phone can, with a person at any time.'), say('反映问题时选“只用文字”，没有人会打电话给您。', 'Choose "In writing only" when you report a problem, and nobody will phone you.')] },
    { heading: say('哪里不好用', 'If something does not work'), lines: [say('打 {hotline}，或在在线咨询里说，我们会改。', 'Call {hotline} or tell us in the chat; we will mend it.')] },
  ],
};

export const helpWords = {
  title: say('帮助', 'Help'),
  sections: [
    { heading: say('从哪里开始', 'Where to begin'), lines: [say('想知道怎么办：首页写几个字搜，或点“问一问”。', 'To learn how something is done: search on the home page, or press "Ask".'), say('有事要我们管：点“反映问题”，五步，不用登录，可以不留名。', 'To have something dealt with: "Report a problem", five steps, no account, no name needed.'), say('已经反映过：点“查进度”。', 'Already reported: "Check progress".')] },
    { heading: say('单号和查询码', 'Number and code'), lines: [say('提交后给您的 18 位单号和 6 位查询码，是查进度用的。记下来、复制或存成图片。', 'The 18-digit number and 6-digit code you get on submitting are for looking up progress. Write them down, copy them or save them as a picture.'), say('忘了：打 {hotline}，用留过的电话号码核对。', 'Lost them: call {hotline}; we check by the phone number you left.')] },
    { heading: say('智能答复和人工', 'The assistant and people'), lines: [say('标着“智能答复”的是机器按办事指南回答的。任何时候点“转人工”，就换人来。', 'Answers marked "Automatic" come from the official guides. Press "Talk to a person" at any time.')] },
  ],
};
