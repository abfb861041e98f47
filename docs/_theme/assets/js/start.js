// Before a page is shown: what the reader has chosen, in both languages; Material reads and writes it by these functions.
__md_scope = new URL(document.documentElement.lang == "ko" ? "../../" : "../../../", document.currentScript.src);
__md_get = (key, storage = localStorage, scope = __md_scope) => JSON.parse(storage.getItem(scope.pathname + "." + key));
__md_set = (key, value, storage = localStorage, scope = __md_scope) => {
  try { storage.setItem(scope.pathname + "." + key, JSON.stringify(value)); } catch {}
};

// Material would set these once the page is styled, and all of it would be styled again.
document.documentElement.className = "js js-focus-visible";
document.documentElement.dataset.jsFocusVisible = "";

// Material's palette waits for its bundle where the reader has made no choice yet: dark pages would flash white.
new MutationObserver((_, observer) => {
  if (!document.body) return;
  observer.disconnect();
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  document.body.dataset.mdColorScheme = __md_get("__palette")?.color?.scheme || (dark ? "slate" : "default");
}).observe(document.documentElement, { childList: true });
