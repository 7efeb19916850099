import { box, fitted, plain, rowAt, type DoingLine, type EdgeMark, type NodeMark, type Scene } from './scene';

/** What a figure says about itself, and how wide it is printed. */
export interface Figure {
  title: string;
  description: string;
  /** In millimetres. */
  width: number;
  legend: readonly { place: number; name: string }[];
  words: { today: string; holds: string; ringed: string; apart: string; taken: string; notTaken: string; oneWay: string };
}

/** Okabe and Ito's colours as they print, and the dash pattern that tells parties apart in greyscale. */
const inks = ['#0072b2', '#d55e00', '#007a59', '#b04c86', '#a56f00', '#2f86b8', '#7a7300', '#1a1b1d'];
const dashes = ['', '7 3', '2 2.5', '9 2 2 2', '4 2', '1 2', '6 2 1 2 1 2', '3 4'];
const ink = (place: number) => inks[place % inks.length] ?? '#1a1b1d';
const dash = (place: number) => dashes[place % dashes.length] ?? '';
const legendRow = 18;

/** The scene as an SVG file of its own: text stays text, and every look is an attribute, which all programs read. */
export function paper(scene: Scene, figure: Figure): string {
  const rows = legendRows(scene, figure);
  const width = Math.max(scene.width, 260);
  const foot = scene.top + scene.height + 10;
  const height = scene.height + 20 + rows.length * legendRow;
  const few = scene.edges.length <= plain;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${figure.width}mm" height="${round((figure.width * height) / width)}mm" viewBox="${round(scene.left)} ${round(scene.top)} ${round(width)} ${round(height)}" role="img" aria-labelledby="t d" font-family="Helvetica, Arial, 'DejaVu Sans', sans-serif" font-size="12" fill="none">`,
    `<title id="t">${escaped(figure.title)}</title>`,
    `<desc id="d">${escaped(figure.description)}</desc>`,
    `<rect x="${round(scene.left)}" y="${round(scene.top)}" width="${round(width)}" height="${round(height)}" fill="#fff"/>`,
    ...scene.edges.map((edge) => line(edge, !few)),
    ...scene.nodes.map((node) => face(node, scene, figure)),
    ...rows.map((row, place) => legend(row, scene.left + 12, foot + place * legendRow)),
    '</svg>',
    '',
  ].join('\n');
}

interface LegendRow {
  kind: 'party' | 'taken' | 'not' | 'bar' | 'ring' | 'apart' | 'now';
  name: string;
  place?: number;
}

/** A row for everything that is drawn, and for nothing else. */
function legendRows({ nodes, edges, shape }: Scene, { legend, words }: Figure): LegendRow[] {
  const row = (kind: LegendRow['kind'], name: string, drawn: boolean): LegendRow[] => (drawn ? [{ kind, name }] : []);
  return [
    ...legend.map(({ place, name }): LegendRow => ({ kind: 'party', place, name })),
    ...row('taken', words.taken, edges.some(({ taken }) => taken)),
    ...row('not', words.notTaken, edges.some(({ taken }) => !taken)),
    ...row('bar', words.oneWay, edges.some(({ oneWay }) => oneWay)),
    ...row('ring', words.ringed, nodes.some(({ holds }) => holds)),
    ...row('apart', words.apart, nodes.some(({ holds, reached }) => !holds && !reached)),
    ...row('now', words.today, shape === 'dot' && nodes.some(({ outcome }) => outcome.now)),
  ];
}

function line(edge: EdgeMark, dense: boolean): string {
  const colour = ink(edge.place);
  const pattern = edge.taken ? dash(edge.place) : '1.5 5';
  const heads = edge.heads.map(({ x, y, angle }) => `<path d="${dense ? 'M0 0L-8 -3.5V3.5Z' : 'M0 0L-10 -4.5V4.5Z'}" transform="translate(${x} ${y}) rotate(${angle})" stroke="${colour}" stroke-width="1.2" fill="${edge.taken ? colour : '#fff'}"/>`);
  const bar = edge.bar ? `<path d="M0 -7V7" transform="translate(${edge.bar.x} ${edge.bar.y}) rotate(${edge.bar.angle})" stroke="${colour}" stroke-width="2.4"/>` : '';
  const label = edge.label ? words(edge.label.text, edge.label.x, edge.label.y + 4, `font-size="11" text-anchor="${edge.label.anchor}" stroke="#fff" stroke-width="4" paint-order="stroke"`) : '';
  return `<g><path d="${edge.path}" stroke="${colour}" stroke-width="${(edge.taken ? 3 : 1.3) * (dense ? 0.6 : 1)}"${pattern ? ` stroke-dasharray="${pattern}"` : ''}/>${heads.join('')}${bar}${label}</g>`;
}

function face(node: NodeMark, scene: Scene, figure: Figure): string {
  const { width: w, height: h } = scene.size;
  const up = node.holds ? 11 : 7;
  const edge = `stroke="#1a1b1d" stroke-width="${node.holds ? 1.6 : 1}"${node.reached || node.holds ? '' : ' stroke-dasharray="3 3"'}`;
  const parts =
    scene.shape === 'dot'
      ? [
          node.holds ? `<circle r="${w / 2 + 4}" stroke="#1a1b1d" stroke-width="1.6"/>` : '',
          `<circle r="${w / 2}" fill="#fff" ${edge}/>`,
          words(node.outcome.number, 0, 4, 'text-anchor="middle" font-size="10.5"'),
          node.outcome.now ? flag(0, -w / 2 - 1) : '',
        ]
      : [
          node.holds ? `<rect x="${-w / 2 - 4}" y="${-h / 2 - 4}" width="${w + 8}" height="${h + 8}" rx="10" stroke="#1a1b1d" stroke-width="1.6"/>` : '',
          `<rect x="${-w / 2}" y="${-h / 2}" width="${w}" height="${h}" rx="7" fill="#fff" ${edge}/>`,
          words(node.outcome.number, -w / 2 + box.pad, -h / 2 + 15, 'font-size="10.5"'),
          ...(node.lines.length === 0 ? [words(fitted(node.outcome.words, 18), -w / 2 + box.pad, rowAt(0, h) + 4)] : node.lines.flatMap((line, row) => doing(line, -w / 2 + box.pad, rowAt(row, h)))),
          node.outcome.now ? flag(-w / 2 + 6, -h / 2 - up + 5) + words(figure.words.today, -w / 2 + 19, -h / 2 - up, 'font-size="10.5" font-weight="bold"') : '',
          node.holds ? words(figure.words.holds, w / 2 - box.pad, -h / 2 + 15, 'font-size="10.5" font-weight="bold" text-anchor="end"') : '',
        ];
  return `<g transform="translate(${round(node.x)} ${round(node.y)})">${parts.join('')}</g>`;
}

const doing = ({ place, text, first }: DoingLine, x: number, y: number) => [...(first ? [mark(place, x, y, 12, 3.5)] : []), words(text, x + box.mark, y + 4)];
const flag = (x: number, y: number) => `<path d="M0 0V-13L9 -10L0 -7" transform="translate(${x} ${y})" fill="#1a1b1d" stroke="#1a1b1d"/>`;
const words = (text: string, x: number, y: number, more = '') => `<text x="${round(x)}" y="${round(y)}" fill="#1a1b1d"${more === '' ? '' : ` ${more}`}>${escaped(text)}</text>`;

function mark(place: number, x: number, y: number, length: number, thick: number, pattern = dash(place)): string {
  return `<path d="M${round(x)} ${round(y)}h${length}" stroke="${ink(place)}" stroke-width="${thick}"${pattern ? ` stroke-dasharray="${pattern}"` : ''}/>`;
}

function legend({ kind, name, place = 7 }: LegendRow, x: number, y: number): string {
  const ring = (r: number, more = '') => `<circle cx="${round(x + 11)}" cy="${round(y)}" r="${r}" stroke="#1a1b1d" stroke-width="1.2"${more}/>`;
  const arrow = (pattern: string, thick: number, fill: string) => `${mark(place, x, y, 14, thick, pattern)}<path d="M0 0L-8 -3.5V3.5Z" transform="translate(${round(x + 23)} ${round(y)})" stroke="${ink(place)}" stroke-width="1.2" fill="${fill}"/>`;
  const sign = {
    party: () => mark(place, x, y, 22, 3),
    taken: () => arrow('', 3, ink(place)),
    not: () => arrow('1.5 5', 1.3, '#fff'),
    bar: () => `${mark(place, x, y, 22, 1.3, '')}<path d="M${round(x + 11)} ${round(y - 6)}v12" stroke="#1a1b1d" stroke-width="2.4"/>`,
    ring: () => ring(6.5) + ring(4),
    apart: () => ring(6, ' stroke-dasharray="3 2.5"'),
    now: () => flag(x + 7, y + 7),
  }[kind]();
  return sign + words(name, x + 30, y + 4, 'font-size="11"');
}

const round = (value: number) => Math.round(value * 10) / 10;

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one] ?? one);
}
