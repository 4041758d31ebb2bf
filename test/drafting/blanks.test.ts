import { withoutBlanks } from '../../src/drafting/blanks.ts';
import { reads } from '../support/reader.ts';

reads('a note written with blanks', withoutBlanks, {
  valid: [
    ['馆网  58条   展讯  12期', '馆网58条，展讯12期'],
    ['收件 7 件   都 答复 了', '收件7件，都答复了'],
    ['阅览室  电脑 2 台   坏 1 台', '阅览室电脑2台，坏1台'],
    ['窗口登记   法规科审核   局长签发', '窗口登记，法规科审核，局长签发'],
    ['答复格式   各科  不一', '答复格式各科不一'],
    ['人手 不够', '人手不够'],
    ['1.改版网站 2.更名公众号', '1.改版网站 2.更名公众号'],
    ['网站改版', '网站改版'],
  ],
  notMine: [],
});
