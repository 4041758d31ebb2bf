import { wordSet } from '../../language/lexicon.ts';
import { sensesOf } from '../words/acts.ts';
import { verbAtEnd } from '../words/frames.ts';
import { freeCharacters } from '../words/free-characters.ts';

/** How people say that something is done late. */
const LATE = wordSet(['{得|}{太|有点|比较|还是|偏|总是|}{慢|晚|迟}{了|}']);

/** What is done late at the end of a clause, as a report has it: 结果公开晚 is 结果公开不够及时, 录得慢 is 录入不够及时. */
export const withTimeliness = (text: string): string =>
  text
    .split(/(?<=[，；。])/)
    .map((part) => {
      const end = part.search(/[，；。]?$/);
      const late = LATE.endingAt(part, end);
      const done = late ? part.slice(0, late.start) : '';
      const verb = verbAtEnd(done);
      const said = freeCharacters(done).find(({ place, isFree }) => isFree && place === done.length - 1);
      const full = said && sensesOf(done.slice(-1))?.else;
      if (verb !== null && verb.length > 1) return `${done}不够及时${part.slice(end)}`;
      return full ? `${done.slice(0, -1)}${full}不够及时${part.slice(end)}` : part;
    })
    .join('');
