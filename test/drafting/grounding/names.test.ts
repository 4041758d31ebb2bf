import {
  groundlessMeetings,
  groundlessPersons,
  groundlessTitles,
  withoutLaws,
} from '../../../src/drafting/grounding/names.ts';
import { reads } from '../../support/reader.ts';
import { EVIDENCE } from './notes.ts';

reads('titles that nobody noted', (said) => groundlessTitles(said, EVIDENCE), {
  valid: [['印发《云岭县政务公开三年行动方案》。', ['《云岭县政务公开三年行动方案》']]],
  notMine: [
    '印发《云岭县自然资源局信息公开审查办法》。',
    '落实《中华人民共和国政府信息公开条例》。',
    '印发方案。',
  ],
  nothing: [],
});

reads('meetings that were not held by the end of 2024', (said) => groundlessMeetings(said, EVIDENCE), {
  valid: [
    ['贯彻二十届五中全会精神', ['二十届五中全会']],
    ['学习二十届四中全会', ['二十届四中全会']],
    ['学习全国两会精神', ['全国两会']],
  ],
  notMine: ['贯彻党的二十大和二十届二中、三中全会精神', '十大工程', '中共云岭县委十四届五中全会'],
  nothing: [],
});

reads('persons that nobody noted', (said) => groundlessPersons(said, EVIDENCE), {
  valid: [
    ['由张建国同志担任组长', ['张建国']],
    ['局长王建国主持会议', ['王建国']],
    ['副局长李小禾带队检查', ['李小禾']],
    ['周一鸣牵头负责', ['周一鸣']],
  ],
  notMine: ['高质量推进', '主任会议研究', '由办公室牵头', '严格落实主体责任'],
  nothing: [],
});

reads('a text without the titles of laws', withoutLaws, {
  valid: [
    ['落实《政府信息公开条例》要求', '落实要求'],
    ['落实《三年方案》要求', '落实《三年方案》要求'],
  ],
});
