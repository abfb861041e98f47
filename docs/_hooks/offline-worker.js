// What is read comes from the network, so that it is never old; without one, it comes as it was read last.
// The first line names the build: a new one makes browsers install this file again, which renews what they hold.
const site = registration.scope, english = site + "en/"; // also the names of the two caches
const patience = 3000; // milliseconds
const unnamed = /\.[\da-f]{8}\.min\./; // a file whose content is in its name never changes
const asItWas = new Set(); // pages that came from the cache: so does all that they load

const bookOf = url => url.startsWith(english) ? english : site;
const address = url => url.replace(/[?#].*/, "");
const listed = async book => Object.entries(await (await fetch(site + "offline.json", { cache: "no-cache" })).json())
  .map(([name, [hash, size]]) => ({ url: site + name, hash, size })).filter(({ url }) => bookOf(url) == book);

async function digest(response) {
  const bytes = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(bytes, 0, 9)));
}

/** Fetches the files that the cache does not hold as the newest build made them. */
async function hold(cache, files, report) {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let held = 0;
  await Promise.all(files.map(async ({ url, hash, size }) => {
    const kept = await cache.match(url);
    if (!kept || await digest(kept) != hash) await cache.add(new Request(url, { cache: "no-cache" }));
    report?.((held += size) / total);
  }));
}

async function renew(book) {
  if (!await caches.has(book)) return;
  const cache = await caches.open(book), files = await listed(book), whole = await caches.has(book + "#kept");
  const held = (await cache.keys()).map(({ url }) => url);
  await hold(cache, files.filter(({ url }) => whole || held.includes(url)));
  await Promise.all(held.filter(held => !files.some(({ url }) => url == held)).map(url => cache.delete(url)));
}

async function keep(book, reader) {
  try {
    await hold(await caches.open(book), await listed(book), share => reader.postMessage(share));
    await caches.open(book + "#kept");
    reader.postMessage("kept");
  } catch {
    reader.postMessage("failed");
  }
}

/** The first page loads before there is a worker: its files still lie in the browser's own cache. */
const remember = urls => Promise.allSettled(urls.map(address).filter(url => url.startsWith(site)).map(async url =>
  (await caches.open(bookOf(url))).add(new Request(url, { cache: "force-cache" }))));

async function answer(event) {
  const { request, clientId, resultingClientId } = event;
  const url = address(request.url), visit = request.mode == "navigate";
  const cache = await caches.open(bookOf(url)), kept = await cache.match(url);
  if (kept && !visit && (asItWas.has(clientId) || unnamed.test(url))) return kept;
  const network = (async () => await event.preloadResponse || fetch(request))();
  event.waitUntil(network.then(response => response.ok && cache.put(url, response.clone()), () => {}));
  const soon = kept ? new Promise(resolve => setTimeout(resolve, patience)) : network;
  const response = await Promise.race([network, soon]).catch(() => {});
  if (response) return response;
  if (kept && visit) asItWas.add(resultingClientId);
  return kept || (visit ? new Response(unread, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } }) : Response.error());
}

const unread = `<!doctype html>
<html lang="ko">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>네트워크에 연결할 수 없습니다 · No network</title>
<style>body { font: 1rem/1.7 system-ui; max-width: 36rem; margin: 3rem auto; padding: 0 1rem; word-break: keep-all } h1 { font-size: 1.5rem }</style>
<h1>네트워크에 연결할 수 없습니다<br><span lang="en">No network</span></h1>
<p>이 페이지는 아직 연 적이 없어서 네트워크 없이는 볼 수 없습니다. <a href="">다시 시도</a>하거나 <a href="${site}">처음</a>으로 가세요.</p>
<p lang="en">You have not opened this page yet, so it cannot be shown without a network. <a href="">Try again</a> or go to the <a href="${english}">start page</a>.</p>
</html>`;

addEventListener("install", event => event.waitUntil(Promise.all([site, english].map(renew)).then(() => skipWaiting())));
addEventListener("activate", event => event.waitUntil(Promise.all([registration.navigationPreload?.enable(), clients.claim()])));
addEventListener("message", event => {
  const { data, source } = event;
  event.waitUntil(Array.isArray(data) ? remember(data) : keep(data, source));
});
addEventListener("fetch", event => {
  if (event.request.method == "GET" && event.request.url.startsWith(site)) event.respondWith(answer(event));
});
