/** 1 万元 in 元. */
export const YUAN_PER_WAN = 10_000;

/** 元 as 万元, to the cent. */
export const wanOf = (yuan: number): number => Math.round(yuan * 100) / (100 * YUAN_PER_WAN);

/** A figure without what adding and dividing leaves behind its sixth decimal, a cent in 万元. */
export const roundedOff = (value: number): number => Math.round(value * 1e6) / 1e6;
