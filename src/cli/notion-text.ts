import { timeText } from '../applications/queries/filter-text.ts';
import type { QuestionKind } from '../language/clauses.ts';
import type { Denial, Narrowing } from '../language/negation.ts';
import type { Precision } from '../language/precision.ts';
import type { ResolvedSpan } from '../language/time/resolve-span.ts';

/** What a notion means, by its kind. */
export type Meaning =
  | { readonly notion: 'time'; readonly means: { readonly ahead: ResolvedSpan; readonly back: ResolvedSpan } }
  | { readonly notion: 'number'; readonly means: { readonly value: number; readonly precision: Precision } }
  | { readonly notion: 'name'; readonly means: { readonly kind: 'person' | 'organ'; readonly name: string } }
  | { readonly notion: 'negation'; readonly means: Denial }
  | { readonly notion: 'restriction'; readonly means: Narrowing }
  | { readonly notion: 'asking'; readonly means: QuestionKind };

/** A notion that the language found in a text: its words as they were written, and what they mean. */
export type Notion = Meaning & { readonly words: string };

const PRECISION: Readonly<Record<Precision, string>> = {
  exact: '',
  about: '，是约数',
  above: '，说的是以上',
  below: '，说的是不到',
  range: '，是区间',
};

const DENIAL: Readonly<Record<Denial, string>> = {
  not: '没有这样',
  none: '没有',
  isNot: '不是',
  refused: '不予',
};

const NARROWING: Readonly<Record<Narrowing, string>> = {
  ofWhich: '后面是前面的一部分',
  except: '后面的不算',
  only: '只算这些',
  asOf: '算到这一天为止',
  rest: '前面以外的',
  butFor: '要不是',
};

const ASKED: Readonly<Record<QuestionKind, string>> = {
  whether: '问是不是',
  howMany: '问多少',
  which: '问哪一个',
  who: '问谁',
  what: '问什么',
  when: '问什么时候',
  where: '问哪里',
  how: '问怎么办',
  why: '问为什么',
};

function spanText(span: ResolvedSpan): string {
  switch (span.kind) {
    case 'days':
      return timeText(span.from, span.to).zh;
    case 'impossible':
      return '日历上没有这一天';
    case 'unclear':
      return '定不下是哪一天';
  }
}

function meaning(notion: Notion): string {
  switch (notion.notion) {
    case 'time': {
      const [ahead, back] = [spanText(notion.means.ahead), spanText(notion.means.back)];
      return ahead === back ? ahead : `往后算是${ahead}，往前算是${back}`;
    }
    case 'number':
      return `${notion.means.value}${PRECISION[notion.means.precision]}`;
    case 'name':
      return notion.means.kind === 'person' ? `人名“${notion.means.name}”` : `单位“${notion.means.name}”`;
    case 'negation':
      return DENIAL[notion.means];
    case 'restriction':
      return NARROWING[notion.means];
    case 'asking':
      return ASKED[notion.means];
  }
}

const NAMES: Readonly<Record<Notion['notion'], string>> = {
  time: '时间',
  number: '数',
  name: '名称',
  negation: '否定',
  restriction: '限定',
  asking: '疑问',
};

/** A notion in a line for people: 时间：“下周一”，2026年11月30日（周一）. */
export const notionText = (notion: Notion): string =>
  `${NAMES[notion.notion]}：“${notion.words}”，${meaning(notion)}`;
