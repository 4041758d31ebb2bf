/** The page's one stylesheet: a column of text on a screen, tables that scroll by themselves on a phone, A4 in print. */
export const STYLESHEET = `:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #000; font: 18px/1.8 FangSong, STFangsong, "Noto Serif CJK SC", "Songti SC", SimSun, serif; }
article { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere; }
h1 { font: 700 1.6rem/1.5 "Noto Serif CJK SC", "Songti SC", SimSun, serif; text-align: center; text-wrap: balance; margin: 1rem 0 2rem; }
h2, h3, h4 { font-size: 1em; font-weight: 700; margin: 1.2em 0 .4em; padding-left: 2em; }
h2 { font-family: SimHei, "Heiti SC", "Noto Sans CJK SC", sans-serif; font-size: 1.1em; }
h3, strong { font-family: KaiTi, STKaiti, "Noto Serif CJK SC", serif; }
p { margin: 0; text-indent: 2em; text-align: justify; }
.draft { padding: .5rem 1rem; text-align: right; border-bottom: 1px solid #000; }
.table { overflow-x: auto; margin: .5rem 0 1rem; }
.table:focus-visible { outline: 2px solid #1a4f9c; outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; min-width: 44rem; font: 15px/1.4 SimSun, "Songti SC", "Noto Sans CJK SC", sans-serif; overflow-wrap: normal; }
caption { text-align: left; padding: .3rem 0; font-weight: 700; }
th, td { border: 1px solid #000; padding: .3rem .35rem; font-weight: 400; text-align: center; vertical-align: middle; }
thead th, th.band { font-weight: 700; background: #f2f2f2; }
th.band, th.label { text-align: left; }
td { font-variant-numeric: tabular-nums; white-space: nowrap; }
@media (max-width: 40rem) {
  body { font-size: 17px; }
  h1 { font-size: 1.35rem; }
  table { font-size: 14px; }
}
@media print {
  @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
  body { font-size: 16pt; line-height: 28.95pt; }
  article { max-width: none; padding: 0; }
  h1 { font-size: 22pt; }
  h2, h3, h4 { break-after: avoid; font-size: 16pt; margin: 0; }
  .table { overflow: visible; margin: 0; }
  table { min-width: 0; font-size: 9pt; line-height: 1.3; }
  caption { display: none; }
  th, td { padding: 1.5pt 2pt; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  thead th, th.band { background: none; }
}`;
