// The page of `quoteextract serve`. Whatever comes from a document enters the page as text, never as markup.
const $ = id => document.getElementById(id);
const COLORS = 10;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXTENSIONS = { html: '.html', csv: '.csv', json: '.json', jsonl: '.jsonl', webannotation: '.jsonld', tei: '.xml', brat: '.tar', displacy: '.json' };
const EVIDENCE = {
  'cue-between': 'a reporting clause inside it', 'cue-after': 'a reporting clause after it', 'cue-before': 'a reporting clause before it',
  colon: 'a colon that introduces it', 'source-phrase': 'a source phrase, such as “according to”', signature: 'a signature after it',
  transcript: 'a turn of a transcript', sentence: 'the sentence it stands in', 'follow-on': 'it goes on from the clause before',
  'action-beat': 'what the sentence beside it tells', conversation: 'the turns of a conversation', nesting: 'the quotation around it', none: 'nothing: nobody is named'
};
const SAMPLE = `The council of Port Ellery voted last night to keep the night ferry. “Nobody should have to swim home,” said Mayor Ann Okafor, “and nobody will.”

Harbour master Paul Lindqvist was less sure. “Who pays for the fuel?” he asked. The harbour office, he added, had called the plan “a very expensive lullaby”.

According to the ferry union, “crews were never consulted”. Okafor disagreed: “We met them twice. One of them told me, ‘Just give us lights on the pier.’ So we will.”

Lindqvist shrugged. “Then light it.”

“A lamp costs less than a lawsuit.”`;

const state = { text: '', result: null, name: 'article', chosen: -1, speaker: null };

// Talking to the service

async function send(path, body, type) {
  const response = await fetch(path, { method: 'POST', headers: { 'Content-Type': type }, body });
  if (response.ok) return response;
  const problem = await response.json().catch(() => null);
  throw new Error(problem?.error ?? `the service answered ${response.status}`);
}

async function extract(text, name) {
  say('Reading…');
  document.querySelectorAll('.actions button').forEach(button => { button.disabled = true; });
  try {
    const response = await send('extract', text, 'text/plain; charset=utf-8');
    Object.assign(state, { text: text.replace(/^\uFEFF/, '').toWellFormed(), result: await response.json(), name, chosen: -1, speaker: null });
    show();
  } catch (failure) {
    say(`That did not work: ${failure.message}`, true);
  } finally {
    document.querySelectorAll('.actions button').forEach(button => { button.disabled = false; });
  }
}

async function open(file) {
  say(`Reading ${file.name}…`);
  const ending = file.name.toLowerCase().split('.').pop();
  const type = { html: 'text/html', htm: 'text/html', xhtml: 'text/html', pdf: 'application/pdf', docx: WORD }[ending];
  try {
    const text = type ? (await (await send('read', file, type)).json()).text : await file.text();
    $('source').value = text;
    await extract(text, file.name.replace(/\.[^.]*$/, ''));
  } catch (failure) {
    say(`${file.name} cannot be read: ${failure.message}`, true);
  }
}

async function save(format) {
  try {
    const query = new URLSearchParams({ format, id: state.name, 'min-confidence': String(least()) });
    const content = await (await send(`extract?${query}`, state.text, 'text/plain; charset=utf-8')).blob();
    const link = document.createElement('a');
    link.href = URL.createObjectURL(content);
    link.download = `${state.name}-quotations${EXTENSIONS[format]}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    say(`Saved as ${link.download}.`);
  } catch (failure) {
    say(`The export failed: ${failure.message}`, true);
  }
}

// What is known of a quotation at the confidence asked for

const least = () => Number($('sure').value) / 100;
const speakerOf = quote => (quote.speaker !== null && quote.confidence >= least() ? quote.speaker : null);
const colorOf = speaker => (speaker === null ? 'u' : `s${speaker % COLORS}`);
const nameOf = speaker => (speaker === null ? 'Unknown speaker' : state.result.speakers[speaker].name);
const percent = confidence => `${Math.round(confidence * 100)} %`;

// The article

function paragraphs(text) {
  const found = [];
  const gap = /\s*(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*/g;
  let start = 0;
  for (const match of text.matchAll(gap)) {
    if (match.index > start) found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

function ranges() {
  const all = [];
  const seen = new Set();
  for (const quote of state.result.quotes) {
    for (const [start, end] of quote.parts) all.push({ start, end, kind: 'quote', quote });
    for (const kind of ['mention', 'cue']) {
      const span = quote[kind];
      if (!span || seen.has(`${kind}${span.start}-${span.end}`)) continue;
      seen.add(`${kind}${span.start}-${span.end}`);
      all.push({ start: span.start, end: span.end, kind, quote });
    }
  }
  return all.sort((a, b) => a.start - b.start || b.end - a.end || a.quote.id - b.quote.id);
}

function element(range) {
  const node = document.createElement(range.kind === 'quote' ? 'mark' : 'span');
  if (range.kind !== 'quote') {
    node.className = range.kind;
    node.dataset.span = `${range.start}-${range.end}`;
    return node;
  }
  const speaker = speakerOf(range.quote);
  node.className = `quote ${colorOf(speaker)}`;
  node.dataset.quote = range.quote.id;
  node.tabIndex = 0;
  node.setAttribute('aria-roledescription', 'quotation');
  node.setAttribute('aria-description', `${nameOf(speaker)}${speaker === null ? '' : `, ${percent(range.quote.confidence)} sure`}`);
  node.title = nameOf(speaker);
  return node;
}

/** One paragraph: elements always nest; what crosses another, or the paragraph, is cut in two. */
function paragraph(bounds, all) {
  const root = document.createElement('p');
  const queue = all.filter(range => range.start < bounds.end && range.end > bounds.start)
    .map(range => ({ ...range, start: Math.max(range.start, bounds.start), end: Math.min(range.end, bounds.end) }));
  const stack = [{ node: root, end: bounds.end }];
  let at = bounds.start;
  const write = to => {
    while (at < to) {
      const top = stack.at(-1);
      const end = Math.min(to, top.end);
      if (end > at) top.node.append(state.text.slice(at, end));
      at = end;
      while (stack.length > 1 && stack.at(-1).end <= at) stack.pop();
    }
  };
  while (queue.length > 0) {
    const range = queue.shift();
    write(range.start);
    const top = stack.at(-1);
    if (range.end > top.end) {
      const rest = { ...range, start: top.end };
      const place = queue.findIndex(other => other.start > rest.start || (other.start === rest.start && other.end < rest.end));
      queue.splice(place < 0 ? queue.length : place, 0, rest);
      range.end = top.end;
    }
    if (range.end <= range.start || stack.length > 24) continue;
    const node = element(range);
    top.node.append(node);
    stack.push({ node, end: range.end });
  }
  write(bounds.end);
  return root;
}

function drawText() {
  const all = ranges();
  $('text').replaceChildren(...paragraphs(state.text).map(bounds => paragraph(bounds, all)));
}

// The speakers

function drawSpeakers() {
  const counts = new Map();
  for (const quote of state.result.quotes) counts.set(speakerOf(quote), (counts.get(speakerOf(quote)) ?? 0) + 1);
  const rows = [...counts].sort(([a, x], [b, y]) => (a === null) - (b === null) || y - x || a - b).map(([speaker, count]) => {
    const row = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = colorOf(speaker);
    button.dataset.speaker = speaker === null ? '' : speaker;
    button.setAttribute('aria-pressed', String(state.walking && state.speaker === speaker));
    const about = speaker === null ? 'named nowhere, or not surely enough' : state.result.speakers[speaker].role;
    button.append(span('name', nameOf(speaker)), span('count', String(count)));
    button.setAttribute('aria-label', `${nameOf(speaker)}, ${count} ${count === 1 ? 'quotation' : 'quotations'}`);
    if (about) button.append(span('about', about));
    button.addEventListener('click', () => walk(speaker));
    row.append(button);
    return row;
  });
  if (rows.length === 0) {
    const none = document.createElement('li');
    none.className = 'none';
    none.textContent = 'Nobody is quoted in this text.';
    rows.push(none);
  }
  $('speakers').replaceChildren(...rows);
}

function span(name, text) {
  const node = document.createElement('span');
  node.className = name;
  node.dir = 'auto';
  node.textContent = text;
  return node;
}

// Walking

const theirs = () => state.result.quotes.filter(quote => !state.walking || speakerOf(quote) === state.speaker);

function walk(speaker) {
  const again = state.walking && state.speaker === speaker;
  Object.assign(state, { walking: !again, speaker: again ? null : speaker });
  if (again) clear();
  else choose(theirs()[0].id);
}

function step(by) {
  const list = theirs();
  if (list.length === 0) return;
  const place = list.findIndex(quote => quote.id === state.chosen);
  choose(list[place < 0 ? (by > 0 ? 0 : list.length - 1) : (place + by + list.length) % list.length].id, true);
}

function choose(id, focus = false) {
  state.chosen = id;
  const quote = state.result.quotes[id];
  if (state.walking && speakerOf(quote) !== state.speaker) Object.assign(state, { walking: false, speaker: null });
  mark();
  explain(quote);
  const first = document.querySelector(`[data-quote="${id}"]`);
  if (focus) first?.focus({ preventScroll: true });
  first?.scrollIntoView({ block: innerWidth < 900 ? 'start' : 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
}

function clear() {
  Object.assign(state, { chosen: -1, walking: false, speaker: null });
  $('why').hidden = true;
  mark();
}

function mark() {
  const quote = state.result.quotes[state.chosen];
  $('text').classList.toggle('walking', Boolean(state.walking));
  for (const node of $('text').querySelectorAll('.quote')) {
    const one = state.result.quotes[node.dataset.quote];
    node.classList.toggle('theirs', Boolean(state.walking) && speakerOf(one) === state.speaker);
    node.classList.toggle('chosen', one === quote);
  }
  for (const node of $('text').querySelectorAll('.mention, .cue')) {
    const lit = quote?.[node.className.split(' ')[0]];
    node.classList.toggle('lit', Boolean(lit) && node.dataset.span === `${lit.start}-${lit.end}`);
    for (const color of [...node.classList].filter(name => /^(s\d|u)$/.test(name))) node.classList.remove(color);
    if (quote) node.classList.add(colorOf(speakerOf(quote)));
  }
  for (const button of $('speakers').querySelectorAll('button'))
    button.setAttribute('aria-pressed', String(Boolean(state.walking) && button.dataset.speaker === String(state.speaker ?? '')));
}

function explain(quote) {
  const speaker = speakerOf(quote);
  const list = theirs();
  const known = speaker !== null;
  $('why').className = `why ${colorOf(speaker)}`;
  $('why-title').textContent = nameOf(speaker);
  $('role').textContent = (known && state.result.speakers[speaker].role) || '';
  $('place').textContent = `${list.indexOf(quote) + 1} of ${list.length}`;
  $('meter').style.width = `${known ? Math.round(quote.confidence * 100) : 0}%`;
  const facts = [['Sure', known ? percent(quote.confidence) : quote.speaker === null ? 'no speaker found' : `${percent(quote.confidence)}, less than asked for`]];
  if (quote.cue) facts.push(['Cue', quote.cue.text, true]);
  if (quote.mention) facts.push(['Named as', quote.mention.text, true, quote.mention.type]);
  facts.push(['Rests on', EVIDENCE[quote.evidence] ?? quote.evidence], ['Kind', quote.kind]);
  const aliases = known ? state.result.speakers[speaker].aliases : [];
  if (aliases.length > 0) facts.push(['Also', aliases.join(', ')]);
  $('facts').replaceChildren(...facts.flatMap(([term, value, said, note]) => {
    const name = document.createElement('dt');
    name.textContent = term;
    const fact = document.createElement('dd');
    fact.textContent = value;
    if (said) fact.className = 'said';
    if (note) {
      const small = document.createElement('small');
      small.textContent = ` ${note}`;
      fact.append(small);
    }
    return [name, fact];
  }));
  $('why').hidden = false;
}

// The page

function show() {
  $('composer').hidden = true;
  $('result').hidden = false;
  state.walking = false;
  $('why').hidden = true;
  drawText();
  drawSpeakers();
  const quotes = state.result.quotes.length;
  const speakers = state.result.speakers.length;
  say(`${quotes} ${quotes === 1 ? 'quotation' : 'quotations'}, ${speakers} ${speakers === 1 ? 'speaker' : 'speakers'}.`);
  scrollTo(0, 0);
}

function startAgain() {
  $('composer').hidden = false;
  $('result').hidden = true;
  say('');
  $('source').focus();
  $('source').select();
}

function say(message, bad = false) {
  $('status').textContent = message;
  $('status').classList.toggle('bad', bad);
}

$('composer').addEventListener('submit', event => {
  event.preventDefault();
  if ($('source').value.trim()) extract($('source').value, 'article');
  else say('There is nothing to read yet.', true);
});
$('sample').addEventListener('click', () => { $('source').value = SAMPLE; extract(SAMPLE, 'sample'); });
$('file').addEventListener('change', event => { if (event.target.files[0]) open(event.target.files[0]); event.target.value = ''; });
$('again').addEventListener('click', startAgain);
$('format').addEventListener('change', event => { if (event.target.value) save(event.target.value); event.target.value = ''; });
$('sure').addEventListener('input', () => {
  $('sure-value').textContent = `${$('sure').value} %`;
  if (!state.result) return;
  clear();
  drawText();
  drawSpeakers();
});
$('previous').addEventListener('click', () => step(-1));
$('next').addEventListener('click', () => step(1));
$('close').addEventListener('click', clear);
$('text').addEventListener('click', event => {
  const node = event.target.closest('.quote');
  if (node) choose(Number(node.dataset.quote));
});
document.addEventListener('keydown', event => {
  if ($('result').hidden || event.altKey || event.ctrlKey || event.metaKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
  if (event.key === 'ArrowRight') step(1);
  else if (event.key === 'ArrowLeft') step(-1);
  else if (event.key === 'Escape') clear();
  else if ((event.key === 'Enter' || event.key === ' ') && event.target.dataset?.quote) choose(Number(event.target.dataset.quote));
  else return;
  event.preventDefault();
});

// Dropping a file or text anywhere on the page

let depth = 0;
addEventListener('dragenter', event => { event.preventDefault(); depth++; $('drop').hidden = false; });
addEventListener('dragleave', () => { depth--; if (depth <= 0) $('drop').hidden = true; });
addEventListener('dragover', event => event.preventDefault());
addEventListener('drop', event => {
  event.preventDefault();
  depth = 0;
  $('drop').hidden = true;
  const [file] = event.dataTransfer.files;
  const text = event.dataTransfer.getData('text/plain');
  if (file) open(file);
  else if (text) { $('source').value = text; extract(text, 'article'); }
});
