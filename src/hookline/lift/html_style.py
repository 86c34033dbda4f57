"""How the HTML report looks: light and dark, wide and narrow, on paper."""

STYLE = """
:root { color-scheme: light dark; --ink: #1d2430; --soft: #5b6575; --line: #dfe3ea; --paper: #fff;
  --wash: #f5f7fa; --good: #12805c; --bad: #b3372f; --open: #6b7687; --accent: #2c5fd5;
  --band: #2c5fd51c; --fixed: #2c5fd53d; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebf1; --soft: #a3adbd; --line: #333b48;
  --paper: #151a22; --wash: #1d2430; --good: #46c197; --bad: #f0837b; --open: #97a2b4;
  --accent: #8fb0ff; --band: #8fb0ff1f; --fixed: #8fb0ff47; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 62rem; background: var(--paper);
  color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
h1 { font-size: 1.15rem; margin: 0; font-weight: 600; color: var(--soft); }
h2 { font-size: 1.25rem; margin: 3rem 0 .75rem; }
h3 { font-size: 1.05rem; margin: 0 0 .25rem; overflow-wrap: anywhere; }
p { margin: .4rem 0; text-wrap: pretty; } .soft { color: var(--soft); font-size: .9rem; }
.lead { font-size: 1.65rem; line-height: 1.3; font-weight: 650; margin: 1.2rem 0 .6rem;
  letter-spacing: -.01em; text-wrap: balance; }
.practice { background: #b3372f; color: #fff; padding: .5rem .8rem; border-radius: .4rem;
  margin-bottom: 1.2rem; }
.standing { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; list-style: none; padding: 0;
  margin: 1.1rem 0 0; } .standing b { font-size: 1.35rem; margin-right: .15rem; }
.standing .good { color: var(--good); } .standing .bad { color: var(--bad); }
.todo { background: var(--wash); border-radius: .5rem; padding: .8rem 1rem; margin: 1.1rem 0 0;
  break-inside: avoid; } .todo h2 { font-size: 1rem; margin: 0 0 .25rem; }
.todo ul { margin: 0; padding-left: 1.1rem; } .todo li { overflow-wrap: anywhere; }
.checks { display: flex; flex-wrap: wrap; gap: .4rem .5rem; list-style: none; padding: 0;
  margin: 1rem 0 0; font-size: .85rem; }
.checks li { border: 1px solid var(--line); border-radius: 2rem; padding: .15rem .7rem; }
.checks .bad { border-color: var(--bad); color: var(--bad); font-weight: 600; }
.cards { display: grid; gap: .8rem; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); }
.card { border: 1px solid var(--line); border-left: .3rem solid var(--open); border-radius: .5rem;
  padding: .9rem 1rem; break-inside: avoid; }
.card.good { border-left-color: var(--good); } .card.bad { border-left-color: var(--bad); }
.phrase { font-weight: 650; } .good > .phrase { color: var(--good); }
.bad > .phrase { color: var(--bad); }
.big { font-size: 1.35rem; font-weight: 650; margin: .3rem 0 0;
  font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums;
  font-size: .92rem; }
th { text-align: left; font-weight: 600; color: var(--soft); font-size: .82rem; }
th, td { padding: .5rem .6rem .5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th.n, td.n { text-align: right; padding-right: 0; padding-left: .8rem; }
td.n { white-space: nowrap; }
tbody th { color: var(--ink); font-weight: 400; font-size: inherit; overflow-wrap: anywhere;
  min-width: 7rem; }
th small, td small { display: block; font-weight: 400; white-space: normal; max-width: 15rem;
  margin-left: auto; color: var(--soft); font-size: .82rem; }
th small { margin-left: 0; }
.line { display: grid; grid-template-columns: 12rem 1fr 11rem; gap: .35rem 1rem; padding: .15rem 0;
  align-items: center; font-size: .92rem; break-inside: avoid; }
.line .value { text-align: right; font-variant-numeric: tabular-nums; }
.line .value small { color: var(--soft); display: block; font-size: .82rem; }
.line .sub { padding-left: 1rem; color: var(--soft); } .line b { overflow-wrap: anywhere; }
svg.row { width: 100%; height: 1.6rem; display: block; }
svg.chart { width: 100%; height: 11rem; display: block; background: var(--wash);
  border-radius: .3rem; }
svg line, svg polyline { vector-effect: non-scaling-stroke; fill: none; }
.zero { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 3 3; }
.range { opacity: .38; } .range.good { fill: var(--good); } .range.bad { fill: var(--bad); }
.range.open { fill: var(--open); } .mark { stroke-width: 3; } .mark.good { stroke: var(--good); }
.mark.bad { stroke: var(--bad); } .mark.open { stroke: var(--open); }
.band { fill: var(--band); } .fixed { fill: var(--fixed); }
.path { stroke: var(--accent); stroke-width: 2; }
.charts { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); }
figure { margin: 0; break-inside: avoid; }
.ends { display: flex; justify-content: space-between; color: var(--soft); font-size: .82rem; }
details { border-top: 1px solid var(--line); padding: .7rem 0; }
summary { cursor: pointer; font-weight: 600; }
pre { overflow-x: auto; background: var(--wash); padding: .8rem; border-radius: .4rem;
  font-size: .75rem; line-height: 1.4; }
dt { font-weight: 600; margin-top: .6rem; } dd { margin: 0; color: var(--soft); }
footer { margin-top: 3rem; }
@media (max-width: 640px) {
  body { padding: 1.25rem 1rem 3rem; } .lead { font-size: 1.35rem; } h2 { margin-top: 2.2rem; }
  .line { grid-template-columns: 1fr auto; gap: .1rem .8rem; }
  .line svg { grid-column: 1 / -1; order: 1; margin-bottom: .6rem; }
  table.wide thead { display: block; position: absolute; width: 1px; height: 1px;
    overflow: hidden; clip-path: inset(50%); }
  table.wide tr { display: block; border-bottom: 1px solid var(--line); padding: .5rem 0; }
  table.wide td { display: flex; justify-content: space-between; gap: 1rem; border: 0;
    padding: .15rem 0; text-align: right; white-space: normal; }
  table.wide td::before { content: attr(data-label); color: var(--soft); text-align: left; }
  table.wide tbody th { display: block; border: 0; padding: .15rem 0; font-weight: 650; }
}
@media print {
  :root { --ink: #000; --soft: #444; --line: #bbb; --paper: #fff; --wash: #fff; --good: #0b6b4a;
    --bad: #96241c; --open: #555; --accent: #1d4ab0; --band: #1d4ab01c; --fixed: #1d4ab040; }
  body { max-width: none; padding: 0; font-size: 11pt; } h2 { break-after: avoid; }
  svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  pre { white-space: pre-wrap; } tr { break-inside: avoid; }
}
"""
