import { describe, expect, it } from 'vitest';
import { type Composed, composedUnder, itemsOf } from '../../../src/drafting/outline/note-text.ts';

const NAMES = { self: '我局', year: 2025 };
const written = (aspect: string, text: string): Composed =>
  composedUnder([{ id: 'n', aspect, text }], aspect, NAMES, '');

describe('turns of speech in a note of 一', () => {
  it.each([
    ['proactiveDisclosure', '网站上了734条，上年才612条', '通过网站发布信息734条，上年仅612条。'],
    ['proactiveDisclosure', '补贴名单公示了9批，一共412户', '补贴名单公示9批，共412户。'],
    ['proactiveDisclosure', '公报出了6期，每期印500本', '编印公报6期，每期印制500本。'],
    ['onRequest', '叫他去县档案馆查', '告知申请人向县档案馆查询。'],
    ['onRequest', '有15件根本不归我们', '15件不属于本机关职责范围。'],
    ['onRequest', '问拆迁的8件', '涉及拆迁的申请8件。'],
    ['onRequest', '按重复的答了', '按重复申请处理。'],
    ['informationManagement', '发之前主任看一遍，副镇长签字', '信息发布前由主任审核、副镇长签发。'],
    ['platforms', '公众号“梨川发布”213篇', '通过公众号“梨川发布”发布信息213篇。'],
    ['platforms', '微博微信抖音加起来62条', '通过微博、微信、抖音发布信息共62条。'],
    ['platforms', '11个所都有公开栏', '11个所均设有公开栏。'],
    ['supervision', '培训2期一共143人', '组织培训2期，143人参加。'],
    ['supervision', '没人被问责', '未发生责任追究情形。'],
    ['supervision', '县里考核拿了92.5分，排第6', '县级考核得分92.5分，列第6位。'],
  ])('%s: %s', (aspect, said, sentence) => {
    expect(written(aspect, said).sentences).toEqual([sentence]);
  });
});

describe('turns of speech in a note of 五', () => {
  it.each([
    ['problems', '系部报得慢', '系部报送不够及时'],
    ['problems', '照片糊', '照片不够清晰'],
    ['improvements', '上年说通报发得慢，今年一般4小时以内', '针对通报发布不够及时问题，一般在4小时以内完成'],
    ['improvements', '目录难找的问题，今年首页放了入口', '针对目录难找问题，首页设置入口'],
    ['measures', '打算在检查站装6块公告牌', '在检查站安装6块公告牌'],
    ['measures', '26年上半年要出一本口径手册', '2026年上半年编印口径手册'],
  ])('%s: %s', (aspect, said, item) => {
    expect(itemsOf({ id: 'n', aspect, text: said }, NAMES).map(({ written: words }) => words)).toEqual([
      item,
    ]);
  });
});

it('leaves to the clerk what is still said as people speak', () => {
  const { sentences, unfit } = written('supervision', '社区那帮人整天瞎忙活');
  expect(sentences).toEqual([]);
  expect(unfit).toHaveLength(1);
});
