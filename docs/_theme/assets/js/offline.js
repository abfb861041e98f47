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
      kept: "보관했습니다. 이제 모든 페이지가 네트워크 없이 열립니다. 프로그램 파일, 노트북, 영어판은 들어 있지 않습니다.",
      failed: "다 받지 못했습니다. 연결을 확인하고 다시 누르세요.",
      remove: "오프라인에 보관한 책 지우기",
      removed: "지웠습니다.",
      absent: "이 파일은 네트워크 없이는 받을 수 없습니다.",
    },
    en: {
      keep: "Keep this book offline",
      keeping: "Keeping the book.",
      kept: "Kept. Every page now opens without a network. Program files, notebooks and the Korean book are not among them.",
      failed: "Not everything arrived. Check the connection and press again.",
      remove: "Remove the book kept offline",
      removed: "Removed.",
      absent: "This file cannot be had without a network.",
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
  addEventListener("click", event => {
    if (navigator.onLine || !event.target.matches("a[download]")) return;
    event.preventDefault();
    alert(words.absent);
  });
  addEventListener("load", async () => {
    const unseen = workers.controller?.scriptURL != worker; // what this page loads, the worker must be told
    await workers.register(worker);
    const { active } = await workers.ready;
    if (unseen) {
      active.postMessage([location.href]);
      new PerformanceObserver(loaded => active.postMessage(loaded.getEntries().map(({ name }) => name)))
        .observe({ type: "resource", buffered: true });
    } else for (const file of ["assets/js/search-worker.js", "search/sections.json"]) { // who reads on may search without a network
      if (!navigator.connection?.saveData && !await caches.match(book + file)) active.postMessage([book + file]);
    }
    await name();
    box.hidden = false;
  });
}
