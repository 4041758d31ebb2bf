import { APPLICANT_KINDS } from '../../case/applicant.ts';
import type { Filter } from '../query.ts';
import type { Gathered } from './gathered.ts';
import { has } from './said.ts';

/** 老百姓跟单位: organizations of any kind beside people. */
export function ofBodies(notions: Gathered): Gathered {
  if (!has(notions, 'bodies') || has(notions, 'groups')) return notions;
  const filter: Filter = {
    by: 'kind',
    kinds: APPLICANT_KINDS.filter((kind) => kind !== 'naturalPerson'),
    not: false,
  };
  return { ...notions, filters: [...notions.filters, { filter, moment: null, isJoined: true }] };
}

/** 自然人、企业、其他: the rest beside kinds of applicants, or beside results of disputes. */
export function ofOthers(notions: Gathered): Gathered {
  if (!has(notions, 'others')) return notions;
  const by = notions.filters.find(({ filter }) => filter.by === 'kind' || filter.by === 'dispute')?.filter.by;
  const other: Filter | null =
    by === 'kind'
      ? { by, kinds: ['otherOrganization'], not: false }
      : by === 'dispute'
        ? { by, kinds: [], results: ['otherResult'], not: false }
        : null;
  return other
    ? { ...notions, filters: [...notions.filters, { filter: other, moment: null, isJoined: true }] }
    : notions;
}
