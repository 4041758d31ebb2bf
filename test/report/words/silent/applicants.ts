import type { Silence } from '../walk.ts';

const ALL_ORGANIZATIONS: Silence = {
  法人: 1,
  '法人{或|或者|和|及|与|、|以及|}{其他|非法人}{|社会}组织': 32,
  非自然人: 1,
};

/** Words for applicants that are clear anywhere and that a room takes for nothing. A list may only shrink. */
export const APPLICANTS_SILENT: Readonly<Record<string, Silence>> = {
  // Which kind of organization it is says the name alone: it is asked.
  intake: ALL_ORGANIZATIONS,
  // It stands over five columns, whose own labels stand below it.
  label: ALL_ORGANIZATIONS,
  // Said of whichever organizations were not named before.
  prose: { '其他{组织|机构|类组织}': 3 },
};
