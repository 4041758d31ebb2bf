import { fromFigure } from '../../../src/interview/hearing/bare-figure.ts';
import { reads } from '../../support/reader.ts';

reads('a message from its figure on', (said) => fromFigure(said, 'cells.licences'), {
  valid: [
    ['我们今年一共办了12件', '12件'],
    ['许可一共1250件', '1250件'],
    ['12件', '12件'],
  ],
  unclear: [['隔壁局12件', '隔壁局12件']],
});
