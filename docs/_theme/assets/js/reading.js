// The buttons of a page: copy a program as it is shown; write a guess; open and close all that is folded. The other language opens at the same section, which a report of a mistake names. What is wider than its place scrolls by keyboard.
const scripts = document.currentScript.src, load = script => import(new URL(script, scripts));
document.addEventListener("click", async ({ target }) => {
  if (target.matches(".copy")) {
    await navigator.clipboard.writeText(target.closest(".run").querySelector("code").textContent);
    const label = target.textContent;
    if (label == target.dataset.done) return;
    target.textContent = target.dataset.done;
    setTimeout(() => target.textContent = label, 2000);
  } else if (target.matches(".open-all")) {
    const open = target.getAttribute("aria-pressed") == "false";
    target.setAttribute("aria-pressed", open);
    document.querySelectorAll("article details").forEach(fold => fold.open = open);
  } else if (target.matches(".write")) {
    const { guess } = await load("guess.js");
    guess(target.closest(".run").nextElementSibling);
    target.remove();
  }
});

document.querySelectorAll(".run:has(+ details.predict)").forEach(program => {
  const button = Object.assign(document.createElement("button"), { type: "button", className: "write" });
  button.textContent = document.documentElement.lang == "ko" ? "적어 보기" : "Write a guess";
  program.append(button);
});

const section = () => {
  const headings = [...document.querySelectorAll("article :is(h2, h3)[id]")];
  return headings.findLast(heading => heading.getBoundingClientRect().top < innerHeight / 3)?.id ?? "";
};
const language = document.querySelector(".language"), report = document.querySelector(".report");
language.addEventListener("click", () => language.hash = section());
report?.addEventListener("click", () => report.href = report.href.replace(/%23.*|$/, "%23" + section()));

const explain = ({ target }) => {
  if (!target.matches?.(".term")) return;
  ["pointerover", "focusin"].forEach(event => removeEventListener(event, explain));
  load("terms.js");
};
["pointerover", "focusin"].forEach(event => addEventListener(event, explain));

const wide = new ResizeObserver(boxes => boxes.forEach(({ target }) => {
  if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
  else target.removeAttribute("tabindex");
}));
document.querySelectorAll("pre > code, .md-typeset__scrollwrap").forEach(box => wide.observe(box));

// What a reader plays with loads as it comes near, and so does what a new reader has not used yet.
const scriptOf = new Map([...document.querySelectorAll("[class*=play-].light")].map(image => [image.closest("figure"), `../play/${image.className.match(/play-(\w+)/)[1]}.js`]));
const exercises = document.getElementById("exercises");
if (__md_get("progress")) load("progress.js");
else if (exercises) scriptOf.set(exercises, "progress.js");
const near = new IntersectionObserver(entries => entries.filter(({ isIntersecting }) => isIntersecting).forEach(({ target }) => {
  near.unobserve(target);
  load(scriptOf.get(target));
}), { rootMargin: "800px" });
for (const element of scriptOf.keys()) near.observe(element);

if (new URLSearchParams(location.search).get("h")) load("found.js");
