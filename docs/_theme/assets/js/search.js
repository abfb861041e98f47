// Material starts its search with the page; ours waits until the reader is at the box.
{
  const box = document.querySelector(".md-search__input");
  const atBox = new Promise(resolve => box.addEventListener("focus", resolve, { once: true }));
  const address = new URL("search-worker.js", document.currentScript.src);
  const Native = Worker;
  window.Worker = class extends EventTarget {
    constructor() {
      super();
      this.started = atBox.then(() => {
        const worker = new Native(address);
        worker.onmessage = ({ data }) => this.dispatchEvent(new MessageEvent("message", { data }));
        return worker;
      });
    }
    postMessage(message) {
      this.started.then(worker => worker.postMessage(message));
    }
  };
  box.addEventListener("input", () => box.dispatchEvent(new Event("keyup"))); // what is pasted raises no key
}
