import { DocumentError } from './document-error.ts';
import type { FileKind } from './kind.ts';

type Advised = Exclude<FileKind, 'docx' | 'xlsx' | 'pdf' | 'json' | 'html' | 'text'>;

/** What to do with a file that cannot be read as it is. */
const ADVICE: Readonly<Record<Advised, readonly [zh: string, en: string]>> = {
  'old-word': [
    '这是旧版 Word 或 WPS 文件（.doc、.wps），请用 Word 或 WPS 打开，另存为“Word 文档（.docx）”后再上传。',
    'This is an old Word or WPS file (.doc, .wps); open it in Word or WPS, save it as .docx and use that.',
  ],
  'old-excel': [
    '这是旧版 Excel 或 WPS 表格文件（.xls、.et），请打开后另存为“Excel 工作簿（.xlsx）”再上传。',
    'This is an old spreadsheet (.xls, .et); open it, save it as .xlsx and use that.',
  ],
  odt: [
    '请用 LibreOffice 或 WPS 打开这个文件，另存为 .docx 后再上传。',
    'Open this file in LibreOffice, save it as .docx and use that.',
  ],
  ods: [
    '请用 LibreOffice 或 WPS 打开这个表格，另存为 .xlsx 后再上传。',
    'Open this spreadsheet in LibreOffice, save it as .xlsx and use that.',
  ],
  rtf: [
    '请用 Word 或 WPS 打开这个 RTF 文件，另存为 .docx 后再上传。',
    'Open this RTF file in Word, save it as .docx and use that.',
  ],
  encrypted: [
    '文件设有打开密码，请先在 Word 或 WPS 中去掉密码，另存后再上传。',
    'The file is locked with a password; remove it, save the file again and use that.',
  ],
  picture: [
    '这是图片，无法读取文字，请上传 Word、网页或文本格式的年度报告；只有图片时，请先作文字识别并存为 .docx 或 .txt。',
    'This is a picture; use the report as a Word file, web page or text, or turn the picture into text first.',
  ],
  archive: [
    '这是压缩包，请解压后上传其中的年度报告。',
    'This is an archive; unpack it and use the report inside.',
  ],
  'other-zip': [
    '这不是 Word 或 Excel 文件；如果是压缩包，请解压后上传其中的年度报告。',
    'This is no Word or Excel file; if it is an archive, unpack it and use the report inside.',
  ],
  mht: [
    '这是单文件网页（.mht），请在浏览器中重新保存为“网页，仅 HTML”后再上传。',
    'This is a web archive (.mht); save the page again as “HTML only” and use that.',
  ],
};

/** The kind answer to a file that is recognised but cannot be read here. */
export function cannotRead(kind: Advised): DocumentError {
  const [zh, en] = ADVICE[kind];
  return new DocumentError(kind === 'encrypted' ? 'encrypted' : 'unsupported', { zh, en }, { where: kind });
}
