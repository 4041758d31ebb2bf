import { CUSTOM, FORM, type Rule, rule, unsettled } from './rule.ts';

/** 三, the columns: what kind of applicant somebody is. */
export const APPLICANT_RULES: readonly Rule[] = [
  rule(
    'applicants',
    { about: ['applicant', ['enterprise', 'naturalPerson']] },
    FORM,
    '申请人分自然人、法人或其他组织两大类；后者再分商业企业、科研机构、社会公益组织、法律服务机构、其他五列。按申请书上的申请人填，一件只填一列。',
    'Natural persons, or one of five kinds of organisations: business, research, charity, legal services, other. One column an application.',
  ),
  rule(
    'natural-person',
    { about: ['naturalPerson', 'ownName'], beside: ['enterprise', 'otherBody', 'applicant', 'research'] },
    FORM,
    '公民以个人名义申请的计入“自然人”列。',
    'Who applies in their own name counts under 自然人.',
  ),
  rule(
    'applicants-differ',
    {
      about: [
        ['enterprise', 'differ'],
        ['charity', 'differ'],
        ['otherBody', 'differ'],
        ['research', 'differ'],
        ['enterprise', 'research'],
        ['enterprise', 'charity'],
      ],
      beside: ['otherHandling'],
    },
    `民法典第七十六条、第八十七条、第九十六条；${CUSTOM}`,
    '看申请书上署名的单位：以营利为目的的公司、企业计入“商业企业”，所属行业不论；高校、科研事业单位计入“科研机构”；社会团体、基金会、社会服务机构计入“社会公益组织”；律师事务所等计入“法律服务机构”；机关、其他事业单位、村居委会等计入“其他”。两类都像的选一类，全年一致。',
    'By who signed: companies 商业企业, universities and research institutions 科研机构, associations and foundations 社会公益组织, law firms 法律服务机构, offices and committees 其他; one way all year.',
  ),
  unsettled(
    'household',
    { about: ['household'], beside: ['applicant', 'naturalPerson', 'enterprise'] },
    '个体工商户、农民合作社计入哪一列，表格没有注明。个体工商户在民法典里列在“自然人”一章（第五十四条），不少地方按“商业企业”计；农民合作社是特别法人（第九十六条），计“其他”或“商业企业”的都有，全年用同一口径，',
    'The form does not say in which column sole traders and farmers’ cooperatives count; keep to one way all year.',
  ),
  unsettled(
    'lawyer',
    { about: ['lawyer'], beside: ['applicant', 'naturalPerson', 'enterprise'] },
    '律师事务所以自己名义申请的，计入“法律服务机构”；律师受人委托代为申请的，一般按委托人的类型计；律师以自己个人名义申请的，是公民，计入“自然人”，',
    'A law firm in its own name: 法律服务机构; a lawyer for a client: usually by the client; in the lawyer’s own name: 自然人.',
  ),
  rule(
    'business',
    { about: ['enterprise'], beside: ['applicant'] },
    `${FORM}；${CUSTOM}`,
    '公司、国有企业等从事经营的法人计入“商业企业”列。',
    'Companies, state-owned ones too, count under 商业企业.',
  ),
  rule(
    'research',
    { about: ['research'], beside: ['applicant'] },
    `${FORM}；${CUSTOM}`,
    '高校、研究院所以单位名义申请的计入“科研机构”列；学生、教师以个人名义申请的计入“自然人”。',
    'Universities and institutes: 科研机构; students and teachers in their own name: 自然人.',
  ),
  rule(
    'charity',
    { about: ['charity'], beside: ['applicant'] },
    `${FORM}；${CUSTOM}`,
    '社会团体、基金会、民办非企业单位等计入“社会公益组织”列。',
    'Associations and foundations count under 社会公益组织.',
  ),
  rule(
    'other-body',
    { about: ['otherBody'], beside: ['charity', 'otherHandling', 'applicant', 'naturalPerson'] },
    `${FORM}；${CUSTOM}`,
    '前四类组织以外的（如村委会、业委会、机关、其他事业单位）计入“其他”列；记者、外国人以个人名义申请的计入“自然人”。',
    'Other organisations (village committees, institutions): 其他; persons in their own name: 自然人.',
  ),
  unsettled(
    'together',
    { about: ['together'], beside: ['applicant', 'naturalPerson', 'received'] },
    '几个人联名申请一件的，一般按一件计，都是公民的计入“自然人”；计一件还是按人数计，表格没有注明。',
    'A joint application usually counts once; the form does not say.',
  ),
];
