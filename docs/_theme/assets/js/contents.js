// The menu opens where the reader is, its first row whole. It shows the chapters of every part, and on a phone the sections of the page.
{
  const menu = document.querySelector(".contents"), box = menu.closest(".md-sidebar__scrollwrap");
  const here = menu.querySelector("[aria-current]"), all = new URL(menu.dataset.all, location);
  const make = (tag, ...children) => {
    const element = document.createElement(tag);
    element.append(...children);
    return element;
  };
  const list = links => make("ul", ...links.map(([address, text]) => make("li", Object.assign(make("a", text), { href: new URL(address, all) }))));

  new IntersectionObserver(async ([{ isIntersecting }], observer) => {
    if (!isIntersecting) return;
    observer.disconnect();
    if (here) {
      const place = element => element.getBoundingClientRect();
      const down = row => place(row).top - place(box).top;
      const height = Math.min(box.clientHeight, innerHeight - place(box).top - 24); // Material makes it so later
      const first = [menu, here.closest(".part"), ...menu.querySelectorAll("li")].find(row =>
        row && place(here).bottom - place(row).top < height && down(row) <= box.scrollHeight - box.clientHeight);
      if (first) box.scrollTop += down(first);
      here.after(list([...document.querySelectorAll(".md-nav--secondary a")].map(link => [link.href, link.textContent])));
    }
    const answer = await fetch(all).catch(() => {});
    if (!answer?.ok) return;
    const parts = await answer.json();
    menu.querySelectorAll(".part").forEach((part, i) => {
      const name = part.querySelector(":scope > a");
      name?.replaceWith(make("details", make("summary", name.textContent), list(parts[i])));
    });
    dispatchEvent(new Event("contents"));
  }).observe(menu);

  menu.addEventListener("click", ({ target: { hash } }) => hash && document.getElementById("__drawer").click());
}
