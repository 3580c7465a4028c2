import { palette } from './palette.js';

/** Look of the page on screens of every width; sizes follow the size of text that the reader has chosen. */
export const screenStyle = `${palette}* { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; scroll-padding-top: 3.5rem; background: var(--ground); }
body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 54rem; color: var(--text); background: var(--ground); overflow-wrap: anywhere;
  font: 1rem/1.6 "Noto Sans", "Segoe UI", system-ui, Roboto, "Helvetica Neue", Arial, sans-serif; }
p, ul, ol { margin: .75rem 0; }
a { color: var(--accent); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: .15em; }
:focus-visible { outline: .1875rem solid var(--accent); outline-offset: .125rem; }
main:focus { outline: none; }
.skip { position: absolute; left: -100vw; top: .5rem; z-index: 2; padding: .5rem 1rem; background: var(--accent); color: var(--ground); }
.skip:focus { left: .5rem; }
header { display: flex; flex-wrap: wrap; gap: .25rem 2rem; justify-content: space-between; align-items: end; padding-bottom: .75rem;
  border-bottom: .125rem solid var(--accent); }
header p { margin: 0; min-width: 0; }
header .author { font-weight: bold; color: var(--accent); }
header .about { font-size: .875rem; color: var(--soft); }
header .about span { display: block; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; margin: 2rem 0 .75rem; }
h1 { margin-top: 1.5rem; font-size: clamp(1.5rem, 1.2rem + 1.5vw, 2.125rem); color: var(--accent); }
h2 { font-size: 1.375rem; color: var(--accent); margin-top: 2.75rem; }
h3 { font-size: 1.125rem; }
h4 { font-size: 1rem; color: var(--soft); }
ul, ol { padding-left: 1.5rem; }
[dir=rtl] ul, [dir=rtl] ol { padding: 0 1.5rem 0 0; }
li { margin: .25rem 0; }
li ul, li ol { margin: .25rem 0; }
.mark { width: fit-content; margin: 1rem 0 0; margin-inline-start: auto; padding: .125rem .75rem; font-size: .875rem;
  font-weight: bold; letter-spacing: .12em; border-radius: .1875rem; background: var(--draft); color: var(--on-draft); }
.note { margin: 1.5rem 0; padding: .25rem 1.25rem; border-left: .25rem solid var(--accent); background: var(--note); }
.note.warning { border: .0625rem solid var(--warning-bar); border-left-width: .25rem; background: var(--warning); }
.note.draft { border: .0625rem dashed var(--draft); border-left: .25rem solid var(--draft); background: var(--draft-ground); }
blockquote { margin: 1.5rem 0; padding-left: 1.25rem; border-left: .1875rem solid var(--rule); }
table { width: 100%; margin: 1.75rem 0; border-collapse: collapse; font-size: .9375rem; line-height: 1.45; }
caption { padding-bottom: .5rem; text-align: left; text-align: start; font-weight: bold; color: var(--accent); }
caption span { position: sticky; left: 0; display: inline-block; max-width: min(100%, calc(100vw - 2rem)); }
th, td { padding: .5rem .625rem; text-align: left; text-align: start; vertical-align: top; border-bottom: .0625rem solid var(--light-rule); }
th { font-weight: 600; }
tbody th { font-weight: normal; }
thead th, thead td { background: var(--head); border-bottom: .0625rem solid var(--rule); vertical-align: bottom; }
.values { border-top: .0625rem solid var(--light-rule); }
.values th { width: 34%; min-width: 7.5rem; color: var(--soft); hyphens: auto; }
.right { text-align: right; text-align: end; }
.center { text-align: center; }
.amount, .short { white-space: nowrap; }
.amount { font-variant-numeric: tabular-nums lining-nums; }
.room::before { content: attr(data-room); visibility: hidden; }
.total th, .total td { font-weight: bold; background: var(--total); border-top: .125rem solid var(--rule); }
.region { margin: 1.75rem 0; overflow-x: auto; }
.region table { margin: 0; overflow-wrap: normal; }
.columns-3 { min-width: 26rem; }
.columns-4 { min-width: 32rem; }
.columns-5 { min-width: 38rem; }
.columns-6, .columns-7, .columns-8 { min-width: 44rem; }
figure { margin: 2rem 0; }
figure .region { margin: 0; padding: .75rem; background: #ffffff; border: .0625rem solid var(--light-rule); border-radius: .25rem; }
svg { display: block; width: 100%; min-width: 36rem; height: auto; font-family: "Noto Sans", "Segoe UI", Roboto, Arial, sans-serif; }
figcaption { margin-top: .5rem; font-size: .875rem; font-style: italic; color: var(--soft); }
.signatures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 1rem; margin: 2rem 0; padding: 0; list-style: none; }
.signatures li { margin: 0; padding: .75rem 1rem 6.5rem; border: .0625rem solid var(--rule); border-radius: .25rem; }
.signatures p { margin: .125rem 0; }
.party { font-weight: bold; color: var(--accent); }
.name { font-weight: bold; }
.signatures .prompt { margin-top: .5rem; font-size: .875rem; color: var(--soft); }
.contents { margin: 2rem 0; padding: 1rem 1.25rem; background: var(--total); border-radius: .25rem; }
.contents h2 { margin: 0 0 .5rem; font-size: 1.125rem; }
.contents ol { margin: 0; padding: 0; list-style: none; }
.contents ol ol { padding-left: 1rem; }
.contents li { margin: 0; }
.contents a { display: inline-block; padding: .1875rem 0; text-decoration: none; }
.contents a:hover, .contents a:focus { text-decoration: underline; }
footer { margin-top: 3rem; padding-top: .5rem; border-top: .0625rem solid var(--rule); font-size: .8125rem; color: var(--soft); }
/* On narrow screens it would cover what one reads. */
@media screen and (min-width: 48rem) { .mark { position: sticky; top: .25rem; z-index: 1; } }
@media screen and (min-width: 78rem) {
  body { position: relative; left: 9rem; }
  .contents { position: fixed; top: 0; bottom: 0; left: 0; width: 18rem; margin: 0; padding: 1.5rem 1.25rem; overflow-y: auto; border-radius: 0;
    border-right: .0625rem solid var(--light-rule); font-size: .875rem; line-height: 1.4; }
}
@media (forced-colors: active) { .mark { border: .125rem solid; } }
`;
