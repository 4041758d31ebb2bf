import { notesWith } from '../../../src/drafting/grounding/noted.ts';
import { isOfAllInstead } from '../../../src/drafting/grounding/of-each.ts';
import { reads } from '../../support/reader.ts';
import { judgedFrom } from './notes.ts';

const ofAll = (note: string) => (sentence: string) => {
  const { figures, evidence } = judgedFrom([note], sentence);
  const [claim, line] = [figures.at(-1), evidence.lines[0]];
  const source = line?.figures.at(-1);
  return claim && source && line ? isOfAllInstead(claim, source, line.text) || null : null;
};

reads('a figure of each where the note tells it of all', ofAll('宣传册印了三期，一共900册'), {
  valid: [
    ['印制宣传册三期，每期900册。', true],
    ['印制宣传册三期，平均900册。', true],
  ],
  notMine: ['印制宣传册三期，共900册。', '各社区领取宣传册900册。'],
});

reads('a figure of each where the note tells it of each', ofAll('宣传册印了三期，一期300册'), {
  valid: [],
  notMine: ['印制宣传册三期，每期300册。'],
});

const tied = (sentence: string) => {
  const judged = judgedFrom(['村里公示两轮，52户'], sentence);
  const bound = judged.figures.at(-1);
  return bound ? notesWith(bound, judged).tie : null;
};

reads('the notes of a figure of each', tied, {
  valid: [['分两轮公示，涉及52户。', 'line']],
  notMine: ['分两轮公示，每轮52户。'],
});
