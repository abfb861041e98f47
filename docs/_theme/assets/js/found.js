// What the search has found is marked, in whole words; where it stands in a fold, the fold opens.
{
  const asked = new URLSearchParams(location.search).get("h");
  const phrases = asked.split(" ").map(phrase => phrase.replace(/[^\p{L}\d\s]/gu, "\\$&").replace(/\s/g, "\\s+"));
  const pattern = new RegExp(`(?<![\\p{L}\\d_])(?:${phrases.join("|")})(?![\\w])`, "giu");
  const texts = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
  const section = document.getElementById(location.hash.slice(1));
  const headings = [...document.querySelectorAll("article :is(h1, h2, h3)")];
  const next = headings[headings.indexOf(section) + 1];
  const ranges = [];
  let place; // the longest in the section
  while (texts.nextNode()) {
    const text = texts.currentNode;
    for (const { 0: found, index } of text.data.matchAll(pattern)) {
      const range = new StaticRange({ startContainer: text, startOffset: index, endContainer: text, endOffset: index + found.length });
      ranges.push(range);
      const inside = !section || section.compareDocumentPosition(text) & 4 && !(next?.compareDocumentPosition(text) & 4);
      if (inside && !(found.length <= place?.length)) place = { length: found.length, element: text.parentElement };
    }
  }
  CSS.highlights?.set("found", new Highlight(...ranges));
  const fold = place?.element.closest("details:not([open])");
  if (fold) {
    fold.open = true;
    const show = () => place.element.scrollIntoView({ block: "center" });
    document.readyState == "complete" ? show() : addEventListener("load", show);
  }
}
