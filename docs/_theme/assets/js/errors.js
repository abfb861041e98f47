// Finds a pasted message among those of the page, whatever numbers, shapes and names are in it.
{
  const form = document.querySelector(".paste"), answer = form.querySelector("[role=status]");
  document.querySelector("article h1 + p").after(form);
  form.hidden = false;

  const words = text => new Set(text.toLowerCase().match(/[a-z_]{2,}/g));
  const entries = [...document.querySelectorAll("article li:has(> code)")].map(item => ({
    item, kind: item.querySelector("br").nextSibling.data.trim().split(" ")[0], words: words(item.querySelector("code").textContent),
    sections: words([...item.querySelectorAll("a")].map(link => link.textContent).join(" ")),
  }));
  const times = {};
  for (const { words } of entries) for (const word of words) times[word] = (times[word] ?? 0) + 1;
  const weight = words => [...words].reduce((sum, word) => sum + Math.log(1 + entries.length / (times[word] ?? 1)), 0); // rare words say more
  const common = (some, others) => weight([...some].filter(word => others.has(word)));

  /** The entries most of whose words are in the last error of a traceback, the best first. */
  const find = text => {
    const last = text.match(/(?:[\w.]+(?:Error|Warning|Exception)\b(?![^]*\n[\w.]+(?:Error|Warning|Exception)\b)[^]*)$/)?.[0] ?? text.trim().split("\n").at(-1);
    const asked = words(last);
    return entries.map(({ item, kind, words, sections }) => {
      const said = common(words, asked);
      const matches = said > weight(words) * .75 || said > Math.max(15, weight(asked) * .9);
      return { item, score: matches && (said + common(sections, asked)) * (last.includes(kind) ? 1.2 : 1) };
    }).filter(({ score }) => score).sort((a, b) => b.score - a.score).slice(0, 3);
  };

  form.addEventListener("input", ({ target }) => {
    const list = document.createElement("ul");
    list.append(...find(target.value).map(({ item }) => item.cloneNode(true)));
    answer.replaceChildren(list.firstChild ? list : target.value.trim() && form.dataset.none);
  });
}
