/* Runs on the first page of the built site, whose body becomes the whole book: cover, contents, chapters. */
book => {
  const make = (tag, props, ...children) => {
    const element = Object.assign(document.createElement(tag), props);
    element.append(...children);
    return element;
  };
  const root = new URL(".", location), published = document.querySelector("link[rel=canonical]").href;
  const id = (path, name) => `${path.replaceAll("/", "-")}-${name}`;
  const chapters = Object.fromEntries(Object.entries(book.pages).map(([path, html]) => {
    const article = new DOMParser().parseFromString(html, "text/html").querySelector("article");
    return [path, { article, title: article.querySelector("h1") }];
  }));
  const start = Object.fromEntries(Object.entries(chapters).map(([path, { title }]) => [path, title.id]));

  for (const [path, { article }] of Object.entries(chapters)) {
    const each = (selector, change) => article.querySelectorAll(selector).forEach(change);
    const inside = url => new URL(url, new URL(path, root)).href.replace(root, "");
    each(".headerlink, .above, .begin, .filter, .bar :is(a, button)", control => control.remove());
    each(".predict", fold => {
      fold.querySelector(".filename").append(" · " + book.words.predict);
      fold.querySelector("summary").remove();
      fold.replaceWith(...fold.children);
    });
    each(".run:has(+ .out)", program => {
      const both = make("div", { className: "together" });
      program.before(both);
      both.append(program, program.nextElementSibling);
    });
    each("details, .admonition", box => {
      const [title, ...rest] = box.children;
      const heading = make("div", { className: "admonition-title" }, ...title.childNodes);
      box.replaceWith(make("div", { className: "admonition " + box.className }, heading, ...rest));
    });
    each(".run pre", program => (program.className = "python"));
    each("[tabindex]", element => element.removeAttribute("tabindex"));
    each("[id]", element => (element.id = id(path, element.id)));
    each("a[href]", link => {
      const [, page, name] = inside(link.getAttribute("href")).match(/([^#]*)#?(.*)/);
      if (page in start) link.href = "#" + id(page, name || start[page]);
      else if (!/^\w+:/.test(page)) link.href = new URL(inside(link.getAttribute("href")), published);
    });
    each("img", image => {
      image.src = inside(image.getAttribute("src"));
      image.removeAttribute("loading");
    });
  }

  const contents = make("ul"), main = make("main", { className: "md-typeset" }), style = make("style", { textContent: book.style });
  const entry = heading => make("li", {}, make("a", { href: "#" + heading.id }, make("span", { innerHTML: heading.innerHTML }), make("b")));
  const lower = heading => heading.replaceWith(make("h" + (+heading.tagName[1] + 1), { id: heading.id }, ...heading.childNodes));
  for (const { part, pages } of book.nav) {
    let list = contents;
    for (const { path, name } of pages) {
      const { article, title } = chapters[path];
      if (name) title.textContent = name;
      if (part) article.querySelectorAll("h1, h2, h3, h4, h5").forEach(lower);
      const heading = article.querySelector("h1, h2");
      heading.className = "chapter";
      heading.remove();
      const chapter = make("section", {}, heading, make("div", {}, ...article.childNodes));
      chapter.style.page = id("page", heading.id);
      style.append(`@page ${chapter.style.page} { @top-right { content: ${JSON.stringify(heading.textContent)} } }\n`);
      if (part && list === contents) {
        const opens = heading.textContent.trim() === part; // a page of the part's own name
        const title = make("h1", { className: opens ? "part chapter" : "part", id: opens ? heading.id : id(path, "part"), textContent: part }), item = entry(title);
        if (opens) heading.remove();
        chapter.prepend(title);
        contents.append(item);
        item.append((list = make("ul")));
      }
      if (heading.parentNode) list.append(entry(heading));
      main.append(chapter);
    }
  }
  document.title = book.title;
  document.head.append(style);
  const paragraph = text => make("p", { textContent: text });
  document.body.replaceChildren(
    make("header", {}, paragraph(book.title), paragraph(book.description), paragraph(book.words.licence)),
    make("nav", {}, make("h1", { textContent: book.words.contents }), contents),
    main,
  );
  return document.fonts.load("1em Book").then(() => document.fonts.ready).then(() => null);
}
