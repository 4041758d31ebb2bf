import { wordSet } from '../../language/lexicon.ts';
import { hasVerb, verbsIn } from '../words/frames.ts';
import { objectAtEnd } from '../words/objects.ts';

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
  return withoutLooseDenials(withoutHaving(out + text.slice(from)));
}

/** Things that an office may lack. */
const LACKED = wordSet([
  '{异议|意见|出入|投诉|信号|经费|网络|场地|设备|编制|渠道|预算|专栏|手机版|人员|条件|办法}',
]);
/** Ends of words for what was done. */
const DONE = wordSet(['{到|过|成|完|好|给}']);
/** How something is done. */
const HOW = wordSet([
  '{及时|按时|按期|全部|统一|单独|专门|完全|主动|如期|同步|真正|认真|严格|经常|定期|充分|有效}',
]);
const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' });

/** 没 and 没有 before a word that no table of verbs has: 没断档 is 未断档, 没有手机版 is 无手机版. */
function withoutLooseDenials(text: string): string {
  const segments = [...SEGMENTER.segment(text)];
  return segments
    .map(({ segment }, at) => {
      const next = segments[at + 1]?.segment ?? '';
      if ((segment !== '没' && segment !== '没有') || next.length < 2 || !/^\p{Script=Han}/u.test(next))
        return segment;
      const isThing =
        objectAtEnd(next) !== null || LACKED.get(next) === true || segments[at + 2]?.segment === '的';
      if (segment === '没有' && !isThing)
        return HOW.get(next) || DONE.endingAt(next, next.length) || hasVerb(next) ? '未' : '无';
      return isThing ? '无' : '未';
    })
    .join('');
}

/** 没有 at the beginning of a clause, where what is lacking follows: 没有专项经费 is 无专项经费. */
const LACKING = wordSet([
  '{没有|没}{专项|专门|专职|单独|相关|固定|统一|足够|人|违规|重大|其他|信号|经费|网络|场地|设备|编制|渠道|预算|专栏|手机版}',
]);
const withoutHaving = (text: string): string =>
  text
    .split(/(?<=[，；。])/)
    .map((clause) =>
      LACKING.at(clause, 0) ? `无${clause.slice(clause.startsWith('没有') ? 2 : 1)}` : clause,
    )
    .join('');
