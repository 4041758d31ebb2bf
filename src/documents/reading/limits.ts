/**
 * What reading accepts. Reports have some 20,000 characters and 50 table rows; these limits are far above that and
 * are taken before parsing wherever a format lets them be.
 */
export const LIMITS = {
  /** Bytes of any file: a report with photographs stays below. */
  fileBytes: 40_000_000,
  /** Bytes of a text or JSON file. */
  textBytes: 4_000_000,
  /** Bytes of a web page; those saved with pictures inside are large. */
  htmlBytes: 12_000_000,
  /** Entries of an archive. */
  zipEntries: 3_000,
  /** Bytes of one part of an archive when unpacked; the largest real document.xml seen has 2 MB. */
  partBytes: 24_000_000,
  /** A part above `ratioFrom` bytes that is packed this many times smaller is a bomb. */
  ratio: 200,
  ratioFrom: 4_000_000,
  /** Columns of a report's table; the widest of the form has 15. */
  reportColumns: 60,
  /** Columns of a sheet or of separated text; the widest registers have some 40. */
  columns: 100,
  /** Cells of a sheet: 20,000 rows of twenty columns; more take longer than a file may. */
  cells: 400_000,
  /** Pages of a PDF; reports have some ten. */
  pdfPages: 200,
  /** Words and figures of a PDF, each where it stands; programs that place every character have some 2,000 a page. */
  pdfPieces: 200_000,
  /** Table rows of a whole document. */
  tableRows: 2_000,
  /** Elements inside one another; real pages stay below a hundred. */
  depth: 1_000,
  /** Lines or paragraphs of a whole document. */
  lines: 20_000,
  /** Characters of all narrative sections together: what is read is then judged, sentence by sentence, while others wait. */
  narrative: 40_000,
  /** Characters of one line. */
  lineLength: 200_000,
} as const;
