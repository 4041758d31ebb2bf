import { groundlessNumerals } from '../../../src/drafting/grounding/numerals.ts';
import { reads } from '../../support/reader.ts';
import { EVIDENCE } from './notes.ts';

reads(
  'numerals with a unit of their own that nobody noted',
  (said) => groundlessNumerals(said, EVIDENCE.lines),
  {
    valid: [['实行三审制', ['三审']]],
    notMine: ['进一步加强', '做好五公开', '二是规范流程', '组织培训两次'],
    nothing: [],
  },
);
