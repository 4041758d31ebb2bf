import type { Amount } from '../amount.ts';
import { type Aim, AROUND_RESULTS, aimOf, type Context } from './aim.ts';
import {
  type AmountItem,
  type Clause,
  describedBy,
  type Group,
  groupsOf,
  onlyColumns,
  type TermItem,
  tokenClauses,
  wholeOf,
  ZERO,
} from './clauses.ts';
import { isDoubtful } from './doubtful.ts';
import type { Token } from './tokens.ts';

/** "均维持", "其余维持": all of them, or whatever other figures leave. */
export type Whole = 'all' | 'rest';

/** One thing that an answer says: a figure, or "all of them", of some rows and columns. */
export interface FigureStatement {
  /** Rows meant: one; several of which only the sum is known; none when only columns, or the whole table, are meant. */
  readonly rows: readonly string[];
  /** Columns meant, likewise; none when the figure is the row's. */
  readonly columns: readonly string[];
  /** Whether the columns were carried on from an earlier clause ("自然人新收10件，公开8件"), and may not be meant. */
  readonly inherited: boolean;
  readonly amount: Amount | Whole;
  /** Whether a figure that stands is being put right ("改成", "应为"), or "all" was said of zeros. */
  readonly firm: boolean;
  /** Whether it is said of what other figures leave: those stay as they are. */
  readonly ofRest?: boolean;
}

/** What an answer says, and the tokens that said nothing to us. */
export interface Understanding {
  readonly statements: readonly FigureStatement[];
  readonly unused: readonly Token[];
}

class StatementReader {
  readonly statements: FigureStatement[] = [];
  readonly unused: Token[] = [];
  private topicRow: readonly string[];
  private topicColumn: readonly string[] = [];
  private lastWas: 'row' | 'column' | null = null;
  private pending: TermItem[] = [];
  private held: AmountItem | null = null;
  private zeroBefore = false;

  private readonly asked: readonly string[];

  constructor(topicRow: readonly string[], asked: readonly string[]) {
    this.topicRow = topicRow;
    this.asked = asked;
  }

  private get context(): Context {
    const isSaid = (test: (row: string) => boolean) => this.statements.some(({ rows }) => rows.some(test));
    const isResult = (row: string) => !AROUND_RESULTS.has(row);
    return {
      lastWas: this.lastWas,
      pastIntake: isSaid((row) => row !== 'new' && row !== 'carriedOver'),
      mayBeRow: this.asked.length === 0 || this.asked.some(isResult) || isSaid(isResult),
    };
  }

  private say(aim: Aim, amount: Amount | Whole, firm: boolean): void {
    const { rows, columns } = aim;
    if (rows.length === 0 && columns.length > 0) {
      this.statements.push({ rows: this.topicRow, columns, inherited: false, amount, firm });
      this.lastWas = 'column';
      this.pending = [];
      return;
    }
    const inherits = columns.length === 0 && rows.length > 0 && this.topicColumn.length > 0;
    this.statements.push({
      rows,
      columns: inherits ? this.topicColumn : columns,
      inherited: inherits,
      amount,
      firm,
    });
    if (inherits) this.pending = [];
    if (rows.length === 0) return;
    this.topicRow = rows;
    this.lastWas = columns.length > 0 && !aim.columnFirst ? 'column' : 'row';
    if (columns.length > 0) this.topicColumn = aim.columnFirst ? columns : [];
  }

  private sayOfTerms(terms: readonly TermItem[], amount: Amount | Whole, firm: boolean, each: boolean): void {
    const context = { ...this.context, isNone: amount !== 'rest' && amount !== 'all' && amount.figure === 0 };
    for (const aim of aimOf(terms, context, each)) this.say(aim, amount, firm);
  }

  private dropPending(): void {
    this.unused.push(...this.pending);
    this.pending = [];
  }

  /** "复议1件，维持": a column after a single case can only be that case's. */
  private followsOne(clause: Clause, terms: readonly TermItem[]): boolean {
    const last = this.statements.at(-1);
    const one =
      last !== undefined &&
      typeof last.amount !== 'string' &&
      last.amount.figure === 1 &&
      last.columns.length === 0;
    return one && clause.join === 'comma' && onlyColumns(terms) && !clause.signs.has('none');
  }

  /**
   * "新收12件，自然人，予以公开12件": one type alone after a row's sum is everybody's, unless a figure or another type
   * follows. "新收1件，予以公开": one row alone after a single case is what became of it.
   */
  private describesSum(clause: Clause, terms: readonly TermItem[], next: Clause | undefined): boolean {
    const last = this.statements.at(-1);
    const [term] = terms;
    if (!last || !term || terms.length > 1 || clause.join !== 'comma' || clause.signs.size > 0) return false;
    const speaksOfRest = next?.signs.has('rest') || next?.signs.has('all');
    const goesOn = speaksOfRest ? undefined : next?.items[0];
    if (term.term.kind === 'column') {
      const isSum = last.rows.length === 1 && last.columns.length === 0 && typeof last.amount !== 'string';
      return (
        isSum &&
        term.term.columns.length === 1 &&
        (!goesOn || (goesOn.kind === 'term' && goesOn.term.kind === 'row'))
      );
    }
    const sums = this.statements.filter(({ amount }) => typeof amount !== 'string');
    return (
      term.term.kind === 'row' &&
      term.term.rows.length === 1 &&
      sums.length === 1 &&
      sums.every(
        ({ rows, amount }) => rows[0] === 'new' && typeof amount !== 'string' && amount.figure === 1,
      ) &&
      goesOn?.kind !== 'amount'
    );
  }

  /** "不予公开1件（国家秘密）": one row of a group alone after the group's figure is the row that was meant. */
  private narrowed(clause: Clause, terms: readonly TermItem[], next: Clause | undefined): boolean {
    const last = this.statements.at(-1);
    const [item, second] = terms;
    if (!last || item?.term.kind !== 'row' || second || clause.join !== 'comma' || clause.signs.size > 0)
      return false;
    const isOneOf = (rows: readonly string[]) => rows.length === 1 && last.rows.includes(rows[0] ?? '');
    const follows = next?.items[0];
    const goesOn =
      next?.join === 'list' ||
      follows?.kind === 'amount' ||
      (follows?.term.kind === 'row' && isOneOf(follows.term.rows));
    if (last.rows.length < 2 || typeof last.amount === 'string' || !isOneOf(item.term.rows) || goesOn)
      return false;
    this.statements.splice(-1, 1, { ...last, rows: item.term.rows });
    this.topicRow = item.term.rows;
    return true;
  }

  private wordsAlone(clause: Clause, terms: readonly TermItem[], next?: Clause): void {
    if (this.narrowed(clause, terms, next)) return;
    if (clause.signs.has('rest') && !clause.signs.has('none') && terms.length > 0) {
      this.sayOfTerms(terms, 'rest', false, false);
      this.dropPending();
    } else if (this.followsOne(clause, terms)) {
      this.sayOfTerms(terms, 'all', false, false);
    } else if (this.describesSum(clause, terms, next)) {
      this.sayOfTerms(terms, 'all', false, false);
    } else if (
      this.lastWas === 'row' &&
      clause.join !== 'stop' &&
      clause.signs.size === 0 &&
      onlyColumns(terms)
    ) {
      this.unused.push(...terms);
    } else if (this.held && terms.length > 0) {
      this.sayOfTerms(terms, this.held.amount, false, false);
      this.held = null;
    } else if (clause.signs.has('none') || (this.zeroBefore && clause.join === 'list' && terms.length > 0)) {
      const whole = terms.length === 0 && this.pending.length === 0;
      if (whole)
        this.statements.push({
          rows: [],
          columns: [],
          inherited: false,
          amount: ZERO,
          ...wholeOf(clause),
        });
      else this.sayOfTerms([...this.pending, ...terms], ZERO, false, true);
      this.pending = [];
      this.zeroBefore = true;
      return;
    } else if (clause.signs.has('all') && terms.length > 0) {
      this.sayOfTerms(terms, 'all', false, false);
      this.dropPending();
    } else if (terms.length > 0) {
      if (clause.join !== 'list') this.dropPending();
      this.pending.push(...terms);
      const [aim] = aimOf(terms, this.context, false);
      if (aim && aim.rows.length > 0) [this.topicRow, this.topicColumn] = [aim.rows, aim.columns];
      else if (aim) this.topicColumn = aim.columns;
    }
    this.zeroBefore = false;
  }

  private figure(group: Group, clause: Clause): void {
    const zero = group.amount.amount.figure === 0;
    const firm =
      clause.signs.has('correct') || clause.signs.has('insteadOf') || (zero && wholeOf(clause).firm);
    const each = zero || clause.signs.has('each') || clause.signs.has('all');
    // What "其余为0" leaves out is what was said before it.
    const continues =
      !(zero && clause.signs.has('rest')) &&
      this.pending.length > 0 &&
      (group.terms.length === 0 || clause.join === 'list');
    const terms = continues ? [...this.pending, ...group.terms] : group.terms;
    if (continues) this.pending = [];
    const described = zero ? [] : describedBy(group, clause);
    if (described.length > 0) {
      this.sayOfTerms(
        terms.filter((item) => !described.includes(item)),
        group.amount.amount,
        firm,
        false,
      );
      this.sayOfTerms(described, 'all', false, false);
      return;
    }
    if (terms.length > 0) this.sayOfTerms(terms, group.amount.amount, firm, each);
    else if (clause.signs.has('correct') && this.statements.length > 0) this.amendLast(group.amount.amount);
    else if (zero && (clause.signs.has('all') || clause.signs.has('rest') || this.statements.length === 0)) {
      const { ofRest } = wholeOf(clause);
      this.statements.push({ rows: [], columns: [], inherited: false, amount: ZERO, firm, ofRest });
    } else {
      this.held = group.amount;
    }
    this.dropPending();
    this.zeroBefore = zero;
  }

  private amendLast(amount: Amount): void {
    const last = this.statements.pop();
    if (last) this.statements.push({ ...last, amount, firm: true });
  }

  /** "去年剩了2件没办完": that what was carried over was open is said twice, and names no other row. */
  private saysAgain(rest: readonly TermItem[]): boolean {
    const isOf = (rows: readonly string[], row: string) => rows.length === 1 && rows[0] === row;
    return (
      isOf(this.statements.at(-1)?.rows ?? [], 'carriedOver') &&
      rest.every(({ term }) => term.kind === 'row' && isOf(term.rows, 'carriedForward'))
    );
  }

  clause(clause: Clause, next: Clause | undefined): void {
    const { groups, rest } = groupsOf(clause.items);
    if (isDoubtful(clause)) {
      this.unused.push(...clause.tokens);
      // What follows may be of what was not understood: it is of no row named before.
      if (clause.items.some((item) => item.kind === 'term' && item.term.kind === 'row')) this.topicRow = [];
      return;
    }
    this.unused.push(...clause.tokens.filter((token) => token.kind === 'unknown'));
    if (groups.length === 0) this.wordsAlone(clause, rest, next);
    else {
      if (this.held) this.unused.push(this.held);
      this.held = null;
      for (const group of groups) this.figure(group, clause);
      if (rest.length > 0 && !this.saysAgain(rest))
        this.wordsAlone({ ...clause, join: 'comma', signs: new Set() }, rest);
    }
  }

  finish(): Understanding {
    this.dropPending();
    if (this.held) this.unused.push(this.held);
    return { statements: this.statements, unused: this.unused };
  }
}

/**
 * Reads tokens clause by clause into statements; words that belong to no figure and figures without a word are `unused`.
 * `topic`: the row that is spoken of already; `asked`: the rows that come next, none where that is not known.
 */
export function understand(
  tokens: readonly Token[],
  topic: readonly string[] = [],
  asked: readonly string[] = [],
): Understanding {
  const reading = new StatementReader(topic, asked);
  const clauses = tokenClauses(tokens);
  for (const [index, clause] of clauses.entries()) reading.clause(clause, clauses[index + 1]);
  return reading.finish();
}
