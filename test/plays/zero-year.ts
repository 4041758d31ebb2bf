import type { PageClerk } from './page-clerk.ts';

/** Fills in a year in which nobody asked anything and nothing was decided, from its first note to its file. */
export async function zeroYear(who: PageClerk): Promise<void> {
  await who.say('网站公开信息45条，政策解读2次');
  await who.press('没有');
  await who.press('没有');
  await who.say('网站1个，公众号1个');
  await who.say('组织培训1次');
  await who.press('本部分全为0');
  await who.press('未收到，也无复议诉讼');
  await who.say('解读形式单一');
  await who.say('增加图解和短视频');
  await who.press('未收取');
  await who.press('没有');
  for (const _ of ['一', '五', '六']) await who.press('采用');
  await who.press('生成文件');
}
