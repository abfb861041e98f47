// The buttons of a page: copy a program as it is shown; open and close all that is folded. The other language opens at the same section. What is wider than its place scrolls by keyboard.
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
  }
});

const language = document.querySelector(".language");
language.addEventListener("click", () => {
  const headings = [...document.querySelectorAll("article :is(h2, h3)[id]")];
  language.hash = headings.findLast(heading => heading.getBoundingClientRect().top < innerHeight / 3)?.id ?? "";
});

const wide = new ResizeObserver(boxes => boxes.forEach(({ target }) => {
  if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
  else target.removeAttribute("tabindex");
}));
document.querySelectorAll("pre > code, .md-typeset__scrollwrap").forEach(box => wide.observe(box));
