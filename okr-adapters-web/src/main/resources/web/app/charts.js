// Charts are drawn from the data in the page, with a library that is fetched only where there is
// something to draw. The same figures stand beside each chart as a table.
let library = null;
const drawn = new Map();

const load = () => {
  library ??= import(document.documentElement.dataset.echartsFrom);
  return library;
};

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

// A scale that follows the values alone would leave bounds they keep well within out of sight.
const including = (bounds) => {
  const known = bounds.filter((bound) => bound != null);
  return known.length === 0 ? {} : {
    min: (values) => Math.min(values.min, ...known),
    max: (values) => Math.max(values.max, ...known),
  };
};

const options = (element) => {
  const data = JSON.parse(element.dataset.chart);
  const [values, expected, target, start, confidence] = element.dataset.words.split('|');
  const text = colour('--tblr-body-color');
  const line = colour('--tblr-border-color');
  const number = new Intl.NumberFormat(data.locale === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 4 });
  const day = new Intl.DateTimeFormat(data.locale === 'vi' ? 'vi-VN' : 'en-GB', { day: 'numeric', month: 'numeric' });
  const mark = (value, name) => ({ yAxis: value, label: { formatter: `${name} ${number.format(value)}`, color: text, position: 'insideStartTop' } });
  const marks = [];
  if (data.target != null) marks.push(mark(data.target, target));
  if (data.start != null) marks.push(mark(data.start, start));
  if (data.low != null) marks.push(mark(data.low, '≥'));
  if (data.high != null) marks.push(mark(data.high, '≤'));
  // Milestones and what is done or not have no values to draw, only how sure one is.
  const measured = data.values.length > 0 || marks.length > 0;
  const series = [];
  if (measured) {
    series.push({
      name: values, type: 'line', data: data.values, symbolSize: 7, lineStyle: { width: 2 },
      color: colour('--tblr-link-color'),
      markLine: { silent: true, symbol: 'none', lineStyle: { type: 'dashed', color: text, opacity: 0.6 }, data: marks },
    });
  }
  if (data.start != null && data.target != null) {
    series.push({ name: expected, type: 'line', symbol: 'none', color: colour('--okr-calm'), lineStyle: { type: 'dotted' }, data: [[data.from, data.start], [data.to, data.target]] });
  }
  if (data.confidences.length > 0) {
    series.push({ name: confidence, type: 'line', step: 'end', yAxisIndex: 1, symbolSize: 5, color: colour('--okr-late'), lineStyle: { type: 'dashed' }, data: data.confidences });
  }
  return {
    animation: false,
    textStyle: { color: text, fontFamily: 'inherit' },
    grid: { left: 28, right: 28, top: 36, bottom: 20 },
    legend: { top: 0, textStyle: { color: text } },
    tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: (value) => number.format(value) },
    xAxis: { type: 'time', min: data.from, max: data.to, axisLabel: { color: text, hideOverlap: true, formatter: (at) => day.format(at) }, axisLine: { lineStyle: { color: line } } },
    yAxis: [
      { type: 'value', scale: true, ...including([data.low, data.high]), show: measured, axisLabel: { color: text, formatter: (value) => number.format(value) }, splitLine: { lineStyle: { color: line } } },
      { type: 'value', min: 0, max: 10, show: data.confidences.length > 0, position: measured ? 'right' : 'left', axisLabel: { color: text }, splitLine: { show: false } },
    ],
    series,
  };
};

const draw = async () => {
  const elements = [...document.querySelectorAll('[data-chart]')].filter((one) => !drawn.has(one));
  [...drawn.keys()].filter((one) => !one.isConnected).forEach((gone) => {
    drawn.get(gone).dispose();
    drawn.delete(gone);
  });
  if (elements.length === 0) {
    return;
  }
  const { init } = await load();
  elements.forEach((element) => {
    const chart = init(element, null, { renderer: 'canvas' });
    drawn.set(element, chart);
    chart.setOption(options(element));
  });
};

const again = () => drawn.forEach((chart, element) => chart.setOption(options(element), true));

addEventListener('resize', () => drawn.forEach((chart) => chart.resize()));
addEventListener('okr:theme', again);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => setTimeout(again));
document.addEventListener('htmx:afterSettle', draw);
document.addEventListener('okr:renewed', draw);
// What is drawn stays, and takes the newer figures.
document.addEventListener('okr:renewing', (event) => {
  const chart = drawn.get(event.target);
  if (chart) {
    event.preventDefault();
    Object.assign(event.target.dataset, event.detail.fresh.dataset);
    chart.setOption(options(event.target), true);
  }
});
draw();
