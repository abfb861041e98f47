/* The joined book as pandoc reads it: chapters without frames, formulas as TeX, figures that keep their alternative text. */
() => {
  const each = (selector, change) => document.querySelectorAll(selector).forEach(change);
  const renamed = (element, tag, props) => {
    const result = Object.assign(document.createElement(tag), props);
    result.append(...element.childNodes);
    element.replaceWith(result);
  };
  each("section", section => section.replaceWith(...section.childNodes));
  each("math", math => {
    const display = math.getAttribute("display") === "block" ? "; mode=display" : "";
    math.replaceChildren(...math.querySelector("annotation").childNodes);
    renamed(math, "script", { type: "math/tex" + display });
  });
  each("img.dark", image => image.remove());
  each("figcaption", caption => renamed(caption, "div", { className: "caption" }));
  each("figure", figure => renamed(figure, "div", { className: "figure" }));
  return document.querySelector("main").innerHTML;
}
