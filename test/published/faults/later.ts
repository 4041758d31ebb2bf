import type { PlainParts } from '../../documents/reading/plain-report.ts';
import { disputes, inFirst, inSecond, opening, type Planted, TITLE } from './planted.ts';

const FORWARD = {
  'applications.carriedForward.naturalPerson': 1,
  'applications.carriedForward.total': 1,
  'applications.new.naturalPerson': 5,
  'applications.new.total': 6,
};
const OVER = {
  'applications.carriedOver.naturalPerson': 2,
  'applications.carriedOver.total': 2,
  'applications.new.naturalPerson': 2,
  'applications.new.total': 3,
};
const LAST_YEAR = { 'applications.new.total': 3 };
const pending = (sentence: string, figures: string): Partial<PlainParts> => ({
  ...inSecond(`全年收到申请5件，均已答复。${sentence}`),
  ...disputes(figures),
});

/** Faults that were written down after the rules, and found or mended then. */
export const LATER: readonly Planted[] = [
  {
    what: 'a part above a rounded whole',
    rule: 'text-sum',
    changes: inFirst('回应关切30余次，其中网民留言回复45次。'),
  },
  {
    what: 'outlets behind 其中：',
    rule: 'text-sum',
    changes: inFirst('发布信息1200条，其中：门户网站700条、微博400条、微信300条。'),
  },
  ...[
    '，网站45条、公众号96条',
    '（网站45条、公众号96条）',
    '，县政府门户网站130条，“云岭水务”微信公众号6条',
  ].map(
    (list): Planted => ({
      what: `outlets that follow a whole by themselves: ${list}`,
      rule: 'text-sum',
      changes: inFirst(`全年公开政府信息120条${list}。`),
    }),
  ),
  {
    what: 'any application denied',
    rule: 'text-none',
    changes: inSecond('2024年，我局没有接到任何公开申请。'),
  },
  { what: 'licences denied', rule: 'text-none', changes: inFirst('全年没有办理行政许可事项。') },
  { what: 'documents denied', rule: 'text-none', changes: inFirst('本年度未制发行政规范性文件。') },
  {
    what: 'a rate of granting',
    rule: 'text-percent',
    changes: inSecond('收到申请5件，予以公开4件，公开率90%。'),
  },
  {
    what: 'a share of the list that it stands in',
    rule: 'text-percent',
    changes: inFirst('发布信息26条，其中政策类13条，占比60%。'),
  },
  {
    what: 'all granted beside a refusal',
    rule: 'text-absolute',
    changes: inSecond('收到申请5件，全部予以公开。'),
  },
  {
    what: 'another year as the period',
    rule: 'period',
    changes: { opening: `${TITLE}\n本报告依照条例编制，统计期限为2023年度。` },
  },
  { what: 'five parts', rule: 'numbering', changes: opening('本报告由五部分组成。') },
  {
    what: 'next year’s doings told as done',
    rule: 'text-year',
    changes: inFirst('2025年，我局持续深化政务公开，全年公开信息300条。'),
  },
  {
    what: 'parts behind “的5件中”',
    rule: 'text-sum',
    changes: inSecond('办结的5件中，予以公开3件，不予公开1件，不予处理2件。'),
  },
  {
    what: 'fewer than three beside five',
    rule: 'text-count',
    changes: inSecond('收到政府信息公开申请不到3件，均已答复。'),
  },
  {
    what: 'twenty odd beside five',
    rule: 'text-count',
    changes: inSecond('共收到政府信息公开申请20多件，全部答复。'),
  },
  {
    what: 'nothing waiting to be carried',
    rule: 'text-count',
    changes: inSecond('全年收到申请6件，年末无待办件结转。'),
    cells: FORWARD,
  },
  {
    what: 'none to the next year',
    rule: 'text-count',
    changes: inSecond('全年收到申请6件，没有结转到下年的申请。'),
    cells: FORWARD,
  },
  {
    what: 'none of last year’s',
    rule: 'text-count',
    changes: inSecond('收到申请3件，上年度无结转申请。'),
    cells: OVER,
  },
  {
    what: 'last year carried none over',
    rule: 'text-count',
    changes: inSecond('收到申请3件，上年未结转申请，均已办结。'),
    cells: OVER,
  },
  {
    what: 'three cases for two',
    rule: 'text-count',
    changes: pending('被申请行政复议3起。', '1 0 0 1 2 0 0 0 0 0 0 0 0 0 0'),
  },
  {
    what: 'direct suits within all suits',
    rule: 'text-count',
    changes: pending('行政诉讼4件，其中未经复议直接起诉3件。', '0 0 0 0 0 1 0 1 0 2 2 0 0 0 2'),
  },
  {
    what: 'a case corrected that was not',
    rule: 'text-count',
    changes: pending('行政复议2件，其中被纠正1件。', '1 0 1 0 2 0 0 0 0 0 0 0 0 0 0'),
  },
  {
    what: 'three more than last year’s',
    rule: 'text-count',
    changes: inSecond('全年收到申请5件，同比增加3件。'),
    previous: LAST_YEAR,
  },
  {
    what: 'one and a half times',
    rule: 'text-count',
    changes: inSecond('全年收到申请5件，为上年的1.5倍。'),
    previous: { 'applications.new.total': 2 },
  },
  { what: 'fees under 总额', rule: 'text-count', changes: inFirst('本年行政事业性收费总额为2.3万元。') },
  {
    what: 'another organ at a paragraph’s head',
    rule: 'wording',
    changes: inFirst('\n2024年，东山县水务局认真落实条例要求。'),
  },
  {
    what: 'all reconsiderations upheld',
    rule: 'text-absolute',
    changes: pending('行政复议2件，全部维持。', '1 0 1 0 2 0 0 0 0 0 0 0 0 0 0'),
  },
];

/** Sentences that are true of their report, however near they come to a fault. */
export const TRUE_SENTENCES: readonly Omit<Planted, 'rule'>[] = [
  ...[
    '本局要在提升公开质量上下功夫，组织培训4次以上',
    '我局力求实现培训4次、抽查12次',
    '我局应加强以下工作：组织培训3次',
    '本局以群众需求为导向，持续做好公开工作',
    '我局进一步加大公开力度，确保公开信息不少于300条',
  ].map((plan) => ({ what: `what is meant to be done: ${plan}`, changes: inFirst(`2025年，${plan}。`) })),
  { what: 'a plan under its year', changes: inFirst('2025年工作打算：组织培训4次，公开信息200条。') },
  ...[
    '公开政府信息120条，网站20条、公众号96条',
    '门户网站发布信息120条，微博45条、公众号96条',
    '公开政府信息120条，微信公众号推送信息200条',
    '公开政府信息120条，通过网站公开80条、公众号公开96条',
  ].map((outlets) => ({ what: `outlets: ${outlets}`, changes: inFirst(`全年${outlets}。`) })),
  ...[
    '未办理需要听证的行政许可事项',
    '未制发涉及公平竞争的规范性文件',
    '没有制定专门的制度',
    '发布信息26条，其中政策类13条，占比50%',
    '发布信息26条，其中政策类13条，占全市的20%',
    '主动公开率98%',
  ].map((words) => ({ what: words, changes: inFirst(`全年${words}。`) })),
  { what: 'those granted that may be', changes: inSecond('收到申请5件，符合条件的均予以公开。') },
  { what: 'six parts', changes: opening('本报告由六部分组成。') },
  { what: 'nearly five', changes: inSecond('全年收到申请近5件。') },
  {
    what: 'two more than three',
    changes: inSecond('全年收到政府信息公开申请5件，同比增加2件。'),
    previous: LAST_YEAR,
  },
  {
    what: 'nothing carried at either end',
    changes: inSecond('全年收到申请5件，上年无结转，也无结转下年度。'),
  },
  {
    what: 'nothing carried forward of two carried over',
    changes: inSecond('上年结转2件，本年新收3件，均已办结，无结转。'),
    cells: OVER,
  },
  { what: 'fees in yuan', changes: inFirst('行政事业性收费15000元。') },
  { what: 'fees and by how much they fell', changes: inFirst('行政事业性收费1.5万元，较上年减少0.3万元。') },
  { what: 'licences and those online', changes: inFirst('办理行政许可7件，其中网上办理7件。') },
  {
    what: 'a document named by its year',
    changes: inFirst('公开《2023年水资源公报》，组织《条例》培训2次。'),
  },
  { what: 'organs that act together', changes: inFirst('县水务局、县教育局等单位联合开展宣传3次。') },
  { what: 'an organ that is helped', changes: inFirst('配合云岭县教育局认真落实校园用水公开。') },
  {
    what: 'all suits upheld beside other reconsiderations',
    changes: pending('行政诉讼3件，均维持。', '0 0 2 0 2 3 0 0 0 3 0 0 0 0 0'),
  },
  {
    what: 'all suits upheld behind a part of its own',
    changes: pending(
      '行政复议2件，1件维持、1件尚未审结；行政诉讼3件，均维持。',
      '1 0 0 1 2 3 0 0 0 3 0 0 0 0 0',
    ),
  },
  { what: 'two kinds behind 分别为', changes: inFirst('举办培训2期，分别为业务培训和保密培训。') },
  { what: 'a part of places', changes: inFirst('在全县10个镇设查阅点，其中中心镇2个。') },
  {
    what: 'no answer that was late',
    changes: inSecond('全年收到申请5件，均在法定期限内答复，没有未按期答复的情况。'),
  },
  { what: 'visits and by how much they rose', changes: inFirst('网站访问量超过20万次，较上年增加3万余次。') },
  {
    what: 'a part of a rounded whole',
    changes: inFirst('截至目前，公众号关注人数1.2万人，其中本县1万余人。'),
  },
];
