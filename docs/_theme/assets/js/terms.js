// What the terms of a page mean, in the words of the glossary: read there when a reader first points at one.
const answer = await fetch(new URL("../../glossary/", import.meta.url));
const glossary = new DOMParser().parseFromString(await answer.text(), "text/html");
const meanings = new Map([...glossary.querySelectorAll("article li > strong")].map(term =>
  [term.textContent.toLowerCase(), term.parentElement.textContent.split("\n").at(-1)]));
for (const term of document.querySelectorAll(".term")) {
  const means = meanings.get(term.textContent.toLowerCase());
  term.dataset.means = `: ${means}`;
  term.ariaDescription = `${term.dataset.term}: ${means}`;
}
