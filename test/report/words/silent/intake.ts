import type { Silence } from '../walk.ts';

/** Words for what came and goes on that are clear anywhere and that a room takes for nothing. A list may only shrink. */
export const INTAKE_SILENT: Readonly<Record<string, Silence>> = {
  // A question is of what was received where nothing else is said; what goes on into next year is known at its end alone.
  query: {
    '{受理|新受理}': 2,
    '{接收|接到|接受|收办|收悉|收件|登记}': 7,
    '{新收|新收到|收到|共收到}': 4,
    '结转{|至|到}{下年|下年度|下一年|下一年度|次年|明年}{|继续}{办理|答复|处理}': 18,
  },
};
