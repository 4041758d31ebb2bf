import { fold } from '../../language/fold.ts';
import { lexicon, type WordTable } from '../../language/lexicon.ts';

/** Verbs of one character, as people say them, and the word that official text has for the act. */
const SINGLE: WordTable<string> = [
  [['录'], '录入'],
  [['推'], '推送'],
  [['听'], '听取'],
  [['装'], '安装'],
  [['抽'], '抽查'],
  [['贴'], '张贴'],
  [['发'], '发布'],
  [['修'], '修复'],
  [['讲'], '讲解'],
  [['拍'], '拍摄'],
  [['配'], '配备'],
  [['管'], '负责'],
  [['审'], '审核'],
  [['答'], '答复'],
  [['挂'], '公示'],
  [['登'], '刊登'],
  [['存'], '保存'],
  [['征'], '征求'],
  [['扫'], '扫描'],
  [['轮'], '轮值'],
  [['接'], '接听'],
  [['换'], '更换'],
  [['建'], '建立'],
  [['编'], '编制'],
  [['学'], '学习'],
];
const VERBS = lexicon(SINGLE);
const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** What may stand behind a verb that is said of an act: a particle, a count, a pause, the end. */
const BEHIND = /^(?:[了过着完好]|出来|下去|[\d一两三四五六七八九十]|，|；|$)/;
/** What follows the verb and says only that it is done. */
const DONE = /^(?:了|过|着|出来了?|好了?|完了?)/;
/** What a verb may stand behind: a word of its own, an adverb, a pause; behind another single character it is part of a word. */
const ADVERBS = ['均', '先', '已', '再', '不', '未', '也', '又'];

/** A note with the official word for each spoken verb of one character: 录了420条 is 录入420条. */
export function withFullVerbs(text: string): string {
  const folded = fold(text);
  if (folded.text.length !== text.length) return text;
  let out = '';
  let skip = 0;
  let last = '';
  for (const { segment, index } of SEGMENTER.segment(text)) {
    if (index < skip) continue;
    const isFree = last.length !== 1 || ADVERBS.includes(last) || /[，；“”、]/.test(last);
    last = segment;
    const verb = VERBS.get(segment);
    const behind = text.slice(index + segment.length);
    const done = DONE.exec(behind)?.[0] ?? '';
    if (!verb || !BEHIND.test(behind) || !isFree || /^过[程去]/.test(behind)) {
      out += segment;
      continue;
    }
    out += verb;
    skip = index + segment.length + done.length;
  }
  return out;
}
