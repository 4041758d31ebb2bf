import { DocumentError } from '../reading/document-error.ts';

/** What a register may hold: above a busy city's ten years, and far below what would keep others waiting. */
export const REGISTER_LIMITS = {
  rows: 20_000,
  /** The widest registers have some 40. */
  columns: 100,
  /** Characters of one cell: a whole page. */
  cell: 2_000,
  /** Characters of a sheet. */
  characters: 4_000_000,
} as const;

/** A register of more rows than are read at once. */
export const tooManyRows = (): DocumentError =>
  new DocumentError('too-large', {
    zh: `台账超过${REGISTER_LIMITS.rows}行，请按年份分成几个文件再发。`,
    en: `The register has more than ${REGISTER_LIMITS.rows} rows; please split it by year.`,
  });

/** A register of more text than is read at once, however few its rows. */
export const tooMuchText = (): DocumentError =>
  new DocumentError('too-large', {
    zh: '台账文字过多，请按年份分成几个文件再发。',
    en: 'The register holds too much text; please split it by year.',
  });
