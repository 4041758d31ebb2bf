/**
 * Which official layout (格式), as a key of the registry (`choose.ts`): 2019 is 国办公开办函〔2019〕60号, 2021 is
 * 国办公开办函〔2021〕30号. Open, so that a layout to come is data; what comes from outside is checked by the report's schema.
 */
export type FormVersion = string;

/** What the interview asks of rows of section 二; every one has its question, or the types say so. */
export type ProactiveAsk =
  | 'regulations'
  | 'regulationsDisclosed'
  | 'normativeDocuments'
  | 'documentsDisclosed'
  | 'licences'
  | 'licencesAndServices'
  | 'penalties'
  | 'penaltiesAgainstLastYear'
  | 'fees'
  | 'feesAgainstLastYear'
  | 'procurement';

/** A row of section 二; rows of a block with the same `ask` are asked together. */
export interface ProactiveRow {
  readonly key: string;
  readonly label: string;
  readonly ask: ProactiveAsk;
}

/** What may stand in a cell: a whole number, a signed change against last year, or money. */
export type CellKind = 'count' | 'signed' | 'money';

/** A column of a block of section 二. `unit` is set for money: 万元 or 元. */
export interface ProactiveColumn {
  readonly key: string;
  readonly label: string;
  readonly kind: CellKind;
  readonly unit?: '万元' | '元';
}

/** A block of section 二 under one item of article 20 (第二十条第（一）项 …): rows × columns. */
export interface ProactiveBlock {
  readonly article: string;
  readonly columns: readonly ProactiveColumn[];
  readonly rows: readonly ProactiveRow[];
}

/** The six outcomes of an application, （一） to （六） of every layout's 办理结果: two are rows, four are groups of rows. */
export const OUTCOMES = ['granted', 'partiallyGranted', 'denied', 'unavailable', 'refused', 'other'] as const;

/** One of the six outcomes. */
export type Outcome = (typeof OUTCOMES)[number];

/**
 * A data row of section 三. `group` is the printed （三）–（六） group that the row stands in, if any; `outcome` is set for
 * results and tells which of the six they count under.
 */
export interface ApplicationRow {
  readonly key: string;
  readonly label: string;
  readonly group: string | null;
  readonly outcome: Outcome | null;
  /** intake: 一 and 二; result: one disposition; total: （七）总计; forward: 四、结转下年度. */
  readonly role: 'new' | 'carriedOver' | 'result' | 'total' | 'forward';
}

/** A label and the key of the cell that it stands over. */
export interface Labelled {
  readonly key: string;
  readonly label: string;
}

/** A block of section 四: five columns under one heading. */
export interface DisputeBlock {
  readonly key: string;
  readonly label: string;
  /** The heading above: 行政复议 stands alone, both kinds of litigation stand under 行政诉讼. */
  readonly group: '行政复议' | '行政诉讼';
}

/** One official layout, complete: every row, column and label of the three tables, in the form's order. */
export interface Form {
  readonly version: FormVersion;
  readonly document: string;
  /** The first year that was to be reported in it. */
  readonly firstYear: number;
  /** Whether 一 must cover the five aspects, each in a passage of its own. */
  readonly asksAspects: boolean;
  /** Stretches of printed labels that this layout has and others lack, by which a document is told. */
  readonly marks: readonly string[];
  readonly proactive: readonly ProactiveBlock[];
  readonly applications: {
    readonly note: string;
    readonly columns: readonly Labelled[];
    readonly rows: readonly ApplicationRow[];
  };
  readonly disputes: { readonly blocks: readonly DisputeBlock[]; readonly columns: readonly Labelled[] };
}
