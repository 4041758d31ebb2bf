import { groundlessNumerals } from '../../../src/drafting/grounding/numerals.ts';
import { reads } from '../../support/reader.ts';
import { judgedOf } from './notes.ts';

reads(
  'numerals with a unit of their own that nobody noted',
  (said) => (said === '' ? [] : groundlessNumerals(judgedOf(said))),
  {
    valid: [['实行三审制', ['三审']]],
    notMine: ['进一步加强', '做好五公开', '二是规范流程', '组织培训两次', '经拟稿人、股长、分管领导三道审查'],
    nothing: [],
  },
);
