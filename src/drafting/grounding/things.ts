import { wordSet } from '../../language/lexicon.ts';
import { overlaps } from '../../language/span.ts';
import { ANY_BODY, BODY_ENDS, CHANNELS, SHORT_CHANNELS } from '../words/bodies.ts';
import { runsOf } from './content.ts';
import type { Evidence } from './evidence.ts';
import type { Judged } from './ground-of.ts';

const ENDS = wordSet(BODY_ENDS);
const ANY = wordSet(ANY_BODY);

/** Words behind which no name stands, or one character is none: 征求船公司. */
const LEADS = wordSet([
  '{求|请|与|和|向|由|对|给|从|到|在|被|经|为|个|家|各}',
  // 接入医院4家, 针对上年医院收费: what is done with any, and when.
  '{接入|走访|抽查|覆盖|涉及|联系|纳入|督促|指导|约谈|通报}',
  '{上|去|今|本|全|当|往}年',
  '{一|两|几|多|各|同|某|该}{所|家|个}',
]);

/** Words right before a body that is called by its end alone: 与法院座谈. */
const JOINS = '与和同跟';

/** How many characters before its end tell a body: 自然资源 of 自然资源局. */
const NAME = 8;
/** How many of them stand right before the end of a name. */
const NEXT = 2;
/** How many characters a short name of it has at most: 住建局. */
const SHORT = 3;

/** Short names that may stand for any of several channels. */
const ANY_CHANNEL = ['新媒体', '融媒体', '双微', '两微', '官微'];

const sources = ({ lines, lastYear, organ, report }: Evidence): string[] => [
  ...[...lines, ...lastYear].map(({ text }) => text),
  organ.name,
  report.preamble,
];

/** Whether a source names the body, in full or in short (住建局 for 住房和城乡建设局). */
function isNamed(name: string, end: string, text: string): boolean {
  if (text.includes(name.slice(-NEXT))) return true;
  for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) {
    const short = [...text.slice(Math.max(0, at - SHORT), at)].reverse();
    const kept = short.findIndex((char) => !name.includes(char));
    if ((kept < 0 ? short.length : kept) >= NEXT) return true;
  }
  return false;
}

const LEVELS = '国省州市县区旗镇乡';
/** Whether the notes have a body of another level alone: 市司法局 of 区司法局. */
function isOfOtherLevel(name: string, end: string, texts: readonly string[]): boolean {
  const stem = name.slice(-NEXT) + end;
  const level = name.slice(-NEXT - 1, -NEXT);
  const told = texts.flatMap((text) =>
    text
      .split(stem)
      .slice(0, -1)
      .map((before) => before.slice(-1)),
  );
  return (
    LEVELS.includes(level || '-') &&
    told.length > 0 &&
    told.every((each) => each !== level && LEVELS.includes(each || '-'))
  );
}

/** Bodies that act in a sentence and that no note, nor last year's report has, as printed with what tells which. */
export function groundlessBodies({ sentence, evidence }: Judged): string[] {
  const known = ANY.all(sentence);
  const texts = sources(evidence);
  return ENDS.all(sentence).flatMap((term) => {
    const before = sentence.slice(Math.max(0, term.start - NAME), term.start);
    // 更新迟缓的医院: what stands before 的 is no name.
    const name =
      before
        .split(/\P{Script=Han}/u)
        .at(-1)
        ?.split('的')
        .at(-1) ?? '';
    const isAny = known.some((word) => overlaps(word, term));
    const isLed = LEADS.at(name, name.length - NEXT) !== null || JOINS.includes(name.slice(-1) || '-');
    const isTold =
      texts.some((text) => isNamed(name, term.word, text)) && !isOfOtherLevel(name, term.word, texts);
    return name.length < NEXT || isLed || isAny || isTold
      ? []
      : [sentence.slice(term.start - Math.min(name.length, NEXT + NEXT), term.end)];
  });
}

/** Channels that a sentence names and that no note, nor last year's report has. */
export function groundlessChannels({ sentence, evidence }: Judged): string[] {
  const runs = runsOf(sentence);
  const all = [...evidence.lines, ...evidence.lastYear];
  const isTold = (channel: string) =>
    all.some(
      ({ text, told }) =>
        told.pairs.has(channel.slice(0, 2)) ||
        [...ANY_CHANNEL, ...(SHORT_CHANNELS[channel] ?? [])].some((word) => text.includes(word)),
    );
  return CHANNELS.filter((channel) => runs.some((run) => run.includes(channel)) && !isTold(channel));
}
