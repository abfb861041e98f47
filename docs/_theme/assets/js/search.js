// Material starts its search with the page; ours waits until the reader is at the box.
{
  const box = document.querySelector(".md-search__input");
  const atBox = new Promise(resolve => box.addEventListener("focus", resolve, { once: true }));
  const address = new URL("search-worker.js", document.currentScript.src);
  const Native = Worker;
  const missing = () => document.querySelector(".md-search-result__meta").textContent = document.documentElement.lang == "ko"
    ? "네트워크가 없고, 검색에 필요한 파일을 받아 둔 적도 없습니다. 책을 오프라인에 보관하면 네트워크 없이도 검색할 수 있습니다."
    : "There is no network, and what the search needs was never loaded. Keep the book offline to search without a network.";
  window.Worker = class extends EventTarget {
    constructor() {
      super();
      this.started = atBox.then(() => {
        const worker = new Native(address);
        worker.onerror = missing;
        worker.onmessage = ({ data }) => data.type == "missing" ? missing() : this.dispatchEvent(new MessageEvent("message", { data }));
        return worker;
      });
    }
    postMessage(message) {
      this.started.then(worker => worker.postMessage(message));
    }
  };
  box.addEventListener("input", () => box.dispatchEvent(new Event("keyup"))); // what is pasted raises no key
}
