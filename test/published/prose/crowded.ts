import { type Author, either, some } from './author.ts';

const percent = (part: number, whole: number): string => ((part / whole) * 100).toFixed(1);

/** Cities and their large offices: hundreds of applications, lists, percentages, cases in court. */
export const CROWDED: readonly Author[] = [
  ({ year, organ, self, fresh, carried, done, forward, natural, legal, recon, direct, after, n, items }) => ({
    preamble: [
      `本报告由${organ}办公室根据《中华人民共和国政府信息公开条例》及上级有关文件要求，汇总各县（市、区）政府、市政府各部门年度报告编制而成。全文由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六个部分组成。统计期限自${year}年1月1日至${year}年12月31日。`,
    ],
    overview: [
      `${year}年，全市各级行政机关认真贯彻落实党中央、国务院关于全面推进政务公开的决策部署。`,
      `（一）主动公开情况。全市主动公开政府信息${items}余条，举办新闻发布会${n(8, 40)}场，政策解读${n(100, 400)}条，市政府门户网站点击量${n(2000, 9000)}万次。出版政府公报${n(6, 12)}期、${n(3, 9)}万册。`,
      `（二）依申请公开情况。${year}年，全市新收政府信息公开申请${fresh}件，加上年结转${carried}件，共需办理${fresh + carried}件，截至年底办结${done}件，结转下年度${forward}件。从申请主体看，自然人${natural}件，占${percent(natural, fresh)}%；法人或其他组织${legal}件，占${percent(legal, fresh)}%。`,
      '（三）政府信息管理情况。编制政府信息公开工作规程，建立健全规章、规范性文件动态清理机制。',
      `（四）政府信息公开平台建设情况。全市共有政府网站${n(8, 30)}个、政务新媒体${n(60, 300)}个，全年关停整合${n(2, 9)}个，抽查合格率100%。`,
      `（五）监督保障情况。全年发生政府信息公开行政复议${recon.total}件，其中结果维持${recon.upheld}件、结果纠正${recon.corrected}件、其他结果${recon.otherResult}件、尚未审结${recon.pending}件；行政诉讼${direct.total + after.total}件。举办全市政务公开培训班${n(1, 3)}期，培训${n(200, 600)}人次。`,
    ],
    problems: [
      `一是个别单位答复质量不高，${year}年全市行政复议纠错率有所上升；二是基层工作力量不足。`,
      `下一步，${self}将进一步加强培训和案例指导，推动实质性化解争议。`,
    ],
    other: [`${year}年，全市共发出收费通知${n(2, 9)}件，收费总额${n(200, 900)}元。`],
    beside: { disputes: '注：行政复议、行政诉讼数量含上年度结转数量。' },
  }),
  ({
    year,
    organ,
    self,
    fresh,
    carried,
    done,
    forward,
    granted,
    partial,
    denied,
    unavailable,
    refused,
    otherDone,
    n,
    recon,
    direct,
    after,
  }) => ({
    preamble: [
      `根据《条例》规定，现公布${organ}${year}年政府信息公开工作年度报告。报告中所列数据的统计期限为${year}年1月1日至${year}年12月31日。`,
    ],
    overview: [
      `（一）主动公开情况。印发《${organ}${year}年政务公开工作要点》，明确${n(4, 7)}个方面${n(15, 30)}项任务。网站主动公开文件${n(100, 300)}份，较上年增加${n(3, 20)}份；开展民意征集${n(6, 30)}次，收到意见建议${n(200, 900)}条。`,
      `（二）依申请公开情况。${year}年共收到政府信息公开申请${fresh}件，上年结转${carried}件。全年作出答复${done}件，其中：${some(
        [
          [granted, '予以公开#件'],
          [partial, '部分公开#件'],
          [denied, '不予公开#件'],
          [unavailable, '无法提供#件'],
          [refused, '不予处理#件'],
          [otherDone, '其他处理#件'],
        ],
      )}。结转下年度继续办理${forward}件，均未超过法定期限。`,
      `予以公开的${granted}件占办结总数的${percent(granted, done)}%。`,
      '（三）政府信息管理情况。对确定为依申请公开的文件，定期评估，适时转为主动公开。',
      '（四）政府信息公开平台建设情况。建设统一的依申请公开办理系统，实现受理、办理、答复全流程留痕。',
      `（五）监督保障情况。${either(recon.total, `${self}收到行政复议案件${recon.total}件，`, '')}行政诉讼方面，未经复议直接起诉${direct.total}件，复议后起诉${after.total}件。组织业务轮训${n(2, 6)}次。`,
    ],
    problems: [
      '（一）问题',
      '1.公开内容与群众期盼仍有差距；2.答复的规范性有待提高。',
      '（二）改进',
      '1.推出民生领域“公开清单”；2.编印答复示范文本并开展评查。',
    ],
    other: ['无其他需要报告的事项，未收取信息处理费。'],
  }),
  ({
    year,
    organ,
    self,
    fresh,
    carried,
    done,
    natural,
    n,
    recon,
    direct,
    after,
    licences,
    penalties,
    fees,
  }) => ({
    preamble: [
      `按照国务院办公厅统一格式要求，${organ}编制了${year}年政府信息公开工作年度报告，统计数据自${year}年1月1日起到12月31日止。`,
    ],
    overview: [
      `${self}坚持把政府信息公开作为法治政府建设的重要内容，取得积极成效。`,
      `主动公开政府信息情况：全年办理行政许可${licences}件，作出行政处罚${penalties}件，行政事业性收费${fees}万元，相关信息全部上网。编发工作简报${n(10, 40)}期。`,
      `依申请公开政府信息情况：${year}年受理申请${fresh}件，其中：自然人申请${natural}件，约占${Math.round((natural / fresh) * 100)}%；办结${done}件（含${year - 1}年结转${carried}件）。没有因申请量大而发生超期答复的情况。`,
      '政府信息管理情况：建立敏感信息会商制度，凡涉及第三方权益的，一律书面征求意见。',
      '政府信息公开平台建设情况：推动网站适老化改造，完善无障碍浏览功能。',
      `监督保障情况：全年行政复议${recon.total}件，直接提起诉讼${direct.total}件，经复议后提起诉讼${after.total}件。召开专题会议${n(2, 5)}次。`,
    ],
    problems: [
      `主要问题：部分领域公开标准不够细，${n(2, 5)}个栏目更新不够及时。`,
      '改进情况：逐项制定整改台账，现已完成整改。',
    ],
    other: ['2件申请涉及收费，共收取信息处理费110元。'],
  }),
  ({
    year,
    organ,
    self,
    fresh,
    carried,
    done,
    forward,
    recon,
    direct,
    after,
    lastFresh,
    n,
    web,
    wechat,
    items,
  }) => ({
    preamble: [
      `为保障公民、法人和其他组织依法获取政府信息，${organ}根据条例编制本年度报告。统计期限为${year}年1月1日至12月31日（以下简称“本年度”）。`,
    ],
    overview: [
      `1.主动公开情况。本年度，${self}通过政府网站公开信息${web}条，通过政务新媒体公开信息${wechat}条，合计${items}条。召开新闻发布会${n(2, 9)}次，在线访谈${n(2, 9)}期。`,
      `2.依申请公开情况。本年度共收到申请${fresh}件，${fresh > lastFresh ? `比上年的${lastFresh}件增加${fresh - lastFresh}件` : fresh === lastFresh ? '与上年持平' : `比上年的${lastFresh}件减少${lastFresh - fresh}件`}；承接上年度未办结的${carried}件；办结${done}件；年底结存${forward}件。`,
      '3.政府信息管理情况。推进政府信息资源规范化管理，实行标识编码。',
      `4.平台建设情况。“${organ.slice(0, 2)}发布”粉丝数达${n(10, 90)}.${n(1, 9)}万，年阅读量超${n(100, 900)}万次。`,
      `5.监督保障情况。${either(recon.total, `本年度被申请复议${recon.total}件，已审结${recon.total - recon.pending}件，其中被纠正${recon.corrected}件`, '本年度未被申请复议')}；被起诉${direct.total + after.total}件，纠正${direct.corrected + after.corrected}件。`,
    ],
    problems: ['1.解读形式不够多样。2.考核机制不够健全。改进措施：1.推广动漫、短视频解读；2.完善考核办法。'],
    other: ['本年度收取信息处理费共计0元，没有其他需要报告的事项。'],
  }),
];

/** Offices in the layout of 2019, for the reports on 2019 and 2020. */
export const EARLIER: readonly Author[] = [
  ({ year, organ, self, fresh, done, natural, n, web }) => ({
    preamble: [
      `本报告依据《中华人民共和国政府信息公开条例》和《国务院办公厅政府信息与政务公开办公室关于印发〈政府信息公开工作年度报告格式（试行）〉的通知》（国办公开办函〔2019〕60号）编制，所列数据统计期限为${year}年1月1日至12月31日。`,
    ],
    overview: [
      `${year}年，${self}积极应对新冠肺炎疫情，及时公开防控信息${n(20, 90)}条，全年公开信息${web}条。`,
      `${year}年收到政府信息公开申请${fresh}件，自然人申请${natural}件，办结${done}件。${organ}未发生责任追究。`,
      `组织培训${n(1, 4)}次，更新公开指南1次。`,
    ],
    problems: ['一是公开范围有待扩大；二是时效性有待提高。下一步将完善机制，加强考核。'],
    other: ['无其他需要报告的事项。'],
  }),
];
