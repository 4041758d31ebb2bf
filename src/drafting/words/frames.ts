import { wordSet } from '../../language/lexicon.ts';
import { withoutWords } from '../../report/text/tail.ts';
import { VERBS } from './verbs.ts';

/** Whether a stretch is nothing but verbs and pauses: 考核、通报 says of what. */
export const isOnlyVerbs = (text: string): boolean =>
  withoutWords(text, VERBS).replace(/[、，和及]/g, '') === '';

/** Whether a stretch says what was done. */
export const hasVerb = (text: string): boolean => VERBS.isIn(text);

/** A verb at the end of a stretch, before what is counted: 网站发布 of 网站发布208条. */
export const verbAtEnd = (text: string): string | null => VERBS.endingAt(text, text.length)?.word ?? null;

/** Official verbs that stand in a text. */
export const verbsIn = (text: string) => VERBS.all(text);

/** A text without the particle behind its verbs: 更新了 is 更新, 均更新了 at an end is 均已更新. */
export function withoutParticles(text: string): string {
  let out = '';
  let from = 0;
  for (const { word, start, end } of VERBS.all(text)) {
    if (!/[了过]/.test(text.charAt(end)) || /[解明程去期渡失错户量]/.test(text.charAt(end + 1))) continue;
    const isAll = /均$/.test(text.slice(from, start)) && /^[了过](?:$|[，。；])/.test(text.slice(end));
    out += `${text.slice(from, start)}${isAll ? '已' : ''}${word}`;
    from = end + 1;
  }
  return out + text.slice(from);
}

/** Where organs publish. */
const CHANNELS = wordSet([
  '{县|区|市|镇|局|省|}{政府|}门户网站',
  '{政府|}{网站|官网|网页}',
  '{微信|政务|}公众号',
  '微信',
  '微博',
  '抖音{号|}',
  '视频号',
  '头条号',
  '快手{号|}',
  '客户端',
  '小程序',
  '{政务|}新媒体',
  '{公示|公开|宣传}栏',
  '公报',
  '报纸',
  '电视',
  '广播',
  '门户',
  '支付宝',
  '{预决算|政务|信息}公开平台',
  '平台',
  '热线',
  '{微信|村民|社区}群',
  '{县|区|市|镇|乡|局}网',
  '双微{平台|}',
]);

/** The channel that a stretch ends with. */
export const channelAtEnd = (text: string): string | null =>
  CHANNELS.endingAt(text, text.length)?.word ?? null;

/** Whether a stretch is nothing but channels, parted by pauses. */
export const isOnlyChannels = (text: string): boolean =>
  text.split(/[、，和及]/).every((part) => CHANNELS.get(part) === true || channelAtEnd(part) === part);
