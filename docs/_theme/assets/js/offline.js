// What was opened opens again without a network; the button at the foot of each page keeps the whole book.
if (navigator.serviceWorker) {
  const workers = navigator.serviceWorker;
  const book = new URL("../..", document.currentScript.src).href, kept = book + "#kept";
  const worker = new URL(document.documentElement.lang == "ko" ? "offline-worker.js" : "../offline-worker.js", book).href;
  const box = document.querySelector(".offline"), [button, progress, status] = box.children;
  const words = {
    ko: {
      keep: "이 책을 오프라인에 보관",
      keeping: "책을 보관하고 있습니다.",
      kept: "보관했습니다. 이제 모든 페이지와 프로그램 파일이 네트워크 없이 열립니다. 노트북과 영어판은 들어 있지 않습니다.",
      failed: "다 받지 못했습니다. 연결을 확인하고 다시 누르세요.",
      remove: "오프라인에 보관한 책 지우기",
      removed: "지웠습니다.",
      absent: "이 파일은 받아 둔 적이 없어서 네트워크 없이는 받을 수 없습니다.",
    },
    en: {
      keep: "Keep this book offline",
      keeping: "Keeping the book.",
      kept: "Kept. Every page and program file now opens without a network. Notebooks and the Korean book are not among them.",
      failed: "Not everything arrived. Check the connection and press again.",
      remove: "Remove the book kept offline",
      removed: "Removed.",
      absent: "This file was never loaded, so it cannot be had without a network.",
    },
  }[document.documentElement.lang];
  progress.ariaLabel = words.keeping;

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
  addEventListener("click", async event => { // browsers do not ask the worker for downloads
    if (navigator.onLine || !event.target.matches("a[download]")) return;
    const { target } = event;
    event.preventDefault();
    const file = await caches.match(target.href);
    if (!file) return alert(words.absent);
    const download = target.href.split("/").at(-1), href = URL.createObjectURL(await file.blob());
    Object.assign(document.createElement("a"), { href, download }).click();
  });
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
