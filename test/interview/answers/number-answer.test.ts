import { type CellUnit, readNumberAnswer } from '../../../src/interview/answers/number-answer.ts';
import { reads } from '../../support/reader.ts';

const by = (kind: CellUnit) => (said: string) => {
  const reading = readNumberAnswer(said, kind);
  return reading === null ? null : reading.kind === 'read' ? reading.value : 'asked';
};

reads('one figure of a count', by('count'), {
  valid: [
    ['12件', 12],
    ['十二', 12],
    ['没有', 0],
    ['共1250件', 1250],
    ['今年是12', 12],
    ['18万8千', 188_000],
  ],
  unclear: [
    ['三五件', 'asked'],
    ['-3', 'asked'],
    ['2.5件', 'asked'],
    ['18.8万元', 'asked'],
  ],
  notMine: ['12和13', '下雨', '自然人12件'],
});

reads('one figure of money in 万元', by('wan'), {
  valid: [
    ['18.8万元', 18.8],
    ['3000元', 0.3],
    ['没有收费', 0],
    ['12', 12],
  ],
  unclear: [
    ['近3万元', 'asked'],
    ['12件', 'asked'],
  ],
  notMine: ['收费情况'],
});

reads('one figure of money in yuan', by('yuan'), {
  valid: [
    ['251000元', 251_000],
    ['25.1万元', 251_000],
  ],
  unclear: [['3家', 'asked']],
});

reads('one signed change', by('signed'), {
  valid: [
    ['-3', -3],
    ['12件', 12],
  ],
  unclear: [['几十件', 'asked']],
});
