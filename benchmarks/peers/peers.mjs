// Times compromise and wink-nlp on the text of this folder, and lists the quotations each of them finds.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import nlp from 'compromise';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

const text = readFileSync(new URL('text.txt', import.meta.url), 'utf8');
const [peer, copies, expectedPath] = process.argv.slice(2);
const expected = JSON.parse(readFileSync(expectedPath, 'utf8'));
const long = Array(Number(copies)).fill(text).join('\n');

const wink = winkNLP(model);

// wink-nlp has no finder of quotations: its tokens are paired here, as its users do.
function winkQuotations(source) {
  const doc = wink.readDoc(source);
  const found = [];
  let open = null;
  doc.tokens().each((token) => {
    const value = token.out();
    const before = token.out(wink.its.precedingSpaces);
    if (open !== null) open += before + value;
    if (value !== '"') return;
    if (open === null) open = value;
    else { found.push(open); open = null; }
  });
  return found;
}

const peers = {
  compromise: (source) => nlp(source).quotations().out('array'),
  'wink-nlp': winkQuotations,
};

// compromise keeps the words around; only what is between the marks is compared, letters and digits alone.
const key = (quotation) => quotation.replace(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase();
const find = peers[peer];
const found = find(text).map(key);
const same = expected.map(key).filter((quotation) => found.includes(quotation)).length;

find(text);
let best = Infinity;
const start = performance.now();
for (let round = 0; round < 3 || performance.now() - start < 5000; round++) {
  // Processor time, so that what else runs does not count.
  const from = process.cpuUsage();
  find(long);
  const used = process.cpuUsage(from);
  best = Math.min(best, (used.user + used.system) / 1000);
}

const rate = long.length / best / 1000;
const memory = process.resourceUsage().maxRSS / 1024;
console.log(`| ${peer} | no | ${found.length} | ${same} of ${expected.length} | ${rate.toFixed(3)} | ${memory.toFixed(0)} |`);
