import { numberAt } from '../../language/numbers.ts';
import { sensesOf } from '../words/acts.ts';
import { VERBS } from '../words/verbs.ts';

/** How often: 一个月两回 is 每月2次, 一季度一公示 每季度公示1次. */
const TURNS =
  /(?:一个?|每个?)(月|周|季度|季|天|年)(?![内来初底])(?:([\u4e00-\u9fff]{0,4})([一二两三四五\d]{1,3})(?:次|回|趟|遍)|一([\u4e00-\u9fff]{1,2})(?=了?(?:$|[，；。、])))/g;

/** What is counted in each turn rather than done: 一月一期. */
const UNITS = '期条篇份场批次回';
/** What is done each time, in official text; null for what is no act. */
function actOf(said: string): string | null {
  if (VERBS.get(said)) return said;
  const senses = said.length === 1 ? sensesOf(said) : undefined;
  return senses?.counted ?? senses?.else ?? senses?.last ?? null;
}

/** A text with each turn as a report has it. */
export const withWrittenTurns = (text: string): string =>
  text.replace(TURNS, (said: string, turn: string, act = '', times = '', each = '') => {
    const every = `每${turn === '季' ? '季度' : turn === '天' ? '日' : turn}`;
    if (each !== '' && UNITS.includes(each)) return `${every}1${each === '回' ? '次' : each}`;
    if (each !== '') {
      const done = actOf(each);
      return done === null ? said : `${every}${done}1次`;
    }
    // 一年提了4次 counts the year's, and no turn.
    if (turn === '年' && said.startsWith('一') && numberAt(times, 0)?.value !== 1)
      return `全年${act}${numberAt(times, 0)?.value ?? times}次`;
    return `${every}${act}${numberAt(times, 0)?.value ?? times}次`;
  });
