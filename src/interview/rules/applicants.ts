import { CUSTOM, FORM, type Rule, rule, unsettled } from './rule.ts';

/** 三, the columns: what kind of applicant somebody is. */
export const APPLICANT_RULES: readonly Rule[] = [
  rule(
    'applicants',
    [['applicant'], ['applicant', 'kinds'], ['enterprise', 'naturalPerson']],
    FORM,
    '申请人分自然人、法人或其他组织两大类；后者再分商业企业、科研机构、社会公益组织、法律服务机构、其他五列。按申请书上的申请人填，一件只填一列。',
    'Natural persons, or one of five kinds of organisations: business, research, charity, legal services, other. One column an application.',
  ),
  rule(
    'natural-person',
    [['naturalPerson'], ['naturalPerson', 'applicant']],
    FORM,
    '公民以个人名义申请的计入“自然人”列。',
    'Who applies in their own name counts under 自然人.',
  ),
  unsettled(
    'household',
    [
      ['household'],
      ['household', 'applicant'],
      ['household', 'naturalPerson'],
      ['household', 'enterprise'],
      ['household', 'enterprise', 'naturalPerson'],
    ],
    '个体工商户、农民合作社计入哪一列，表格没有注明。',
    'The form does not say in which column sole traders and farmers’ cooperatives count.',
  ),
  unsettled(
    'lawyer',
    [['lawyer'], ['lawyer', 'applicant'], ['lawyer', 'naturalPerson']],
    '律师事务所以自己名义申请的，计入“法律服务机构”；律师受人委托代为申请的，一般按委托人的类型计，',
    'A law firm in its own name: 法律服务机构; a lawyer for a client: usually by the client.',
  ),
  rule(
    'business',
    [['enterprise'], ['enterprise', 'applicant']],
    `${FORM}；${CUSTOM}`,
    '公司、国有企业等从事经营的法人计入“商业企业”列。',
    'Companies, state-owned ones too, count under 商业企业.',
  ),
  rule(
    'research',
    [['research'], ['research', 'applicant']],
    `${FORM}；${CUSTOM}`,
    '高校、研究院所以单位名义申请的计入“科研机构”列；学生、教师以个人名义申请的计入“自然人”。',
    'Universities and institutes: 科研机构; students and teachers in their own name: 自然人.',
  ),
  rule(
    'charity',
    [['charity'], ['charity', 'applicant']],
    `${FORM}；${CUSTOM}`,
    '社会团体、基金会、民办非企业单位等计入“社会公益组织”列。',
    'Associations and foundations count under 社会公益组织.',
  ),
  rule(
    'other-body',
    [
      ['otherBody', 'charity'],
      ['otherBody', 'otherHandling'],
      ['otherBody', 'charity', 'otherHandling'],
      ['otherBody'],
      ['otherBody', 'applicant'],
      ['otherBody', 'naturalPerson'],
    ],
    `${FORM}；${CUSTOM}`,
    '前四类组织以外的（如村委会、业委会、事业单位）计入“其他”列；记者、外国人以个人名义申请的计入“自然人”。',
    'Other organisations (village committees, institutions): 其他; persons in their own name: 自然人.',
  ),
  unsettled(
    'together',
    [['together'], ['together', 'applicant'], ['together', 'naturalPerson'], ['together', 'received']],
    '几个人联名申请一件的，计一件还是按人数计，表格没有注明。',
    'Whether a joint application counts once or by persons the form does not say.',
  ),
];
