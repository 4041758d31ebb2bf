/** How somebody says that something is better not done, as alternatives of a word table: 别写, 不宜公开. */
export const UNWANTED = '别|不要|不用|不必|甭|莫|不能|不好|不便|不宜|暂不';
