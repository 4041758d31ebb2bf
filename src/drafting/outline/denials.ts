import { dictionaryWords } from '../../language/dictionary.ts';
import { wordSet } from '../../language/lexicon.ts';
import { sensesOf } from '../words/acts.ts';
import { hasVerb, verbAtEnd, verbsIn } from '../words/frames.ts';
import { freeCharacters } from '../words/free-characters.ts';
import { objectAtEnd, thingAtEnd, thingsIn } from '../words/objects.ts';

/** How people deny that something was done. */
const DENIALS = wordSet(['{没|没有|还没|还没有|尚没|尚没有|从没|从来没有|一直没}']);
/** Particles and ends of a denied verb that go with it: 没出过 is 未出. */
const GONE = /^[过着]|^[到](?=$|[，；])/;

/** A text with 未 and 尚未 before the verbs that it denies: 没公开 is 未公开, 还没更新 is 尚未更新. */
export function withWrittenDenials(text: string): string {
  const things = thingsIn(text);
  // 没公开栏: what begins as a verb does may be a thing.
  const verbs = verbsIn(text).filter(
    (verb) => !things.some(({ start, end }) => start === verb.start && end > verb.end),
  );
  let out = '';
  let from = 0;
  for (const { word, start, end } of DENIALS.all(text)) {
    const verb = verbs.find((each) => each.start === end && each.word.length > 1);
    if (!verb) continue;
    const behind = text.slice(verb.end);
    out += `${text.slice(from, start)}${/[还尚]/.test(word) ? '尚未' : '未'}${verb.word}`;
    from = verb.end + (GONE.exec(behind)?.[0].length ?? 0);
  }
  return withoutLooseDenials(out + text.slice(from));
}

/** Things that an office may lack. */
const LACKED = wordSet([
  '{异议|意见|出入|投诉|信号|经费|网络|场地|设备|编制|渠道|预算|专栏|手机版|人员|条件|办法|专项|专门|专职|固定|足够|重大|其他}',
]);
/** Ends of words for what was done. */
const DONE = wordSet(['{到|过|成|完|好|给}']);
/** How something is done. */
const HOW = wordSet([
  '{及时|按时|按期|全部|统一|单独|专门|完全|主动|如期|同步|真正|认真|严格|经常|定期|充分|有效}',
]);
/** Words of one character before what was not done. */
const FOLLOWING = '再能被按进给对向与';

/** 没 and 没有 before a word that no table of verbs has: 没断档 is 未断档, 没有手机版 is 无手机版. */
function withoutLooseDenials(text: string): string {
  const words = dictionaryWords(text);
  const free = new Set(freeCharacters(text).flatMap(({ place, isFree }) => (isFree ? place : [])));
  return words
    .map(({ word, start }, at) => {
      const next = words[at + 1]?.word ?? '';
      // 罚没 is no denial.
      if ((word !== '没有' && !(word === '没' && free.has(start))) || !/^\p{Script=Han}/u.test(next))
        return word;
      if (HOW.get(next) || DONE.endingAt(next, next.length) || hasVerb(next)) return '未';
      if (objectAtEnd(next) !== null || LACKED.get(next) === true) return '无';
      return word === '没' && (next.length > 1 || sensesOf(next) !== undefined || FOLLOWING.includes(next))
        ? '未'
        : word;
    })
    .join('');
}

const NONE = /^(?<thing>[\u4e00-\u9fff]{2,12}?)(?:没有|暂无|没|无)$/;
const NONE_FIRST = /^(?:没有|没|未)(?:开展|组织|举办|召开|进行)?(?<thing>[\u4e00-\u9fff]{2,12})$/;

/** "规范性文件未制定": what was not done before what it was not done with. */
function deniedOf(clause: string): string | null {
  const verb = verbAtEnd(clause);
  const denial = verb === null ? null : WRITTEN_DENIALS.endingAt(clause, clause.length - verb.length);
  const thing = denial ? clause.slice(0, denial.start) : '';
  return denial && thingAtEnd(thing)?.start === 0 ? `${denial.word}${verb}${thing}` : null;
}
const WRITTEN_DENIALS = wordSet(['{未|尚未}']);

/** What a clause says was not done, with its verb: 培训没有 is 未组织培训; null where it says so of nothing. */
export function negative(clause: string): string | null {
  const denied = deniedOf(clause);
  if (denied !== null) return denied;
  if (clause.startsWith('未') && (beginsWithVerb(clause.slice(1)) || BY_ITSELF.at(clause, 1))) return null;
  const said = (NONE.exec(clause) ?? NONE_FIRST.exec(clause))?.groups?.thing;
  const thing = said === undefined ? undefined : withoutSpokenVerb(said);
  const object = thing === undefined ? null : thingAtEnd(thing);
  return object && `未${object.verb}${thing}`;
}

/** What was not done without the spoken verb before it, for which the thing has its own: 出新文件 is 新文件. */
const withoutSpokenVerb = (said: string): string => {
  const thing = said.slice(1);
  const object = sensesOf(said.charAt(0)) === undefined ? null : objectAtEnd(thing);
  return object && (object.start === 0 || OF_SORT.get(thing.slice(0, object.start))) ? thing : said;
};
/** What may stand between a verb and its thing: 新文件. */
const OF_SORT = wordSet(['{新|新的|任何|相关|专门|专门的}']);

/** How a denial goes on that has its verb further on. */
const BY_ITSELF = wordSet(['{自行|单独|另行|统一|予以|能|再|作}']);

/** Whether a clause begins with a verb of its own: 未被通报, 未制定. */
const beginsWithVerb = (text: string): boolean => {
  const [verb] = verbsIn(text);
  // 规范性文件 begins with no 规范.
  const isOfThing = thingsIn(text).some(
    ({ start, end }) => start === 0 && verb !== undefined && end > verb.end,
  );
  return text.startsWith('被') || (verb?.start === 0 && !isOfThing);
};
