// What was opened opens again without a network; the button at the foot of each page keeps the whole book.
if (navigator.serviceWorker) {
  const workers = navigator.serviceWorker;
  const book = new URL("../..", document.currentScript.src).href, kept = book + "#kept";
  const worker = new URL(document.documentElement.lang == "ko" ? "offline-worker.js" : "../offline-worker.js", book).href;
  const box = document.querySelector(".offline"), words = { ...box.dataset };
  const [button, progress, status] = box.children;

  async function name() {
    button.textContent = await caches.has(kept) ? words.remove : `${words.keep} (MEGABYTES MB)`;
  }
  button.onclick = async () => {
    if (!progress.hidden) return;
    const whole = await caches.has(kept);
    status.textContent = whole ? words.removed : words.keeping;
    if (whole) {
      await caches.delete(kept);
      await caches.delete(book);
      return name();
    }
    progress.value = progress.hidden = 0;
    navigator.storage?.persist();
    (await workers.ready).active.postMessage(book);
  };
  workers.onmessage = ({ data }) => {
    progress.hidden = data in words;
    if (!progress.hidden) return progress.value = data;
    status.textContent = words[data];
    name();
  };
  addEventListener("load", async () => {
    const unseen = workers.controller?.scriptURL != worker; // what this page loads, the worker must be told
    await workers.register(worker);
    const { active } = await workers.ready;
    if (unseen) {
      active.postMessage([location.href]);
      new PerformanceObserver(loaded => active.postMessage(loaded.getEntries().map(({ name }) => name)))
        .observe({ type: "resource", buffered: true });
    }
    await name();
    box.hidden = false;
  });
}
