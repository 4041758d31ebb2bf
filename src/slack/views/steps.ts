import type { PlanBlock } from '@slack/types';
import type { Steps } from '../../dialogue/message.ts';
import { cut, LIMITS } from '../limits.ts';

/** The most characters of a step. */
const STEP = 150;

const STATES = { done: 'complete', doing: 'in_progress', open: 'pending', failed: 'error' } as const;

const SAID = { done: '已完成', doing: '进行中', open: '待办', failed: '未成功' } as const;

/** Steps as a plan, whose steps have so many characters together at the most. */
export function planBlock({ title, steps }: Steps, most: number): PlanBlock {
  const shown = steps.slice(0, LIMITS.planTasks);
  const each = Math.min(STEP, Math.floor(most / Math.max(shown.length, 1)));
  return {
    type: 'plan',
    title: cut(title, STEP),
    tasks: shown.map(({ text, state }, at) => ({
      type: 'task_card' as const,
      task_id: String(at + 1),
      title: cut(text, each),
      status: STATES[state],
    })),
  };
}

/** Steps in words alone, a line a step below their title. */
export const stepWords = (steps: Steps | undefined): string[] =>
  steps ? [steps.title, ...steps.steps.map(({ text, state }) => `· ${text}（${SAID[state]}）`)] : [];
