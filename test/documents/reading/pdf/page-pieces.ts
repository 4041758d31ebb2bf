/** A piece of ten points' height whose characters are as wide as high. */
export const piece = (text: string, left: number, top: number, size = 10) => ({
  text,
  left,
  top,
  right: left + text.length * size,
  bottom: top + size,
  size,
});
