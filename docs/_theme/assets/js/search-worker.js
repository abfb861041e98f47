// Answers Material's search box. A Korean word stands unchanged before its particles, so each word of a question
// is looked for in the texts themselves: with any ending, in every form of the glossary, a compound also in pieces.
const ENDING = "(?:들?(?:[은는이가을를의도만]|마다|보다|처럼|까지|뿐|(?:에서|에게|에|으로|로|부터|와|과)[는도의만]?)|들|인|입니다"
  + "|이?(?:나|란|라고?|라는|며|고|다|면|지만|므로)|[하되](?:기|는|고|면|여|다)|기|[한된]다?|[합됩]니다|e?s|ed|ing|ies|ied|e|y)";
const STEM = new RegExp(`^(?:([가-힣]{2,}?)${ENDING}|([가-힣])(?:은|는|을|를|에|에서|으로)`
  + "|([a-z]{3,}?)(?:e?s|ed|ing)|([a-z]{4,}?)(?:e|y|ie[sd]))$");
const WORD = new RegExp(`([a-z\\d_]*[a-z_][a-z\\d_]*)(?:${ENDING}(?![가-힣]))?|[가-힣]+`, "g");

let sections, synonyms, introduced;

const sum = numbers => numbers.reduce((sum, number) => sum + number, 0);
const escape = text => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt()};`);
const latin = word => word < "가";
const stem = word => word.replace(STEM, "$1$2$3$4");
const noun = word => !latin(word) && sections.some(({ text }) => RegExp(`${word}[을를가](?![가-힣])`).test(text));
const words = text => [...text.toLowerCase().matchAll(WORD)].map(([word, name]) => name || word);
const forms = word => synonyms.get(word) || synonyms.get(stem(word));

/** Expressions for phrases, each a list of stems: `whole` finds them as words of their own, `part` also within words. */
function expressions(phrases) {
  const [whole, part] = [true, false].map(bounded => new RegExp(phrases.map(phrase => {
    const text = phrase.join(`${ENDING}?[\\s-]?`);
    const start = `(?<![${latin(text) ? "a-z" : "가-힣"}])${text}`;
    if (bounded || latin(text) && text.length < 3) return start + `(?=${ENDING}?(?![a-z가-힣]))`;
    if (text.length < 2) return start;
    return text.replace(/[a-z]$/, "$&[a-z]*").replace(/[가-힣]$/, last => { // 바꾸 finds 바꾼 and 바꿉니다
      const code = last.charCodeAt();
      return (code - 0xac00) % 28 ? last : `[${last}-${String.fromCharCode(code + 27)}]`;
    });
  }).join("|"), "gi"));
  return { whole, part };
}

function literally(query) {
  const part = new RegExp(query.replace(/[^\p{L}\d\s]/gu, "\\$&").replace(/\s+/g, "\\s+"), "gi");
  return { whole: part, part };
}

function weight({ whole, part }, text) {
  const times = text.match(whole)?.length;
  return times ? 1 + Math.log(times) : text.search(part) < 0 ? 0 : .3;
}

/** What the book knows of a question, each term with its rarity and its weight in every section. */
function known(query) {
  const terms = new Map();
  const add = (key, term) => {
    if (terms.has(key)) return true;
    const weights = sections.map(({ location, title, text, names }) => sum([
      weight(term, title) * (location.includes("#") ? 6 : 9), weight(term, location) * 3, weight(term, text), weight(term, names) / 2,
      (introduced[key] || introduced[stem(key)]) == location ? 8 : 0,
    ]));
    const spread = sum(weights.map(weight => Math.min(weight, 1)));
    return spread && terms.set(key, { ...term, weights, rarity: Math.log(1 + sections.length / spread) });
  };
  const asked = words(query);
  const addPiece = word => { // of a compound that the book writes otherwise
    for (let size = word.length - 1; size > 1; size--)
      for (let start = 0; start + size <= word.length; start++) {
        const piece = word.substr(start, size), { whole } = expressions(forms(piece) || [[piece]]);
        if (add(piece, { whole, part: whole }))
          return asked.unshift(...[word.slice(0, start), word.slice(start + size)].filter(Boolean));
      }
  };
  while (asked.length) {
    const first = count => asked.slice(0, count).join("");
    const count = [4, 3, 2].find(count => forms(first(count))) || 1;
    const word = first(count);
    asked.splice(0, count);
    const base = noun(word) ? word : stem(word); // 정확도 does not end in the particle 도
    if (!add(word, expressions(forms(word) || [[base]])) && !latin(word)) addPiece(word);
  }
  if (/[^\p{L}]/u.test(query)) add(query, literally(query));
  return [...terms.values()];
}

function search(query) {
  const terms = known(query);
  const marks = new RegExp(`(${terms.map(({ part }) => part.source).join("|")})`, "i");
  const marked = text =>
    text.split(marks).map((piece, i) => i % 2 ? `<mark>${escape(piece)}</mark>` : escape(piece)).join("");
  const teaser = text => {
    const matches = text.split("\n").map(line => [terms.filter(({ part }) => line.search(part) >= 0).length, line]);
    const [, line] = matches.reduce((best, next) => next[0] > best[0] ? next : best);
    const start = line.lastIndexOf(" ", line.search(marks) - 60) + 1, rest = line.slice(start);
    return `<p>${start ? "…" : ""}${marked(rest.length > 200 ? rest.slice(0, 200).replace(/\S*$/, "…") : rest)}</p>`;
  };
  const found = sections.map((section, i) => {
    const here = terms.filter(({ weights }) => weights[i]);
    const covered = sum(here.map(({ rarity }) => rarity)) / sum(terms.map(({ rarity }) => rarity));
    return { ...section, here, score: covered * sum(here.map(({ weights, rarity }) => weights[i] * rarity)) };
  }).sort((a, b) => b.score - a.score);
  const pages = new Map();
  for (const { location, title, text, here, score } of found) {
    if (!(score > found[0].score / 20)) break;
    const page = location.split("#")[0];
    const rarest = Math.max(...here.map(({ rarity }) => rarity));
    const telling = here.filter(({ rarity }) => rarity > rarest * .6).flatMap(({ part }) => text.match(part)?.[0] || []);
    if (!pages.has(page)) pages.set(page, []);
    pages.get(page).push({
      location, title: marked(title), text: teaser(text), score,
      terms: Object.fromEntries(telling.filter(words => /[가-힣]|.{3}/.test(words)).map(words => [words.replace(/\s+/g, "\u00a0"), true])), // marked on the page that opens
    });
  }
  for (const [page, items] of pages) // Material shows a page's title above its sections
    if (!items.some(({ location }) => location == page)) {
      const { title } = sections.find(({ location }) => location == page);
      items.push({ location: page, title: escape(title), text: "", score: 0, terms: {} });
    }
  return { items: [...pages.values()] };
}

onmessage = async ({ data: { type, data } }) => {
  if (type == 2) return postMessage({ type: 3, data: search(data.normalize("NFC").trim()) });
  const book = await (await fetch("../../search/sections.json")).json();
  sections = book.sections.map(([location, title, text, names]) => ({ location, title, text, names }));
  introduced = book.introduced;
  synonyms = new Map();
  for (const term of book.synonyms.map(forms => forms.map(words)))
    for (const form of term)
      synonyms.set(form.join(""), [
        ...synonyms.get(form.join("")) || [],
        ...term.map(form => form.map(word => latin(word) ? stem(word) : word)),
      ]);
  postMessage({ type: 1 });
};
