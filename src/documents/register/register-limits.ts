import { DocumentError } from '../reading/document-error.ts';
import { LIMITS } from '../reading/limits.ts';

/** What a register may hold: above a busy city's ten years, and far below what would keep others waiting. */
export const REGISTER_LIMITS = {
  rows: 20_000,
  columns: LIMITS.columns,
  /** Characters of a sheet: twice what 20,000 full rows hold. */
  characters: 10_000_000,
  /** Characters of a cell that names a day or one of the form's words; nothing behind them is read or kept. */
  word: 300,
} as const;

/** A register of more rows than are read at once. */
export const tooManyRows = (): DocumentError =>
  new DocumentError('too-large', {
    zh: `台账超过${REGISTER_LIMITS.rows}行，请按年份分成几个文件再发。`,
    en: `The register has more than ${REGISTER_LIMITS.rows} rows; please split it by year.`,
  });

/** A register in which merged cells lie over one another, as no program saves them. */
export const overlappingMerges = (): DocumentError =>
  new DocumentError('hostile', {
    zh: '台账里合并的单元格互相重叠，出于安全没有读取，请用原软件打开后另存一份再发。',
    en: 'Merged cells of the register overlap and it was not read for safety; open it and save a fresh copy.',
  });

/** A register of more text than is read at once, however few its rows. */
export const tooMuchText = (): DocumentError =>
  new DocumentError('too-large', {
    zh: '台账文字过多，请按年份分成几个文件再发。',
    en: 'The register holds too much text; please split it by year.',
  });
