import type { Item } from '../../dialogue/message.ts';
import { type Lang, say } from '../../report/language.ts';
import type { Rewriting } from '../draft-state.ts';
import { button } from './labels.ts';

/** How many rewritten sentences are shown at once. */
const MOST = 5;

const quoted = (text: string, lang: Lang): string =>
  text === '' ? say(lang, '（删去）', '(left out)') : `“${text}”`;

/** Both texts of a sentence that the model put otherwise, and the button that changes them over. */
function itemOf({ original, rewritten, isTaken, loses }: Rewriting, index: number, lang: Lang): Item {
  const [stands, other] = isTaken ? [rewritten, original] : [original, rewritten];
  const why =
    isTaken || loses.length === 0
      ? ''
      : say(lang, `（会丢掉：${loses.join('、')}）`, ` (would lose: ${loses.join(', ')})`);
  return {
    text: isTaken
      ? say(lang, `已改写为：${quoted(stands, lang)}`, `Put otherwise: ${quoted(stands, lang)}`)
      : say(lang, `保留原句：${quoted(stands, lang)}`, `Kept: ${quoted(stands, lang)}`),
    small: isTaken
      ? say(lang, `原句：${quoted(other, lang)}`, `It was: ${quoted(other, lang)}`)
      : say(lang, `模型改写：${quoted(other, lang)}${why}`, `The model had: ${quoted(other, lang)}${why}`),
    buttons:
      stands === '' || other === ''
        ? []
        : [button(lang, isTaken ? 'original' : 'rewritten', { value: `swap:${index}` })],
  };
}

/** The sentences that the model put otherwise, each with both texts. */
export const rewritingItems = (rewritings: readonly Rewriting[], lang: Lang): Item[] =>
  rewritings.slice(0, MOST).map((rewriting, index) => itemOf(rewriting, index, lang));
