// Autograd, one node at a time: the values of the forward pass, what each node passes on in the backward pass, what adds up in the leaves.
const WORDS = document.documentElement.lang == "ko" ? {
  expression: "식", back: "이전", next: "다음 노드", finish: "끝까지", restart: "처음으로", graph: "계산 그래프",
  forward: (root, next) => `순전파로 ${root}까지 계산했습니다. “${next}”를 누르면 ${root}.backward()가 뿌리에 1을 넣습니다.`,
  where: (pass, step, steps) => `${pass}번째 backward(), 노드 ${step}/${steps}`,
  operation: (node, gradient) => `${node}: 도착한 그래디언트는 ${gradient}입니다. 미분값을 곱해 넘깁니다.`,
  leaf: (node, gradient) => `${node}: 도착한 그래디언트는 ${gradient}입니다. 잎의 grad에 더합니다.`,
  again: "여기서 “다음 노드”를 누르면 식을 다시 계산해 backward()를 또 호출합니다. grad는 비우지 않습니다.",
  wrong: "-99에서 99까지의 수를 적으세요.",
} : {
  expression: "Expression", back: "Back", next: "Next node", finish: "To the end", restart: "Restart", graph: "Computational graph",
  forward: (root, next) => `The forward pass has computed ${root}. “${next}” calls ${root}.backward(), which puts 1 into the root.`,
  where: (pass, step, steps) => `backward() no. ${pass}, node ${step}/${steps}`,
  operation: (node, gradient) => `${node}: the gradient ${gradient} has arrived. It is multiplied by the derivative and passed on.`,
  leaf: (node, gradient) => `${node}: the gradient ${gradient} has arrived. It is added to the leaf’s grad.`,
  again: "“Next node” now computes the expression again and calls backward() once more. grad is not cleared.",
  wrong: "Enter a number from -99 to 99.",
};

/** What can be chosen. `nodes`: name, node, code and inputs, in the order of the backward pass; `rows`: where they stand. */
export const EXPRESSIONS = [
  {
    code: "loss = (w * x + b - y) ** 2", given: { w: 2, x: 3, b: 1, y: 5 }, rows: ["loss", "d", "s y", "m b", "w x"],
    nodes: [["loss", "PowBackward0", "d ** 2", "d"], ["d", "SubBackward0", "s - y", "s", "y"], ["s", "AddBackward0", "m + b", "m", "b"],
      ["b", "AccumulateGrad"], ["m", "MulBackward0", "w * x", "w", "x"], ["w", "AccumulateGrad"]],
  }, {
    code: "y = torch.relu(a * b) + a", given: { a: 2, b: 3 }, rows: ["y", "r", "m", "b a"],
    nodes: [["y", "AddBackward0", "r + a", "r", "a"], ["r", "ReluBackward0", "torch.relu(m)", "m"], ["m", "MulBackward0", "a * b", "a", "b"],
      ["a", "AccumulateGrad"], ["b", "AccumulateGrad"]],
  }, {
    code: "y = torch.tanh(w * x)", given: { w: 0.5, x: 2 }, rows: ["y", "m", "w x"],
    nodes: [["y", "TanhBackward0", "torch.tanh(m)", "m"], ["m", "MulBackward0", "w * x", "w", "x"], ["w", "AccumulateGrad"]],
  }, {
    code: "s = v @ (W @ x)", given: { v: [10, 1], W: [[2, 1, 0], [0, 1, 2]], x: [1, 2, 3] }, rows: ["s", "h v", "x W"],
    nodes: [["s", "DotBackward0", "v @ h", "v", "h"], ["h", "MvBackward0", "W @ x", "W", "x"], ["x", "AccumulateGrad"]],
  },
];

const float = x => Array.isArray(x) ? x.map(float) : Math.fround(x);
const add = (a, b) => Array.isArray(a) ? a.map((x, i) => add(x, b[i])) : float(a + b);
const dot = (a, b) => a.reduce((sum, x, i) => float(sum + float(x * b[i])), 0);

/** The vector–Jacobian product, where `J` has a row for each element of `v`; of a scalar each may be a plain number. */
const product = (v, J) => Array.isArray(v) ? J[0].map((_, j) => dot(v, J.map(row => row[j]))) : Array.isArray(J) ? J.map(x => float(v * x)) : float(v * J);

/** The value of an operation of `a` and `b`; then for each input the Jacobian, in words with A, B and the output Y, and in numbers. */
const OPERATIONS = {
  AddBackward0: [(a, b) => a + b, ["1", () => 1], ["1", () => 1]],
  SubBackward0: [(a, b) => a - b, ["1", () => 1], ["-1", () => -1]],
  MulBackward0: [(a, b) => a * b, ["B", (a, b) => b], ["A", a => a]],
  PowBackward0: [a => a * a, ["2 * A", a => 2 * a]],
  ReluBackward0: [a => Math.max(a, 0), ["(A > 0)", a => Number(a > 0)]],
  TanhBackward0: [Math.tanh, ["(1 - Y ** 2)", a => 1 - float(float(Math.tanh(a)) ** 2)]],
  DotBackward0: [dot, ["B", (a, b) => b], ["A", a => a]],
  MvBackward0: [(a, b) => a.map(row => dot(row, b)), null, ["A", a => a]],
};

/** The value of every name, and the steps of a backward pass: the gradients that arrive at a node, their sum, and what it passes on to whom. */
export function run({ nodes }, given) {
  const value = Object.fromEntries(Object.entries(given).map(([name, x]) => [name, float(x)]));
  for (const [name, node, code, ...inputs] of [...nodes].reverse()) {
    if (code) value[name] = float(OPERATIONS[node][0](...inputs.map(input => value[input])));
  }
  const arrived = Object.fromEntries(nodes.map(([name], i) => [name, i ? [] : [1]]));
  const steps = nodes.map(([name, node, , ...inputs]) => {
    const gradient = arrived[name].reduce(add), passed = [];
    inputs.forEach((to, i) => {
      if (!(to in arrived)) return;
      const [words, jacobian] = OPERATIONS[node][i + 1], J = float(jacobian(...inputs.map(input => value[input]))), result = product(gradient, J);
      arrived[to].push(result);
      passed.push({ to, words: words.replace("A", inputs[0]).replace("B", inputs[1]).replace("Y", name), J, gradient: result });
    });
    return { name, node, arrived: arrived[name], gradient, passed };
  });
  return { value, steps };
}

/** The grad of a leaf after so many backward passes: None is null. */
export const grad = (gradient, passes) => Array(Math.max(passes, 0)).fill(gradient).reduce((sum, x) => sum === null ? x : add(sum, x), null);

/** A number with at most four decimals, below 1 with at most five digits; null is None. */
export const shown = x => x === null ? "None" : Array.isArray(x) ? `[${x.map(shown).join(", ")}]` : String(Math.abs(x) < 1 ? +x.toPrecision(5) + 0 : +x.toFixed(4));

/** What is equal, each text once. */
const equal = (...texts) => [...new Set(texts)].join(" = ");

const create = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

customElements.define("play-autograd", class extends HTMLElement {
  connectedCallback() {
    const choice = create("select", { onchange: () => this.choose(choice.selectedIndex) }, ...EXPRESSIONS.map(({ code }) => create("option", {}, code)));
    const button = (name, to) => create("button", { type: "button", onclick: () => this.show(this.step = to(this.step, this.cells.length)) }, WORDS[name]);
    this.graph = create("div", { className: "graph", role: "group", ariaLabel: WORDS.graph });
    this.status = create("div", { role: "status" });
    this.append(create("div", {},
      create("label", {}, WORDS.expression, choice),
      create("div", { className: "buttons" },
        button("next", step => step + 1), button("back", step => Math.max(step - 1, 0)),
        button("finish", (step, all) => step - step % all + all), button("restart", () => 0)),
      this.status), this.graph);
    this.choose(0);
  }

  /** Draw the graph of an expression, before its backward pass. */
  choose(index) {
    const { given, rows, nodes } = this.expression = EXPRESSIONS[index];
    this.given = structuredClone(given);
    this.step = 0;
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("viewBox", `0 0 2 ${rows.length}`);
    svg.setAttribute("preserveAspectRatio", "none");
    svg.ariaHidden = "true";
    this.graph.replaceChildren(svg);
    const places = {};
    rows.forEach((names, row) => names.split(" ").forEach((name, column) => {
      const node = nodes.find(([known]) => known == name)?.[1];
      const cell = create("div", { className: `cell ${{ undefined: "none", AccumulateGrad: "leaf" }[node] ?? ""} ${column ? "second" : ""}` });
      cell.style.gridArea = `${row + 1} / ${column + 1}`;
      const numbers = name in given ? [`${name} = `, this.numbers(this.given, name, name)] : [];
      cell.append(create("i", { ariaHidden: "true" }), create("div", {}, create("b", {}, node ?? "None"), create("span", {}, ...numbers), create("span", {})));
      places[name] = { cell, row, column };
      this.graph.append(cell);
    }));
    this.cells = nodes.map(([name]) => places[name].cell);
    this.links = [[null, nodes[0][0]], ...nodes.flatMap(([name, , , ...inputs]) => inputs.map(input => [name, input]))].map(([from, to]) => {
      const link = document.createElementNS(svg.namespaceURI, "path"), { row, column, cell } = places[to], start = from ? places[from].row : -0.5;
      link.setAttribute("d", `M.5 ${start + 0.5}V${start + 1}H${column + 0.5}V${row + 0.5}`);
      link.classList.toggle("none", cell.classList.contains("none"));
      svg.append(link);
      return { link, from: Math.max(nodes.findIndex(([name]) => name == from), 0) };
    });
    this.show();
  }

  /** Where the numbers of `place[key]` are edited, called by the name that Python has for each. */
  numbers(place, key, name) {
    if (Array.isArray(place[key])) return create("span", { className: "array" }, ...place[key].map((_, i) => this.numbers(place[key], i, `${name}[${i}]`)));
    const input = create("input", { type: "number", step: "any", min: -99, max: 99, required: true, value: place[key], ariaLabel: name });
    input.oninput = () => {
      if (!input.validity.valid) return this.status.replaceChildren(create("p", {}, WORDS.wrong));
      place[key] = input.valueAsNumber;
      this.show();
    };
    return input;
  }

  /** Write what is known after so many steps. */
  show() {
    const { expression: { nodes }, cells, step } = this, { value, steps } = run(this.expression, this.given);
    const pass = Math.ceil(step / steps.length), done = step && (step - 1) % steps.length + 1;
    const reached = steps.slice(0, done), passed = reached.flatMap(({ passed }) => passed);
    steps.forEach(({ name, gradient }, i) => {
      const [arriving, box] = cells[i].children, [, result, grads] = box.children, code = nodes[i][2];
      const gradients = i ? passed.filter(({ to }) => to == name).map(({ gradient }) => gradient) : [1].slice(0, done);
      arriving.textContent = gradients.map(shown).join(" + ");
      if (code) result.textContent = `${name} = ${code} = ${shown(value[name])}`;
      else grads.textContent = `${name}.grad = ${shown(grad(gradient, pass - (i >= done)))}`;
      cells[i].ariaCurrent = i == done - 1 ? "step" : null;
    });
    this.links.forEach(({ link, from }) => link.classList.toggle("passed", from < done));
    this.status.replaceChildren(...done ? this.told(reached.at(-1), pass, done) : [create("p", {}, WORDS.forward(nodes[0][0], WORDS.next))]);
  }

  /** What happened at a node, in words and as a calculation. */
  told({ name, node, arrived, gradient, passed }, pass, done) {
    const all = this.cells.length, sum = equal(arrived.map(shown).join(" + "), shown(gradient));
    const before = grad(gradient, pass - 1), by = x => `${shown(gradient)} ${Array.isArray(gradient) ? "@" : "*"} ${x}`;
    const calculations = passed.map(({ to, words, J, gradient }) => `→ ${to}: ${equal(by(words), by(shown(J)), shown(gradient))}`);
    if (!passed.length) calculations.push(`${name}.grad = ${before !== null ? `${shown(before)} + ${shown(gradient)} = ` : ""}${shown(grad(gradient, pass))}`);
    return [
      create("p", {}, WORDS.where(pass, done, all)), create("p", {}, WORDS[passed.length ? "operation" : "leaf"](node, sum)),
      ...calculations.map(text => create("code", {}, text)), ...done == all ? [create("p", {}, WORDS.again)] : []];
  }
});

for (const image of document.querySelectorAll("img.play-autograd.light")) image.parentElement.before(document.createElement("play-autograd"));
