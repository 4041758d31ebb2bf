import { describe, expect, it } from 'vitest';
import { DISPOSITIONS, dispositionLabel } from '../../../src/applications/case/dispositions.ts';
import { readChannel, readDisposition, readKind } from '../../../src/applications/case/words.ts';
import { registrationOf } from '../../../src/applications/intake/draft.ts';
import { readIntake } from '../../../src/applications/intake/intake.ts';
import { isIntake, isSeveral, mayBeIntake } from '../../../src/applications/intake/opening.ts';
import { arrivalOn } from '../../../src/applications/intake/spoken-date.ts';
import { readCellDay } from '../../../src/applications/register/sheet-values.ts';
import { dayIn } from '../../../src/language/days.ts';

const TODAY = '2026-03-18';

describe('a message that registers an application', () => {
  it('is read clause by clause', () => {
    const text =
      '新收一件申请：编号2026-018，张某（自然人），3月5日网上提交，3月6日双方确认，申请公开云岭县2025年土地征收批复、补偿方案，电子版提供，联系电话：13800138000';
    expect(isIntake(text)).toBe(true);
    const { draft, missing, recordCorrection } = readIntake(text, TODAY);
    expect(draft).toEqual({
      number: '2026-018',
      applicant: 'naturalPerson',
      channel: 'online',
      arrivedOn: '2026-03-05',
      confirmedOn: '2026-03-06',
      description: '云岭县2025年土地征收批复、补偿方案',
      supply: '电子版',
      person: { name: '张某', identity: '', contact: '13800138000' },
    });
    expect(missing).toEqual([]);
    expect(recordCorrection).toBe(false);
    expect(registrationOf(draft)).toMatchObject({ type: 'registered', number: '2026-018', supply: '电子版' });
  });

  it('with labels on lines, the kind read from the name', () => {
    const text =
      '登记一件申请\n编号：〔2026〕19号\n申请人：云岭某某矿业有限公司\n今天当面提交\n内容：采矿权延续审批材料';
    expect(readIntake(text, TODAY)).toMatchObject({
      draft: {
        number: '〔2026〕19号',
        applicant: 'business',
        channel: 'in-person',
        arrivedOn: TODAY,
        description: '采矿权延续审批材料',
      },
      missing: [],
    });
  });

  it('says what is missing, and does not guess it', () => {
    const { draft, missing } = readIntake('新收一件申请：李某申请公开拆迁许可文件，昨天邮箱发来', TODAY);
    expect(draft).toMatchObject({ channel: 'email', arrivedOn: '2026-03-17', description: '拆迁许可文件' });
    expect(missing).toEqual(['number', 'applicant', 'confirmedOn']);
    expect(registrationOf(draft)).toBeNull();
  });

  it.each([
    [
      '新收一件申请：自然人张某，2026年3月5日通过邮箱提交，申请获取2024年度某项目环评批复，要求以电子邮件形式提供',
      { applicant: 'naturalPerson', channel: 'email', supply: '电子邮件', person: { name: '张某' } },
    ],
    [
      '新收一件申请：2026-030 云岭某某律师事务所 3月5日EMS收到 申请公开某地块出让合同',
      { number: '2026-030', applicant: 'legalService', channel: 'post', description: '某地块出让合同' },
    ],
    [
      '收到申请：编号2026-031；申请人：王某；类型：自然人；渠道：现场；收到日期：2026-03-05；内容：某村宅基地审批',
      {
        applicant: 'naturalPerson',
        channel: 'in-person',
        arrivedOn: '2026-03-05',
        description: '某村宅基地审批',
      },
    ],
    [
      '登记申请，企业，云岭建设有限公司，网上提交，3月10日，想要某项目规划许可证',
      {
        applicant: 'business',
        channel: 'online',
        person: { name: '云岭建设有限公司' },
        description: '某项目规划许可证',
      },
    ],
    [
      '收到一份信息公开申请：李某某，男，窗口递交，申请公开某项目批文',
      {
        applicant: 'naturalPerson',
        channel: 'in-person',
        person: { name: '李某某' },
        description: '某项目批文',
      },
    ],
  ])('%s', (text, draft) => {
    expect(isIntake(text)).toBe(true);
    expect(readIntake(text, TODAY).draft).toMatchObject(draft);
  });

  it.each([
    // The day of receipt is the day on which it came, not the day on which it was sent or written.
    [
      '张三（自然人），11月20日EMS寄出，11月23日签收，申请公开某批复',
      { arrivedOn: '2026-11-23', channel: 'post' },
    ],
    ['落款11月15日，张三（自然人），11月23日收到挂号信，申请公开某批复', { arrivedOn: '2026-11-23' }],
    // What is still to come is not read as a day of last year.
    ['张三（自然人），12月3日当面提交，申请公开某批复', { arrivedOn: null }],
    ['张三（自然人），大前天当面提交，申请公开某批复', { arrivedOn: '2026-11-22' }],
    ['张三（自然人），上周五当面提交，申请公开某批复', { arrivedOn: '2026-11-20' }],
    ['张三（自然人），11.20当面提交，申请公开某批复', { arrivedOn: '2026-11-20' }],
    ['张三（自然人），20号当面提交，申请公开某批复', { arrivedOn: '2026-11-20' }],
    // Who applied.
    [
      '云岭县青山村村民委员会，今天EMS收到，申请公开某批复',
      {
        applicant: 'otherOrganization',
        person: { name: '云岭县青山村村民委员会', contact: '', identity: '' },
      },
    ],
    ['张三（委托代理人李四，正和律师事务所），今天EMS收到，申请公开某批复', { applicant: null }],
    ['北方大学，今天EMS收到，申请公开某批复', { applicant: 'research' }],
    [
      '云岭建设公司，今天EMS收到，申请公开某批复',
      { person: { name: '云岭建设公司', contact: '', identity: '' } },
    ],
    [
      '张三（联系电话13800000000），自然人，今天窗口，申请公开某批复',
      { applicant: 'naturalPerson', person: { name: '张三', contact: '13800000000', identity: '' } },
    ],
    // What is asked for may speak of days, mail and firms; how it is to be supplied is no channel.
    [
      '张三（自然人），今天当面提交，申请公开2025年1月1日至今的批复，补偿标准，以及2025年3月5日的会议纪要，律师事务所名录',
      { description: '2025年1月1日至今的批复，补偿标准，以及2025年3月5日的会议纪要，律师事务所名录' },
    ],
    ['张三（自然人），今天，申请公开某批复，邮寄纸质给他', { channel: null, supply: '邮寄纸质给他' }],
    [
      '张三（自然人），今天网上提交，申请公开某批复，邮箱回复',
      { person: { name: '张三', contact: '', identity: '' }, supply: '邮箱回复' },
    ],
  ])('%s', (said, draft) => {
    expect(readIntake(`新收一件申请：编号2026-017，${said}`, '2026-11-25').draft).toMatchObject(draft);
  });

  it.each([
    ['收到张三的申请，要求公开某批复，11月20日当面提交', { arrivedOn: '2026-11-20', description: '某批复' }],
    ['昨天收到张三寄来的申请，要某批复', { arrivedOn: '2026-11-24', description: '某批复' }],
    ['今天新收一件申请：张三，当面提交，申请公开某批复', { arrivedOn: '2026-11-25', channel: 'in-person' }],
    ['请登记一件申请：张三，当面，今天，要某批复', { arrivedOn: '2026-11-25', channel: 'in-person' }],
    ['新收申请一件：张三申请公开某批复，上周五挂号信收到', { arrivedOn: '2026-11-20', channel: 'post' }],
    [
      '新收一件申请：\n1. 申请人：张三\n2. 渠道：EMS\n3. 日期：11月20日\n4. 内容：某批复',
      { arrivedOn: '2026-11-20', channel: 'post', description: '某批复' },
    ],
  ])('%s: who asked, when and how are read', (text, draft) => {
    expect(isIntake(text)).toBe(true);
    const read = readIntake(text, '2026-11-25').draft;
    expect(read).toMatchObject(draft);
    expect(read.person.name).toBe('张三');
  });

  it.each([
    '一'.repeat(3000),
    '('.repeat(3000),
    '（）'.repeat(1500),
    '公司'.repeat(1500),
    '11月20日'.repeat(600),
    '·张'.repeat(1500),
  ])('is read at once whatever it holds (%#)', (clause) => {
    const text = `新收一件申请：张三，申请公开某批复，${clause}，${clause}`;
    expect(readIntake(text, TODAY).draft.description).toContain('某批复');
  });

  it.each([
    [
      '李律师代云岭建设公司申请，当面，今天，要某批复',
      { applicant: 'business', person: { name: '云岭建设公司', agent: '李律师', contact: '', identity: '' } },
    ],
    [
      '周小禾代云岭建设公司申请公开某批复，电话：13800138000',
      { person: { name: '云岭建设公司', agent: '周小禾', contact: '13800138000', identity: '' } },
    ],
    ['云岭现代建设公司申请公开某批复', { person: { name: '云岭现代建设公司', contact: '', identity: '' } }],
    [
      '云岭时代律师事务所，今天，申请公开某批复',
      { person: { name: '云岭时代律师事务所', contact: '', identity: '' } },
    ],
    [
      '云岭代理记账公司，今天，申请公开某批复',
      { person: { name: '云岭代理记账公司', contact: '', identity: '' } },
    ],
    [
      '王律师受云岭建设公司委托申请公开某批复',
      { applicant: 'business', person: { name: '云岭建设公司', agent: '王律师', contact: '', identity: '' } },
    ],
    [
      '周一鸣，自然人，周一当面提交，要某批复',
      { arrivedOn: '2026-03-16', person: { name: '周一鸣', contact: '', identity: '' } },
    ],
  ])('%s: the applicant is the one for whom it is', (said, draft) => {
    expect(readIntake(`新收一件申请：${said}`, TODAY).draft).toMatchObject(draft);
  });

  it.each([
    [
      '来了个新件，张三，自然人，昨天邮箱收到的，要2025年预算',
      { applicant: 'naturalPerson', channel: 'email', arrivedOn: '2026-03-17', description: '2025年预算' },
      ['number', 'confirmedOn'],
    ],
    [
      '又来一件张小禾的，要城东补偿方案，编号406',
      { number: '406', person: { name: '张小禾', contact: '', identity: '' }, description: '城东补偿方案' },
      ['applicant', 'channel', 'arrivedOn'],
    ],
    [
      '登记：云岭矿业公司当面交的，申请采矿许可材料',
      { applicant: 'business', channel: 'in-person', description: '采矿许可材料' },
      ['number', 'arrivedOn'],
    ],
    [
      '收到一封EMS，李四寄的，要求公开某地块批复，自然人',
      { applicant: 'naturalPerson', channel: 'post', description: '某地块批复' },
      ['number', 'arrivedOn'],
    ],
    [
      '登记一件，刘大山，个人，前天网上提交，昨天电话确认，要宅基地审批表，纸质邮寄',
      { channel: 'online', arrivedOn: '2026-03-16', confirmedOn: '2026-03-17', supply: '纸质邮寄' },
      ['number'],
    ],
    [
      '微信公众号收到云岭电网公司的申请，今天，要输电线路批复',
      { applicant: 'business', channel: 'online', arrivedOn: TODAY },
      ['number', 'confirmedOn'],
    ],
  ])('as people say it: %s', (text, draft, missing) => {
    expect(isIntake(text)).toBe(true);
    expect(readIntake(text, TODAY)).toMatchObject({ draft, missing, count: 1, left: [] });
  });

  it.each([
    ['李律师代王一、王二申请公开征地批复', '王一、王二', '李律师'],
    ['王一委托李律师申请公开征地批复', '王一', '李律师'],
    ['刘大山代其母亲王某申请公开征地批复', '王某', '刘大山'],
  ])('%s: who applied, and who acts for them', (said, name, agent) => {
    expect(mayBeIntake(said)).toBe(true);
    for (const text of [said, `新收一件申请：${said}`])
      expect(readIntake(text, TODAY).draft).toMatchObject({
        person: { name, agent },
        description: '征地批复',
      });
  });

  it('asks for the contents of a letter by how many it holds', () => {
    expect(isIntake('今天收到赵五寄来的5件申请')).toBe(true);
    const asked = readIntake('今天收到赵五寄来的5件申请', TODAY);
    expect(asked).toMatchObject({
      count: 5,
      others: [],
      missing: ['number', 'applicant', 'contents'],
      draft: { channel: 'post', arrivedOn: TODAY, person: { name: '赵五' } },
    });
    const told = readIntake(
      '今天收到赵五寄来的3件申请：1.甲村征地批复；2.乙村征地批复；3.丙村补偿方案，纸质提供',
      TODAY,
    );
    expect(told).toMatchObject({
      count: 3,
      draft: { description: '甲村征地批复', supply: '纸质' },
      others: ['乙村征地批复', '丙村补偿方案'],
      missing: ['number', 'applicant'],
      left: [],
    });
  });

  it('parts the applications that one letter holds', () => {
    const text = '新收一封挂号信，里面三件申请：一是2024年决算，二是城东征地批复；三是水库移民名册';
    expect(isIntake(text)).toBe(true);
    expect(isSeveral(text)).toBe(false);
    expect(readIntake(text, TODAY)).toMatchObject({
      count: 3,
      draft: { channel: 'post', description: '2024年决算' },
      others: ['城东征地批复', '水库移民名册'],
    });
  });

  it('takes what is asked for with its own list as one application', () => {
    const text = '新收一件申请：张三，今天当面，申请公开：1.征地批复；2.补偿方案';
    expect(readIntake(text, TODAY)).toMatchObject({
      count: 1,
      others: [],
      draft: { description: '1.征地批复，2.补偿方案' },
    });
  });

  it.each([
    ['这件什么时候到期？', 'question'],
    ['上次那件还没答复。', 'sentence'],
  ])('leaves a sentence beside it, “%s”, and says so', (beside, kind) => {
    const { draft, left } = readIntake(
      `新收一件申请：编号2026-9，张三（自然人），今天当面，要某地块批复。${beside}`,
      TODAY,
    );
    expect(draft.description).toBe('某地块批复');
    expect(left.map((each) => each.kind)).toEqual([kind]);
  });

  it('asks about a day that has not come, its year said or not', () => {
    for (const day of ['下周一', '明天', '2026年3月20日'])
      expect(readIntake(`新收一件申请：张小禾，${day}窗口提交，要某批复`, '2026-03-14')).toMatchObject({
        oddDay: day,
        draft: { arrivedOn: null },
      });
  });

  it('takes the sign of a document for what is asked for, not for the number of the application', () => {
    const { draft, missing } = readIntake(
      '新收一件申请：张三（自然人），今天当面提交，云政地〔2025〕31号，申请公开该批复及附图',
      TODAY,
    );
    expect(draft).toMatchObject({ number: null, description: '云政地〔2025〕31号，该批复及附图' });
    expect(missing).toEqual(['number']);
    expect(readIntake('新收一件申请：张三，今天当面，云政地〔2025〕31号', TODAY)).toMatchObject({
      draft: { number: null, description: null },
      unread: ['云政地〔2025〕31号'],
    });
    for (const number of ['云依申〔2026〕18号', '2026-018', '〔2026〕18号'])
      expect(readIntake(`新收一件申请：${number}，张三`, TODAY).draft.number).toBe(number);
  });

  it.each([
    ['收到张三申请公开某地块批复', '张三'],
    ['昨天收到张三要求公开某地块批复，当面提交', '张三'],
    ['登记：张三，自然人，当面，今天，申请公开某地块批复', '张三'],
    ['又来一件：张三，今天当面，申请公开某地块批复', '张三'],
    ['请登记一下：张三，申请公开某地块批复', '张三'],
  ])('%s registers one', (text, name) => {
    expect(isIntake(text)).toBe(true);
    expect(readIntake(text, TODAY).draft).toMatchObject({ description: '某地块批复', person: { name } });
  });

  it.each([
    ['新收两件申请：张三、李四', true],
    ['今天收到3件依申请公开：张三要某批复；李四要某纪要', true],
    ['新收一件申请：张三', false],
    ['新收2件申请：自然人1件，企业1件', false],
    ['收到两件申请，均为自然人', false],
    ['新收12件，自然人10件', false],
  ])('%s: several at once, %s', (text, several) => {
    expect(isSeveral(text)).toBe(several);
    if (several) expect(isIntake(text)).toBe(false);
  });

  it('takes the day and the way that stand right behind a name for what they are', () => {
    const { draft } = readIntake('王五昨天来信申请公开城东水库征地批复', '2026-03-18');
    expect(draft).toMatchObject({
      person: { name: '王五' },
      arrivedOn: '2026-03-17',
      channel: 'post',
      description: '城东水库征地批复',
    });
    const named = readIntake('今天收到李四当面提交的申请，要2025年取水许可台账，编号2026-002', '2026-03-18');
    expect(named.draft).toMatchObject({
      person: { name: '李四' },
      arrivedOn: '2026-03-18',
      channel: 'in-person',
      number: '2026-002',
    });
  });

  it.each([
    ['王五昨天来信申请公开城东水库征地批复', true],
    ['编号2026-003，商业企业，3月16日网上申请，申请公开水资源费征收标准', true],
    ['昨天的公开申请办得怎么样了', false],
    ['今天申请公开的有3件', false],
    ['申请公开指南', false],
    ['今天开会', false],
  ])('%s: may be meant to be registered, %s', (text, may) => {
    expect(mayBeIntake(text)).toBe(may);
  });

  it('says of a day of arrival that cannot be that it cannot', () => {
    const said = (day: string) =>
      readIntake(`新收一件申请：张三（自然人），${day}当面提交，要某批复`, '2026-11-25');
    expect(said('12月3日')).toMatchObject({ oddDay: '12月3日', draft: { arrivedOn: null } });
    expect(said('2月30日')).toMatchObject({ oddDay: '2月30日' });
    expect(said('11月3日')).toMatchObject({ oddDay: null, draft: { arrivedOn: '2026-11-03' } });
    expect(said('')).toMatchObject({ oddDay: null, draft: { arrivedOn: null } });
  });

  it('keeps what it could not place for the form', () => {
    expect(readIntake('新收一件申请：张三，自然人，当面，今天，城东征地批复', TODAY)).toMatchObject({
      missing: ['number', 'description'],
      unread: ['城东征地批复'],
    });
  });

  it('a description may hold commas', () => {
    const { draft } = readIntake(
      '新收申请：2026-020，张某某（个人），3月9日挂号信收到，要求公开某地块规划条件，红线图，地价评估报告',
      TODAY,
    );
    expect(draft).toMatchObject({ channel: 'post', description: '某地块规划条件，红线图，地价评估报告' });
  });

  it('correcting one’s own record (art. 41) is noticed', () => {
    const text = '新收一件申请：2026-021，张某（自然人），3月5日当面提交，要求更正本人的不动产登记信息';
    expect(readIntake(text, TODAY).recordCorrection).toBe(true);
  });

  it.each([
    '还有几件没办结',
    '新收12件，自然人10件',
    '今年收到多少件申请',
    '收到',
    '收到申请',
    '收到申请，共14件，其中自然人12件',
    '收到申请，自然人10件，企业2件',
    '收到申请人的电话',
    '收到李四的申请怎么办？',
    '登记申请要填什么？',
    '登记：怎么登记？',
    '收到群众申请公开的12件',
    '收到一件：维持',
    '登记：许可20件，处罚3件',
    '收到局里要求提供年报数字',
    '收到市局要求公开年报的通知',
    '新收两件申请：张三、李四',
  ])('“%s” is none', (text) => {
    expect(isIntake(text)).toBe(false);
  });
});

describe('words of registers and messages', () => {
  it('every disposition is read from the form’s own label', () => {
    for (const disposition of DISPOSITIONS)
      expect(readDisposition(dispositionLabel(disposition))).toBe(disposition);
  });

  it.each([
    ['予以公开', 'granted'],
    ['信息不存在', 'unavailableNotHeld'],
    ['不予公开', null],
    ['不予公开（个人隐私）', 'deniedThirdPartyRights'],
    ['撤回', 'otherRemaining'],
    ['办理中', null],
    ['已公开', 'granted'],
    ['告知已主动公开', 'granted'],
    ['已主动公开', 'granted'],
    ['部分予以公开', 'partiallyGranted'],
    ['不属于本机关', 'unavailableNotHeld'],
    ['不属于我局职责', 'unavailableNotHeld'],
    ['本机关未掌握', 'unavailableNotHeld'],
    ['逾期未补正', 'otherNotCorrected'],
    ['重复', 'refusedRepeat'],
    ['不予重复处理', 'refusedRepeat'],
    // A ground that is named to say that it does not stand against the answer is none.
    ['不涉及国家秘密，予以公开', 'granted'],
    ['经征求第三方意见，同意公开', 'granted'],
    ['征求第三方意见后不予公开（商业秘密）', 'deniedThirdPartyRights'],
    ['第三方不同意公开', 'deniedThirdPartyRights'],
    ['其中个人隐私不予公开，其余予以公开', null],
    ['要求提供已公开出版物', 'refusedPublication'],
  ])('result %s', (text, disposition) => {
    expect(readDisposition(text)).toBe(disposition);
  });

  it.each([
    ['律师事务所', 'legalService'],
    ['个人', 'naturalPerson'],
    ['某某有限公司', 'business'],
    ['某某农业研究院', 'research'],
    ['某某环保基金会', 'socialWelfare'],
    ['某某村委会', 'otherOrganization'],
    ['城东社区居民委员会', 'otherOrganization'],
    ['城东村村民小组', 'otherOrganization'],
    ['个人独资企业', 'business'],
    ['大学生', 'naturalPerson'],
    ['法人或其他组织', null],
    ['其他组织', 'otherOrganization'],
    ['？', null],
  ])('applicant %s', (text, kind) => {
    expect(readKind(text)).toBe(kind);
  });

  it.each([
    ['平信', 'ordinary-post'],
    ['邮政EMS', 'post'],
    ['门户网站', 'online'],
    ['电子邮件', 'email'],
    ['传真', 'fax'],
    ['现场', 'in-person'],
    ['来访', 'in-person'],
    ['信件', 'post'],
    ['信访来信处理情况', null],
    ['其它', null],
  ])('channel %s', (text, channel) => {
    expect(readChannel(text)).toBe(channel);
  });

  it.each([
    ['2026-03-05', '2026-03-05'],
    ['2026/3/5', '2026-03-05'],
    ['2026.3.5', '2026-03-05'],
    ['2026年3月5日', '2026-03-05'],
    ['20260305', '2026-03-05'],
    ['2026-03-05 09:30', '2026-03-05'],
    ['2026年3月5号', '2026-03-05'],
    ['2026年3月5日下午', '2026-03-05'],
    ['2026/03/05（周四）', '2026-03-05'],
    [46086, '2026-03-05'],
    ['46086', '2026-03-05'],
    ['26.3.5', '2026-03-05'],
    ['二〇二六年三月五日', '2026-03-05'],
    ['二○二六年三月五日上午', '2026-03-05'],
    [{ serial: 46086, shown: '5-Mar' }, '2026-03-05'],
    ['15/03/2026', '2026-03-15'],
    ['03/15/2026', '2026-03-15'],
    ['05/03/2026', 'unclear-order'],
    ['3月5日', 'lacks-year'],
    ['3.5', 'lacks-year'],
    ['3-5', 'lacks-year'],
    [3.5, 'lacks-year'],
    // 3.10 as a number is 3.1: whether the first or the tenth nobody can tell.
    [3.1, 'none'],
    ['13.5', 'none'],
    ['2026-02-30', 'none'],
    ['', 'none'],
    [null, 'none'],
  ])('a cell %j is the day %s', (cell, day) => {
    const read = readCellDay(cell, { year: null, order: null });
    expect(read.kind === 'day' ? read.date : read.kind).toBe(day);
  });

  it('a day that does not say all is read as somebody confirmed', () => {
    const day = (cell: string, order: 'day-first' | 'month-first') =>
      readCellDay(cell, { year: 2026, order });
    expect(day('3月5日', 'day-first')).toEqual({ kind: 'day', date: '2026-03-05' });
    expect(day('05/03/2026', 'day-first')).toEqual({ kind: 'day', date: '2026-03-05' });
    expect(day('05/03/2026', 'month-first')).toEqual({ kind: 'day', date: '2026-05-03' });
    expect(day('2.29', 'day-first')).toEqual({ kind: 'none' });
  });

  it('a day without a year is the latest one that has come', () => {
    const cameOn = (said: string) => {
      const day = dayIn(said);
      return day && arrivalOn(day, TODAY);
    };
    expect(cameOn('12月30日收到')).toBe('2025-12-30');
    expect(cameOn('3月18号')).toBe(TODAY);
    expect(cameOn('前天')).toBe('2026-03-16');
    expect(cameOn('去年5月6日')).toBe('2025-05-06');
    expect(cameOn('5月6日')).toBeNull();
    expect(cameOn('2026年5月6日')).toBeNull();
    expect(cameOn('2月30日')).toBeNull();
  });
});
