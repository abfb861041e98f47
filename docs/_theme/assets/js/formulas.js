// Copies formulas as TeX: the selected ones, or the focused one.
document.addEventListener("copy", event => {
  const selection = getSelection(), focused = document.activeElement;
  if (selection.isCollapsed && focused.matches(".formula")) selection.selectAllChildren(focused);
  const formulas = [...document.querySelectorAll("math")].filter(math => selection.containsNode(math, true));
  if (!formulas[0]) return;
  const range = selection.getRangeAt(0);
  const texts = formulas.map(math => {
    if (math.contains(range.startContainer)) range.setStartBefore(math);
    if (math.contains(range.endContainer)) range.setEndAfter(math);
    const sign = math.closest(".formula") ? "$$" : "$";
    const text = new Text(sign + math.querySelector("annotation").textContent + sign);
    math.before(text);
    math.remove();
    return text;
  });
  event.clipboardData.setData("text/plain", selection);
  event.preventDefault();
  texts.forEach((text, i) => {
    text.before(formulas[i]);
    text.remove();
  });
});
