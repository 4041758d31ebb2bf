import { itemsOf, lettersOf, sentencesOf } from '../../../src/drafting/grounding/sentences.ts';
import { reads } from '../../support/reader.ts';

reads('the sentences of a draft', (said) => sentencesOf(said).map(({ text }) => text), {
  valid: [['一句。两句！\n三句', ['一句。', '两句！', '三句']]],
  notMine: ['', '\n'],
  nothing: [],
});

reads('the items of 五', (said) => itemsOf(said).map(({ text }) => text), {
  valid: [['一是甲；二是乙。丙', ['一是甲；', '二是乙。', '丙']]],
});

reads('the letters of a text', lettersOf, {
  valid: [['“四个 意识”，98%。', '四个意识98%']],
  notMine: ['，。', ''],
  nothing: '',
});
