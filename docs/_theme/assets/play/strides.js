// A tensor to play with: torch's own rules for views, copies and errors, on numbers that lie in the page.
// A tensor is { shape, stride, offset, storage }; two that share memory share the array `storage`.
const product = sizes => sizes.reduce((all, size) => all * size, 1);
const strideOf = shape => shape.map((_, d) => product(shape.slice(d + 1).map(size => size || 1)));
const tuple = sizes => `(${sizes.join(", ")}${sizes.length == 1 ? "," : ""})`;
const list = sizes => `[${sizes.join(", ")}]`;
const fail = (name, message) => { throw Object.assign(new Error(message), { name }); };

/** All indices of a shape in the order of reading. */
export const indices = shape => shape.reduce((all, size) => all.flatMap(index => Array.from({ length: size }, (_, i) => [...index, i])), [[]]);
export const cell = ({ stride, offset }, index) => index.reduce((sum, i, d) => sum + i * stride[d], offset);
export const values = tensor => indices(tensor.shape).map(index => tensor.storage[cell(tensor, index)]);
export const isContiguous = ({ shape, stride }) => shape.includes(0) || shape.every((size, d) => size == 1 || stride[d] == strideOf(shape)[d]);
export const arange = shape => ({ shape, stride: strideOf(shape), offset: 0, storage: [...Array(product(shape)).keys()] });
const copy = (tensor, shape) => ({ shape, stride: strideOf(shape), offset: 0, storage: values(tensor) });

/** The shape that `sizes` name, which may leave one of them to -1. */
function inferred(sizes, count) {
  const known = product(sizes.filter(size => size != -1)), open = sizes.indexOf(-1);
  if (open != sizes.lastIndexOf(-1)) fail("RuntimeError", "only one dimension can be inferred");
  if (open < 0 ? known != count : known ? count % known : count) fail("RuntimeError", `shape '${list(sizes)}' is invalid for input of size ${count}`);
  if (open >= 0 && !known) fail("RuntimeError", `cannot reshape tensor of 0 elements into shape ${list(sizes)} because the unspecified dimension size -1 can be any value and is ambiguous`);
  return sizes.map(size => size == -1 ? count / known : size);
}

/** The stride with which `shape` reads the cells of the tensor in their order, or nothing where only a copy can. */
function strideOfView(tensor, shape) {
  if (shape.includes(0)) return String(shape) == String(tensor.shape) ? tensor.stride : strideOf(shape);
  const sizes = [1, ...tensor.shape], steps = [1, ...tensor.stride], stride = [];
  let d = shape.length - 1, elements = 1, step = steps.at(-1);
  for (let old = sizes.length - 1; old >= 0; old--) { // dimensions that continue each other are read together
    elements *= sizes[old];
    if (old && (sizes[old - 1] == 1 || steps[old - 1] == elements * step)) continue;
    let read = 1;
    for (; d >= 0 && (read < elements || shape[d] == 1); d--) [stride[d], read] = [read * step, read * shape[d]];
    if (read != elements) return;
    [elements, step] = [1, steps[old - 1]];
  }
  return stride;
}

/** What stands between the brackets of an index: numbers, [start, stop, step], null and "...". */
function parts(text) {
  return text.split(",").map(part => {
    part = part.trim();
    if (part == "None") return null;
    if (part == "...") return part;
    if (/^-?\d{1,2}$/.test(part)) return +part;
    if (!/^(-?\d{1,2})?\s*:\s*(-?\d{1,2})?\s*(:\s*(-?\d{1,2})?)?$/.test(part)) fail("", "index");
    return part.split(":").map(number => number.trim() ? +number : undefined);
  });
}

function index({ shape, stride, offset, storage }, text) {
  const items = parts(text), taken = items.filter(item => item != null && item != "...").length;
  const missing = shape.length - taken, left = shape.map((size, d) => [size, stride[d]]), kept = [];
  if (items.filter(item => item == "...").length > 1) fail("", "index");
  if (missing < 0 && items.length > 1) fail("IndexError", `too many indices for tensor of dimension ${shape.length}`);
  items.forEach((item, position) => {
    if (item === null) kept.push([1, left.length ? left[0][0] * left[0][1] : 1]);
    else if (item == "...") kept.push(...left.splice(0, missing));
    else if (Array.isArray(item)) {
      const [start = 0, stop = Infinity, step = 1] = item;
      if (step == 0) fail("ValueError", "slice step cannot be zero");
      if (step < 0) fail("ValueError", "step must be greater than zero");
      if (missing < 0) fail("IndexError", "slice() cannot be applied to a 0-dim tensor.");
      const [size, jump] = left.shift(), inside = i => Math.min(Math.max(i < 0 ? i + size : i, 0), size);
      offset += inside(start) * jump;
      kept.push([Math.max(Math.ceil((inside(stop) - inside(start)) / step), 0), jump * step]);
    } else {
      if (missing < 0) fail("IndexError", "invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to convert a 0-dim tensor to a number");
      const [size, jump] = left.shift();
      if (item < -size || item >= size) fail("IndexError", `index ${item} is out of bounds for dimension ${position} with size ${size}`);
      offset += (item < 0 ? item + size : item) * jump;
    }
  });
  kept.push(...left);
  return { shape: kept.map(([size]) => size), stride: kept.map(([, jump]) => jump), offset, storage };
}

const OPERATIONS = {
  t: tensor => tensor.shape.length > 2 ? fail("RuntimeError", `t() expects a tensor with <= 2 dimensions, but self is ${tensor.shape.length}D`)
    : { ...tensor, shape: tensor.shape.toReversed(), stride: tensor.stride.toReversed() },
  transpose(tensor) {
    if (tensor.shape.length < 2) fail("IndexError", "Dimension out of range (expected to be in range of [-1, 0], but got 1)");
    const swapped = ([first, second, ...rest]) => [second, first, ...rest];
    return { ...tensor, shape: swapped(tensor.shape), stride: swapped(tensor.stride) };
  },
  contiguous: tensor => isContiguous(tensor) ? tensor : copy(tensor, tensor.shape),
  view(tensor, sizes) {
    const shape = inferred(sizes, product(tensor.shape)), stride = strideOfView(tensor, shape);
    return stride ? { ...tensor, shape, stride } : fail("RuntimeError", "view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.");
  },
  reshape(tensor, sizes) {
    const shape = inferred(sizes, product(tensor.shape)), stride = strideOfView(tensor, shape);
    return stride ? { ...tensor, shape, stride } : copy(tensor, shape);
  },
  expand(tensor, sizes) {
    const added = sizes.length - tensor.shape.length, shape = [], stride = [];
    if (added < 0) fail("RuntimeError", `expand(torch.LongTensor{${list(tensor.shape)}}, size=${list(sizes)}): the number of sizes provided (${sizes.length}) must be greater or equal to the number of dimensions in the tensor (${tensor.shape.length})`);
    for (let d = sizes.length - 1; d >= 0; d--) {
      const old = d < added ? 1 : tensor.shape[d - added];
      if (d < added && sizes[d] == -1) fail("RuntimeError", `The expanded size of the tensor (-1) isn't allowed in a leading, non-existing dimension ${d}`);
      shape[d] = sizes[d] == -1 ? old : sizes[d];
      stride[d] = old != shape[d] ? 0 : d < added ? (shape[d + 1] ?? 1) * (stride[d + 1] ?? 1) : tensor.stride[d - added];
      if (old != 1 && old != shape[d]) fail("RuntimeError", `The expanded size of the tensor (${shape[d]}) must match the existing size (${old}) at non-singleton dimension ${d}.  Target sizes: ${list(sizes)}.  Tensor sizes: ${list(tensor.shape)}`);
    }
    return { ...tensor, shape, stride };
  },
};

/**
 * The tensor that an operation returns: the same one, a view of its storage, or a copy.
 * What torch refuses is an error with its name and words; an error without a name says what cannot be read or drawn.
 */
export function apply(tensor, operation, text = "") {
  if (operation == "index") return index(tensor, text);
  const sizes = text.split(","), { [operation]: operate } = OPERATIONS;
  if (operate.length > 1 && !sizes.every(size => /^\s*(-1|\d{1,2})\s*$/.test(size))) fail("", "sizes");
  const result = operate(tensor, sizes.map(Number));
  return product(result.shape) > 48 ? fail("", "large") : result;
}

const WORDS = document.documentElement.lang == "ko" ? {
  name: "텐서의 연산과 저장소", index: "인덱스", sizes: "크기", back: "한 단계 뒤로", start: "연산을 하나 골라 누르세요.",
  view: ["뷰", "같은 저장소를 읽습니다. 숫자를 복사하지 않았습니다."],
  copy: ["복사본", "읽는 순서대로 새 저장소에 복사했습니다."],
  same: ["자기 자신", "이미 연속적이므로 그대로 돌려줍니다."],
  error: "오류", unread: "다시 적기", unreadable: {
    index: "정수, 슬라이스, None, ...을 쉼표로 구분해 적으세요.",
    sizes: "-1이나 두 자리까지의 수를 쉼표로 구분해 적으세요.",
    large: "원소가 48개보다 많은 텐서는 그리지 않습니다.",
  },
  storage: names => `${names.join("와 ")}의 저장소`, cell: name => `${name}의 칸`,
} : {
  name: "Operations on a tensor and its storage", index: "index", sizes: "sizes", back: "One step back", start: "Press one of the operations.",
  view: ["view", "It reads the same storage; no number was copied."],
  copy: ["copy", "The numbers were copied to a new storage, in the order of reading."],
  same: ["itself", "It is contiguous already and is returned as it is."],
  error: "error", unread: "try again", unreadable: {
    index: "Write integers, slices, None and ... with commas between them.",
    sizes: "Write -1 or numbers of up to two digits with commas between them.",
    large: "Tensors of more than 48 elements are not drawn.",
  },
  storage: names => `storage of ${names.join(" and ")}`, cell: name => `cell of ${name}`,
};
const STARTS = [ // the shape of x; an index and sizes to begin with
  [[3, 4], "1:, 1::2", "12"], [[6], "1::2", "2, 3"], [[2, 3, 2], ":, 1", "6, 2"], [[3, 1], "1:", "3, 4"], [[4], "None", "3, 4"],
];
const made = shape => `torch.arange(${product(shape)})${shape.length > 1 ? `.view${tuple(shape)}` : ""}`;
const code = (operation, text) => operation == "index" ? `[${text}]` : operation == "transpose" ? ".transpose(0, 1)" : `.${operation}(${text})`;
const named = index => index.length ? `y${list(index)}` : "y";
const button = (operation, text = "…") => `<button value="${operation}">y${code(operation, text)}</button>`;
const input = label => `<label><span>${label}</span><input maxlength="24" autocomplete="off" autocapitalize="off" spellcheck="false"></label>`;
const CONTENT = `
  <form><label><span>x =</span><select>${STARTS.map(([shape]) => `<option>${made(shape)}`).join("")}</select></label></form>
  <form>${button("t", "")}${button("contiguous", "")}${button("transpose")}<button type="button">${WORDS.back}</button></form>
  <form>${input(WORDS.index)}${button("index")}</form>
  <form>${input(WORDS.sizes)}${["view", "reshape", "expand"].map(operation => button(operation)).join("")}</form>
  <div role="status"><p><code></code></p><p><b></b> <code></code> <span></span></p></div>
  <dl>${["shape", "stride", "offset", "is_contiguous"].map(name => `<div><dt>${name}</dt><dd></dd></div>`).join("")}</dl>
  <div class="storages"></div>
  <p class="address"></p>
  <p>y</p>
  <div class="tensor" role="group" aria-label="y"></div>`;

customElements.define("play-strides", class extends HTMLElement {
  connectedCallback() {
    this.setAttribute("role", "group");
    this.ariaLabel = WORDS.name;
    this.innerHTML = CONTENT;
    const find = selector => this.querySelector(selector);
    this.tensor = find(".tensor");
    find("select").addEventListener("change", () => this.begin());
    find("[type=button]").addEventListener("click", () => {
      if (this.steps.length > 1) this.steps.pop();
      this.show();
    });
    this.addEventListener("submit", event => {
      event.preventDefault();
      this.step(event.submitter.value, event.target.querySelector("input")?.value.trim());
    });
    const pick = ({ target }) => this.cells.includes(target) && this.pick(this.cells.indexOf(target));
    this.tensor.addEventListener("pointerover", pick);
    this.tensor.addEventListener("focusin", pick);
    this.tensor.addEventListener("keydown", event => {
      const row = this.y.shape.at(-1), move = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -row, ArrowDown: row }[event.key];
      if (!move) return;
      event.preventDefault();
      this.cells[this.picked + move]?.focus();
    });
    this.begin();
    this.step("t", "");
  }

  begin() {
    const [shape, ...texts] = STARTS[this.querySelector("select").selectedIndex];
    this.querySelectorAll("input").forEach((input, i) => input.value = texts[i]);
    this.steps = [{ tensor: arange(shape), code: "x", kind: "" }];
    this.show();
  }

  step(operation, text = "") {
    const done = code(operation, text);
    try {
      const tensor = apply(this.y, operation, text);
      this.steps.push({ tensor, code: done, kind: tensor == this.y ? "same" : tensor.storage == this.y.storage ? "view" : "copy" });
      this.show();
    } catch ({ name, message }) {
      if (name) this.judge("error", `y${done}`, WORDS.error, `${name}: ${message}`);
      else this.judge("unread", `y${done}`, WORDS.unread, WORDS.unreadable[message]);
    }
  }

  /** What became of an operation. */
  judge(kind, code, title, text) {
    const status = this.querySelector("[role=status]"), parts = status.lastChild.children;
    status.dataset.kind = kind;
    parts[2].lang = kind == "error" ? "en" : document.documentElement.lang;
    [title, code, text].forEach((text, i) => parts[i].textContent = text);
  }

  /** Shows the last step and the tensor that it gave. */
  show() {
    const [{ tensor: x }] = this.steps, { tensor: y, kind } = this.steps.at(-1), all = indices(y.shape);
    this.y = y;
    this.indices = all;
    this.querySelector("p code").textContent = `y = ${this.steps.map(({ code }) => code).join("")}`;
    this.judge(kind, "", ...kind ? WORDS[kind] : ["", WORDS.start]);
    [tuple(y.shape), tuple(y.stride), y.offset, isContiguous(y) ? "True" : "False"].forEach((fact, i) => this.querySelectorAll("dd")[i].textContent = fact);

    const box = (tag, number) => {
      const box = document.createElement(tag);
      box.textContent = number;
      box.className = `tint${x.shape.length > 1 ? Math.floor(number / x.shape.at(-1)) : number}`; // the row of x
      return box;
    };
    const storages = y.storage == x.storage ? [[x.storage, ["x", "y"]]] : [[x.storage, ["x"]], [y.storage, ["y"]]];
    const read = new Set(all.map(index => cell(y, index)));
    this.querySelector(".storages").replaceChildren(...storages.flatMap(([storage, names]) => {
      const title = document.createElement("p"), cells = document.createElement("div");
      title.textContent = WORDS.storage(names);
      cells.append(...storage.map(number => box("span", number)));
      if (names.includes("y")) cells.childNodes.forEach((cell, i) => cell.classList.toggle("unread", !read.has(i)));
      return [title, cells];
    }));
    this.cells = all.map(index => {
      const number = y.storage[cell(y, index)];
      return Object.assign(box("button", number), { type: "button", ariaLabel: `${named(index)} = ${number}` });
    });
    const columns = y.shape.at(-1) ?? 1, size = columns * (y.shape.at(-2) ?? 1); // of a table; further dimensions lay tables side by side
    this.tensor.replaceChildren();
    for (let at = 0; at < all.length; at += size) {
      const table = document.createElement("div");
      table.style.setProperty("--columns", columns);
      table.append(...this.cells.slice(at, at + size));
      this.tensor.append(table);
    }
    this.pick(all.length - 1);
  }

  /** Shows in which cell the element lies that is read as number `picked`. */
  pick(picked) {
    const { stride, offset } = this.y, index = this.indices[picked], found = index && cell(this.y, index);
    this.picked = picked;
    this.cells.forEach((button, at) => {
      button.tabIndex = at == picked ? 0 : -1;
      button.classList.toggle("picked", at == picked);
    });
    this.querySelectorAll(".storages > :last-child > *").forEach((box, at) => box.classList.toggle("picked", at == found));
    const sum = index && [offset, ...index.map((i, d) => `${i} × ${stride[d]}`)].join(" + ");
    this.querySelector(".address").textContent = index ? `${WORDS.cell(named(index))}: ${sum}${index.length ? ` = ${found}` : ""}` : "";
  }
});

for (const image of document.querySelectorAll(".play-strides.light")) image.closest("p").after(document.createElement("play-strides"));
