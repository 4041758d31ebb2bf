import type { DeclineReason } from '../declines.ts';
import type { EVENTS, Filter, Measure } from '../query.ts';

/** A filter before it is known whether it is turned round. */
export type Plain<F = Filter> = F extends Filter ? Omit<F, 'not'> : never;

type Moment = Extract<Filter, { by: 'when' }>['moment'];
type Grouping = Extract<Measure, { kind: 'groups' }>['by'];
type Aspect = Extract<Measure, { kind: 'aspect' }>['aspect'];

/** What a word of a question does. */
export type Word =
  /** Holds applications to something. With a time beside it, `moment` is the day of it: 延期, of which 本月. */
  /** `isWhole`: what is given in part is not meant, whatever became of it in the end: 全部公开. */
  | {
      readonly is: 'filter';
      readonly filter: Plain;
      readonly moment?: Moment;
      readonly isDenied?: true;
      /** A letter of the organ: how long it lasted until it was sent, where so many days stand behind it. */
      readonly isLetter?: true;
      /** Ever, whether it still is so or was when it was answered: 超期过. */
      readonly ever?: true;
      readonly isWhole?: true;
    }
  /** Names the day that a time is of, and holds to nothing else: 收到, 到期. */
  | { readonly is: 'moment'; readonly moment: Moment }
  /** `ofEvent`: up to today from whatever is said to have happened: 到现在几天了. `ofTimes`: how often something was done, to the case that is spoken of where one is: 延过几次. `toAnswer`: up to the answer, which it names: 平均几天办结. */
  | {
      readonly is: 'measure';
      readonly measure: Measure;
      readonly ofEvent?: true;
      readonly ofTimes?: true;
      readonly toAnswer?: true;
      /** Of what is open: 压得最久的. */
      readonly ofOpen?: true;
    }
  /** Splits up, or asks for the largest part, where 最多 stands beside it. */
  /** `ofOpen`: of what is pending: 谁手上. */
  | {
      readonly is: 'groups';
      readonly by: Grouping;
      readonly which?: true;
      readonly ofOpen?: true;
      readonly top?: 'most' | 'least' | 'mean' | 'number';
      readonly atLeast?: number;
      /** Only where nothing else beside it says by what: 构成, 分布. */
      readonly orElse?: true;
      /** As of the end of each: 各月末. */
      readonly atEnd?: true;
      /** Of each of those there are, where they are set beside each other: 两个人差多少. */
      readonly ofTwo?: true;
    }
  | { readonly is: 'top'; readonly top: 'most' | 'least' }
  /** One of several that were told of, by its place among them: 第二件. */
  | { readonly is: 'nth' }
  /** What happens to a case, where days are counted from it or to it: 对方回话. */
  | { readonly is: 'event'; readonly event: (typeof EVENTS)[number] }
  /** Somebody else whose turn it is between two events: 复议机关, 法院, 第三方. */
  | {
      readonly is: 'actor';
      readonly from: (typeof EVENTS)[number];
      readonly to: (typeof EVENTS)[number];
    }
  /** Between two events: 到; 中间隔; 之后; before one: 之前. */
  | { readonly is: 'until' | 'gap' | 'after' | 'before' }
  /** How many days, of what stands around it: 几天. */
  | { readonly is: 'days' }
  /** Of each part what part of the whole it is: 各占. */
  | { readonly is: 'parts' }
  /** What follows is how it ended in the end, after a dispute: 最后还是, 后来. */
  | { readonly is: 'finally' }
  /** In which days one counts: 按自然日. */
  | { readonly is: 'unit'; readonly unit: 'days' | 'workdays' }
  /** Behind a share, that it is of all of them: 占全局的. */
  | { readonly is: 'ofAll' }
  /** Those that the answer before left out: 另外两件, 其余的. */
  | { readonly is: 'rest' }
  /** What belongs to the values before it as well: 部分的也算. */
  | { readonly is: 'too' }
  | { readonly is: 'share' }
  /** What came in and went out in a time, all of it: 总体情况; `ofTime`: only where nothing but a time is named: 上个月的情况. */
  | { readonly is: 'summary'; readonly ofTime?: true }
  /** Behind a person it makes them the handler: 小刘那里. `alone`: by itself it means what is pending: 手上. `ofAll`: what is closed as well: 经办的. */
  | { readonly is: 'keeper'; readonly alone: boolean; readonly ofAll?: true }
  /** `every`: what 都…了吗 asks of all of them. */
  /** `long`: it asks how long that lasted: 延期了几天. */
  /** `of`: which kind of dispute it names, by the moment it begins at: 诉讼情况. */
  | {
      readonly is: 'aspect';
      readonly aspect: Aspect;
      readonly every?: Plain;
      readonly long?: true;
      readonly of?: 'reconsidered' | 'sued';
      /** Of which it came first: 谁先收的. */
      readonly first?: true;
      /** Of what is left undone: the day by which it is supposed to be so picks no case out. */
      readonly ofWait?: true;
      /** Of a notice, and not of the answer: 发得及时吗. */
      readonly ofNotice?: true;
    }
  /** When, beside what happens to a case: 啥时候补齐的. */
  | { readonly is: 'whenAsked' }
  /** The first so many by their date: 最急的三件; `one`: the first alone: 哪个先到期; `ahead`: of those whose day is to come: 下一个到期的. */
  | { readonly is: 'urgent'; readonly one?: true; readonly ahead?: true }
  /** The one that came last: 最近那件. `closed`: the last that is closed, and not the one at hand: 上一回. */
  | { readonly is: 'latest'; readonly closed?: true }
  /** Due within few days: 快到期. */
  | { readonly is: 'soon' }
  /** `of`: by what they are compared: how long they took (快, 慢), how many times as many (几倍), how they ended (一样吗); else how many. */
  /** `top`: which of them is asked for: 谁快 the one that took least. */
  | {
      readonly is: 'compare';
      readonly of?: 'average' | 'times' | 'result';
      readonly top?: 'most' | 'least';
      /** Of those who handle them, where nobody is named: 谁办得快. */
      readonly who?: true;
    }
  /** This time beside the same days a year before: 同比. */
  | { readonly is: 'yearBefore' }
  /** This time beside the one before it of the same length: 环比. */
  | { readonly is: 'periodBefore' }
  /** Of several values each by itself: 各几件, 分别. */
  | { readonly is: 'each' }
  /** Which of two it is: 群众还是企业. */
  | { readonly is: 'or' }
  /** What follows, or stands before, is only supposed: 要是, …的话. */
  | { readonly is: 'suppose' }
  /** Before the day that is named it cannot be done: 明天来不及. */
  | { readonly is: 'cannot' }
  /** Whether what is said may be done: 下周一再答行不行. */
  | { readonly is: 'permit' }
  /** People who applied, of whom something is told: 申请过两次以上的人. */
  | { readonly is: 'people' }
  /** Organizations of any kind, where applicants are told apart: 老百姓和单位. */
  | { readonly is: 'bodies' }
  /** The row beside those that are named: 其他. */
  | { readonly is: 'others' }
  /** `desk`: and what they have before them: 我手里. */
  | { readonly is: 'me'; readonly desk?: true }
  /** `none`: not one: 一件都没. */
  | { readonly is: 'not'; readonly none?: true }
  | { readonly is: 'except' }
  | { readonly is: 'exceptEnd' }
  /** Of those last spoken of: 其中. */
  | { readonly is: 'ofThose' }
  /** The one last spoken of: 那件, 它. */
  | { readonly is: 'that' }
  /** What follows is what the content is about: 关于. */
  | { readonly is: 'about' }
  /** What stands before is what the content is about: 类的, 方面的. `several`: not only the one that was told of: 那几件. */
  | { readonly is: 'aboutBefore'; readonly sure: boolean; readonly several?: true }
  /** Is there still: 还有几件 asks for those that are pending where nothing else is said. */
  | { readonly is: 'still' }
  /** Holds a word of the form and means something else: 撤回复议, 不涉密. Nobody here knows it. */
  | { readonly is: 'foreign' }
  /** Of two things that are joined both hold: 同时延期和补正的. */
  | { readonly is: 'both' }
  /** All of those spoken of: 都办完了吗 asks how many of them. */
  | { readonly is: 'every' }
  /** Asks for what no ledger answers. */
  | { readonly is: 'declined'; readonly why: DeclineReason }
  /** Words for applications and their counting, without more. `names`: what they ask of a case that is named: 049期限. */
  | {
      readonly is: 'nothing';
      readonly names?: Aspect;
      /** What follows comes behind something else: 又, 再. */
      readonly goesOn?: true;
      /** What follows is where one begins to count: 从. */
      readonly from?: true;
      /** What follows is still to be done: 要, 得. */
      readonly obliges?: true;
      /** All that was ever registered: 台账里一共. */
      readonly all?: true;
      /** Asks whether there are any: 有没有. */
      readonly any?: true;
      /** Before another time, or another part, it sets beside it what stands before: 超过上个月. */
      readonly exceeds?: true;
      /** Before how many it says that they were closed: 各办几件. */
      readonly closes?: true;
      /** It is asked of how it was at first, which of who handles it nobody knows: 原来. */
      readonly original?: true;
      /** It is asked of the present: 目前. */
      readonly now?: true;
      /** What it stands behind was done once, or more often: 延过一次. */
      readonly once?: true;
      /** What stands before it is one: 加起来. */
      readonly together?: true;
      /** Behind those of which some are asked for: 在办件中. */
      readonly within?: true;
    };

/** What a word says of cases, or that it is not so. */
export const asFilter = (plain: Plain, not: boolean): Filter => ({ ...plain, not }) as Filter;
