// Answers Material's search box. The book is indexed by the stems of its words. A word of a question stands for all stems
// that begin with it, a Korean word also for those that hold it, a term of the glossary for all its forms, and a word that
// the book does not have for the one a letter away, or for its pieces. What is rare in the book weighs more.
const ENDING = "(?:들?(?:[은는이가을를의도만]|마다|보다|처럼|까지|뿐|(?:에서|에게|에|으로|로|부터|와|과)[는도의만]?)|들|인|입니다"
  + "|이?(?:나|란|라고?|라는|며|고|다|면|지만|므로)|[하되](?:기|는|고|면|여|다)|기|[한된]다?|[합됩습]니다|[나까]요|이에요|예요|e?s|ed|ing|ies|ied|e|y)";
const STEM = new RegExp(`^(?:([가-힣]{2,}?)${ENDING}|([가-힣])(?:은|는|을|를|에|에서|으로|나요)`
  + "|([a-z]{3,}?)(?:e?s|ed|ing)|([a-z]{4,}?)(?:e|y|ie[sd]))$");
const WORD = new RegExp(`([a-z\\d_]*[a-z_][a-z\\d_]*)(?:${ENDING}(?![가-힣]))?|[가-힣]+`, "gi");
// words that only ask
const IDLE = new RegExp("^(?:an?|and|are|be|by|can|do|does|for|from|how|i|in|is|it|my|of|on|or|over|the|this|that|to|us|vs|what|when|which|why|with"
  + "|언제|어떻게|어떤|무슨|무엇|뭐|뭔가요|왜|뜻|방법|법|이유|하나요|되나요|있나요|써|쓰|써요|해야|때|것|수|[가-힣]나요)$");
const ASIDE = /^([^/]+\/)?(#.*)?$|#exercises$/; // pages that open a part or list, and exercises
const WEIGHT = {
  page: 12, slug: 6, // the title of a page and its name in the address
  title: 8, id: 3, above: 5, // the title of a section and its name in the address, and both of its page
  names: .5, // what only a program of the section uses
  piece: .3, // a word that holds the one asked for
  introduced: 8, // the chapter that the glossary names
  literal: 6, // signs and numbers in a title as they were asked
  run: .15, // words in the order in which they were asked
  aside: .4, // of the score of a section that repeats what another teaches
  workshop: .9, // of the score of a section that uses what chapters teach
  others: .35, // of the scores of the best sections of a page
};

let sections, synonyms, introduced, nouns, index, vocabulary, matched;
const stemmed = new Map();

const sum = numbers => numbers.reduce((sum, number) => sum + number, 0);
const escape = text => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt()};`);
const latin = word => word < "가";
const words = text => [...text.matchAll(WORD)].map(([word, name]) => name || word);
const each = choose => (a, b) => a.map((weight, i) => choose(weight, b[i]));
/** The more sections have a word, the less it weighs. */
const rarity = spread => Math.log(1 + sections.length / spread) ** 1.3;

/** The stem of a word; 정확도 does not end in the particle 도. */
function stem(word) {
  if (!stemmed.has(word)) {
    const small = word.toLowerCase();
    stemmed.set(word, nouns.has(small) ? small : small.replace(STEM, "$1$2$3$4"));
  }
  return stemmed.get(word);
}

/** The stems within a name: scatter_add_ holds scatter and add, DataLoader holds data and loader, no_grad also nograd. */
const pieces = name => /._|[a-z][A-Z]/.test(name)
  ? [...name.replace(/([a-z])(?=[A-Z])|_/g, "$1 ").trim().split(/\s+/), name.replace(/_/g, "")].map(stem) : [];

/** Makes the index: of every stem its weight in the sections that have it. */
function read(book) {
  nouns = new Set(JSON.stringify(book.sections).match(/[가-힣]{2,}(?=[을를가](?![가-힣]))/g));
  index = new Map();
  matched = new Map();
  const length = sum(book.sections.map(([, , text]) => text.length)) / book.sections.length;
  let page;
  sections = book.sections.map(([location, title, text, names], i) => {
    const count = text => {
      const times = new Map();
      const add = (key, by) => times.set(key, (times.get(key) || 0) + by);
      for (const word of words(text)) {
        add(stem(word), 1);
        for (const piece of pieces(word)) add(piece, WEIGHT.piece);
      }
      return times;
    };
    const add = (times, weight) => {
      for (const [key, count] of times) {
        if (!index.has(key)) index.set(key, new Map());
        index.get(key).set(i, (index.get(key).get(i) || 0) + weight(count));
      }
    };
    const field = (text, weight) => {
      const times = count(text.replace(/-/g, " "));
      add(times, count => count * weight / times.size ** .4);
    };
    const [path, id] = location.split("#"), slug = path.split("/").at(-2) || "";
    if (id) {
      field(title, WEIGHT.title);
      field(id, WEIGHT.id);
      field(page, WEIGHT.above);
      field(slug, WEIGHT.above);
    } else {
      page = title;
      field(title, WEIGHT.page);
      field(slug, WEIGHT.slug);
    }
    add(count(names ?? ""), () => WEIGHT.names);
    add(count(text), times => 2.5 * times / (times + .75 + .75 * text.length / length));
    return { location, title, text, aside: names != null && ASIDE.test(location), stems: words(`${title}\n${text}`).map(stem) };
  });
  vocabulary = `\n${[...index.keys()].join("\n")}\n`;
}

/** The expression for a stem; 바꾸 finds 바꾼 and 바꿉니다. */
const expression = stem => stem.replace(/[가-힣]$/, last => {
  const code = last.charCodeAt();
  return (code - 0xac00) % 28 ? last : `[${last}-${String.fromCharCode(code + 27)}]`;
});

/** The stems of the book that a stem of a question stands for, each with its weight. */
function matches(word) {
  if (matched.has(word)) return matched.get(word);
  const found = new Map(), start = latin(word) || word.length < 2 ? "\n" : "";
  const whole = RegExp(`^${expression(word)}${latin(word) ? "" : `(?:${ENDING}|니다)?`}$`);
  for (const { index: at } of vocabulary.matchAll(RegExp(start + expression(word), "g"))) {
    const key = vocabulary.slice(vocabulary.lastIndexOf("\n", at + start.length - 1) + 1, vocabulary.indexOf("\n", at + 1));
    if (whole.test(key)) found.set(key, 1);
    else if (word.length > (latin(word) ? 2 : 1)) found.set(key, WEIGHT.piece);
  }
  matched.set(word, found);
  return found;
}

/** Whether two words are a letter apart: one more, one less, another one, or two in the other order. */
function near(a, b) {
  let start = 0, end = 0;
  while (start < a.length && a[start] == b[start]) start++;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) == b.at(-1 - end)) end++;
  const longer = Math.max(a.length, b.length) - start - end;
  return longer < 2 || longer == 2 && a.length == b.length && a[start] == b[start + 1] && a[start + 1] == b[start];
}

/** The most frequent stem a letter away. */
const nearest = word => word.length > 3 && [...index.keys()]
  .filter(key => Math.abs(key.length - word.length) < 2 && near(word, key))
  .sort((a, b) => index.get(b).size - index.get(a).size)[0];

/** The weight of a phrase, a list of stems, in every section. */
function weigh(phrase) {
  const keys = phrase.map(matches);
  const least = keys.map(keys => {
    const weights = new Float32Array(sections.length);
    for (const [key, share] of keys)
      for (const [i, weight] of index.get(key)) weights[i] = Math.max(weights[i], share * weight);
    return weights;
  }).reduce(each(Math.min));
  if (phrase.length == 1) return least;
  return least.map((weight, i) => {
    const { stems } = sections[i];
    return weight && (stems.some((stem, at) => keys[0].has(stem) && keys.every((keys, n) => keys.has(stems[at + n]))) ? weight : weight / 10);
  });
}

/** What the book knows of a question, each term with its rarity, its weight in every section and what marks it in a text. */
function known(query) {
  const terms = new Map(), all = words(query.toLowerCase()), busy = all.filter(word => !IDLE.test(word) && !IDLE.test(stem(word)));
  const asked = busy.length ? busy : all;
  const forms = word => synonyms.get(word) || synonyms.get(stem(word));
  const has = word => forms(word) || index.has(stem(word));
  const add = (word, weights, marks) => {
    let spread = 0;
    for (const weight of weights) spread += Math.min(weight, 1);
    return spread && terms.set(word, { weights, part: RegExp(marks, "i"), rarity: rarity(spread) });
  };
  const addWord = word => {
    if (terms.has(word)) return true;
    const phrases = forms(word) || [[stem(word)]], weights = phrases.map(weigh).reduce(each((a, b) => a + b));
    const place = introduced[word] || introduced[stem(word)], i = sections.findIndex(({ location }) => location == place);
    if (i >= 0) weights[i] += WEIGHT.introduced;
    return add(word, weights, phrases.map(phrase => {
      const text = phrase.join(`${ENDING}?[\\s-]?`);
      return (latin(text) ? "(?<![a-z])" : text.length < 2 ? "(?<![가-힣])" : "") + expression(text).replace(/[a-z]$/, "$&[a-z]*");
    }).join("|"));
  };
  const addPieces = word => { // of a compound that the book writes otherwise
    const least = latin(word) ? 3 : 2;
    for (let size = word.length - 1; size >= least; size--)
      for (let start = 0; start + size <= word.length; start++) {
        const piece = word.substr(start, size), rest = [word.slice(0, start), word.slice(start + size)].filter(Boolean);
        if (has(piece) && (!latin(word) || rest.every(has)) && addWord(piece)) return asked.unshift(...rest);
      }
  };
  while (asked.length) {
    const first = count => asked.slice(0, count).join("");
    const count = [4, 3, 2].find(count => count <= asked.length && forms(first(count))) || 1;
    const word = first(count);
    if (count == 1 && asked.length > 1 && index.has(stem(first(2)))) addWord(first(2));
    asked.splice(0, count);
    if (!addWord(word)) {
      const close = nearest(stem(word));
      close ? addWord(close) : addPieces(word);
    }
  }
  const signs = query.replace(/[가-힣]+|\(\)$/g, "").trim();
  if (/[^a-z_\s]/i.test(signs)) { // signs and numbers count as they stand
    const literal = RegExp(signs.replace(/[^\p{L}\d\s]/gu, "\\$&").replace(/\s+/g, "\\s+"), "gi");
    const times = text => Math.log(1 + (text.match(literal)?.length || 0));
    add(query, sections.map(({ title, text }) => WEIGHT.literal * times(title) + Math.max(1, words(signs).length) * times(text)), literal.source);
  }
  return [...terms.values()];
}

/** Measures the best run of a question's words in a section, by its length and the rarity of its words. */
function bestRun(query) {
  const places = new Map();
  words(query).map(stem).forEach((key, at) => {
    const spread = index.get(key)?.size;
    if (spread) places.set(key, [...places.get(key) || [], [at, rarity(spread)]]);
  });
  return ({ stems }) => {
    let before = [], best = 0;
    for (const key of stems) {
      const now = [];
      for (const [at, rarity] of places.get(key) || []) {
        const { length, sum } = before[at - 1] || { length: 0, sum: 0 };
        now[at] = { length: length + 1, sum: sum + rarity };
        best = Math.max(best, length * now[at].sum);
      }
      before = now;
    }
    return best;
  };
}

/** Of a whole traceback, pasted into one line, its last error. */
const lastError = text => text.match(/^Traceback.*\b(\w+(?:Error|Exception|Warning): .*)/s)?.[1] ?? text;

/** The sections that answer a question, page by page, the best first. */
function search(query) {
  const terms = known(query), run = bestRun(query);
  const marks = new RegExp(`(${terms.map(({ part }) => part.source).join("|")})`, "gi");
  const marked = text =>
    text.split(marks).map((piece, i) => i % 2 ? `<mark>${escape(piece)}</mark>` : escape(piece)).join("");
  const teaser = text => {
    const matches = text.split("\n").map(line => [new Set(line.match(marks)).size, line]);
    const [, line] = matches.reduce((best, next) => next[0] > best[0] ? next : best);
    const start = line.lastIndexOf(" ", line.search(marks) - 60) + 1, rest = line.slice(start);
    return `<p>${start ? "…" : ""}${marked(rest.length > 200 ? rest.slice(0, 200).replace(/\S*$/, "…") : rest)}</p>`;
  };
  const best = (a, b) => b.score - a.score;
  const all = sum(terms.map(({ rarity }) => rarity));
  const found = sections.map((section, i) => {
    let covered = 0, score = 0;
    for (const { weights, rarity } of terms)
      if (weights[i]) {
        covered += rarity / all;
        score += rarity * weights[i];
      }
    return { i, section, score: covered * score };
  }).sort(best).slice(0, 50);
  for (const one of found) {
    one.score += WEIGHT.run * run(one.section);
    if (one.section.aside) one.score *= WEIGHT.aside;
    if (one.section.location.includes("/workshop-")) one.score *= WEIGHT.workshop;
  }
  found.sort(best);
  const pages = new Map();
  for (const { i, section: { location, title, text }, score } of found) {
    if (!(score > found[0].score / 20)) break;
    const page = location.split("#")[0], here = terms.filter(({ weights }) => weights[i]);
    const rarest = Math.max(...here.map(({ rarity }) => rarity));
    const telling = here.filter(({ rarity }) => rarity > rarest * .6).flatMap(({ part }) => text.match(part)?.[0] || []);
    if (!pages.has(page)) pages.set(page, []);
    pages.get(page).push({
      location, title: marked(title), text: teaser(text), score,
      terms: Object.fromEntries(telling.filter(words => /[가-힣]|.{3}/.test(words)).map(words => [words.replace(/\s+/g, "\u00a0"), true])), // marked on the page that opens
    });
  }
  for (const [page, items] of pages) {
    items.score = items[0].score + WEIGHT.others * sum(items.slice(0, 4).map(({ score }) => score));
    if (!items.some(({ location }) => location == page)) { // Material shows a page's title above its sections
      const { title } = sections.find(({ location }) => location == page);
      items.push({ location: page, title: escape(title), text: "", score: 0, terms: {} });
    }
  }
  return { items: [...pages.values()].sort(best) };
}

onmessage = async ({ data: { type, data } }) => {
  if (type == 2) return postMessage({ type: 3, data: search(lastError(data.normalize("NFC").trim())) });
  const answer = await fetch("../../search/sections.json").catch(() => {});
  if (!answer?.ok) return postMessage({ type: "missing" });
  const book = await answer.json();
  read(book);
  synonyms = new Map();
  introduced = {};
  for (const [chapter, ...forms] of book.terms)
    for (const form of forms) {
      const key = words(form).join("").toLowerCase(), phrases = new Map(synonyms.get(key)?.map(phrase => [phrase.join(), phrase]));
      for (const phrase of forms.map(form => words(form).map(stem))) phrases.set(phrase.join(), phrase);
      synonyms.set(key, [...phrases.values()]);
      introduced[key] = chapter;
    }
  postMessage({ type: 1 });
};
