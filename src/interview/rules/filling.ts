import { CUSTOM, FORM_2021, HERE, type Rule, rule } from './rule.ts';

/** The filling itself: what last year's report is for, which files can be read, which findings may stand. */
export const FILLING_RULES: readonly Rule[] = [
  rule(
    'last-years-file',
    { about: ['lastYearsFile'], beside: ['newOrgan', 'where', 'report', 'lastYears'] },
    HERE,
    '去年的年报一般在本机关或本级政府网站“政府信息公开年报”栏目下载，要请您传上来，这里不会自己到网上取。上年年报用来取上年结转、现行有效件数、机关名称和联系方式，先显示、确认后才计入，其余数字只用来比对，不会变成今年的；没有的点“直接填”，不影响填报。',
    'Please drop last year’s report here; it is not fetched from the web. It gives what was carried over, documents in force, the organ and its contact, shown first and taken when confirmed; all else is only compared; without one press “Start without”.',
  ),
  rule(
    'file-kinds',
    { about: ['fileKinds'], beside: ['seal', 'formOfSupply', 'lastYearsFile'] },
    HERE,
    'Word（.docx）、网页、Excel、文本和带文字的PDF都能读；图片和扫描件没有文字，读不出来，请找原来的Word文件，或先作文字识别再传；只有网址的，打开后另存为网页传上来，或把全文复制过来。没有的点“直接填”。',
    'Word, HTML, Excel, text and PDF with text can be read; pictures and scans cannot. Without a file press “Start without”.',
  ),
  rule(
    'out-form',
    { about: ['outForm'], beside: ['fileKinds', 'report', 'seal'] },
    HERE,
    '检查没有错误后点“生成文件”，发Word（.docx）；之后点“发PDF”，发内容相同的PDF。Excel在“与上年对比”里，供核对，不是报送的文件。',
    'Once the check finds no errors a Word file is made, and then the same as PDF. A workbook for checking comes with the comparison with last year.',
  ),
  rule(
    'look-up',
    { about: ['lookUp'], beside: ['contact'], ofAnything: true },
    HERE,
    '这里不上网查资料，只用收到的文件、说过的话和申请台账；不知道的请问本单位办公室，这一问可先点“跳过”或“问过再填”。',
    'Nothing is looked up on the web here: only files, what was said and the ledger are used; ask your office, and let this question wait.',
  ),
  rule(
    'made-up',
    { about: ['makeUp'], beside: ['problems'] },
    HERE,
    '这里不编内容，只按您给的事实成文。想不起来可以翻上年年报、检查通报和台账，或点“问过再填”；确实没有的照实写没有。',
    'Nothing is made up here: only what you tell is written. Last year’s report, inspections and the ledger may help; or ask someone first.',
  ),
  rule(
    'text-or-table',
    { about: ['textOrTable'], beside: ['unequal'] },
    `${FORM_2021}四（四）；${HERE}`,
    '两处应当一致：先核对哪个属实，错的改过来；口径不同的（如含上年结转）在文字里写明。检查时会逐条比对并指出是哪一格。',
    'Both have to agree: find which is true and mend the other; say so where they count differently. The check names the cell.',
  ),
  rule(
    'own-rows',
    { about: ['ownRows'], beside: ['report', 'otherActs'] },
    `${FORM_2021}；${CUSTOM}`,
    '表格照格式填，不自己加行、减行；表里没有的事项写在文字里。',
    'The tables stand as the layout prints them, no rows added or left out; what has no row is told in the text.',
  ),
  rule(
    'findings-stand',
    { about: ['findings'], beside: ['report', 'accountable'] },
    HERE,
    '“错误”改好后才能生成文件；“提示”核对属实的可以保留，写明理由；“参考”不影响生成文件和报送。',
    'Errors have to be settled before the file is made; hints may stand with a reason; notes never hold it up.',
  ),
];
