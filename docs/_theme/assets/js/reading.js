// The buttons of a page: copy a program as it is shown; open and close all that is folded.
document.addEventListener("click", async ({ target }) => {
  if (target.matches(".copy")) {
    const code = target.closest(".run").querySelector("code").cloneNode(true);
    code.querySelectorAll(".md-annotation").forEach(mark => mark.remove());
    await navigator.clipboard.writeText(code.textContent);
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
