import { wordSet } from '../../language/lexicon.ts';
import { verbsIn } from '../words/frames.ts';

/** How people deny that something was done. */
const DENIALS = wordSet(['{没|没有|还没|还没有|尚没|尚没有|从没|从来没有|一直没}']);
/** Particles and ends of a denied verb that go with it: 没出过 is 未出. */
const GONE = /^[过着]|^[到](?=$|[，；])/;

/** A text with 未 and 尚未 before the verbs that it denies: 没公开 is 未公开, 还没更新 is 尚未更新. */
export function withWrittenDenials(text: string): string {
  const verbs = verbsIn(text);
  let out = '';
  let from = 0;
  for (const { word, start, end } of DENIALS.all(text)) {
    const verb = verbs.find((each) => each.start === end && each.word.length > 1);
    if (!verb) continue;
    const behind = text.slice(verb.end);
    out += `${text.slice(from, start)}${/[还尚]/.test(word) ? '尚未' : '未'}${verb.word}`;
    from = verb.end + (GONE.exec(behind)?.[0].length ?? 0);
  }
  return withoutHaving(out + text.slice(from));
}

/** 没有 at the beginning of a clause, where what is lacking follows: 没有专项经费 is 无专项经费. */
const LACKING = wordSet(['{没有|没}{专项|专门|专职|单独|相关|固定|统一|足够|人|违规|重大|其他}']);
const withoutHaving = (text: string): string =>
  text
    .split(/(?<=[，；。])/)
    .map((clause) =>
      LACKING.at(clause, 0) ? `无${clause.slice(clause.startsWith('没有') ? 2 : 1)}` : clause,
    )
    .join('');
