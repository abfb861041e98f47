// A digit that the reader draws, read by the LeNet of the chapter: what each of its layers gives, and its answer.
const WORDS = document.documentElement.lang == "ko" ? {
  draw: "여기에 숫자를 그리세요", clear: "지우기", stored: "테스트 이미지",
  pad: "숫자를 그리는 판. 화살표 키로 펜을 옮기고, 스페이스로 펜을 내리거나 듭니다. Delete로 지웁니다.", keys: "화살표: 옮기기 · 스페이스: 펜",
  image: digit => `정답이 ${digit}인 테스트 이미지`, layers: "층마다 나온 값. 진할수록 큰 값입니다.", probabilities: "확률(%)",
  answer: (digit, percent) => `LeNet의 답: ${digit} (${percent}%)`, empty: "그린 것이 없습니다", down: "펜을 내렸습니다", up: "펜을 들었습니다",
} : {
  draw: "Draw a digit here", clear: "Clear", stored: "Test images",
  pad: "Pad to draw a digit on. Arrow keys move the pen, space lowers and lifts it, Delete clears the pad.", keys: "Arrows: move · Space: pen",
  image: digit => `Test image of a ${digit}`, layers: "What each layer gives. Darker is larger.", probabilities: "Probabilities (%)",
  answer: (digit, percent) => `LeNet reads ${digit} (${percent}%)`, empty: "Nothing is drawn", down: "The pen is down", up: "The pen is up",
};
const LAYERS = [["x", 1, 32], ["conv1", 6, 28], ["max_pool2d", 6, 14], ["conv2", 16, 10], ["max_pool2d", 16, 5], ["fc1", 120], ["fc2", 84], ["fc3", 10]];
const SIZES = [6 * 25, 6, 16 * 6 * 25, 16, 120 * 400, 120, 84 * 120, 84, 10 * 84, 10];
const PIXELS = 28 * 28, EACH = 10;

/** LeNet's parameters, each as a scale and whole numbers of 8 bits, and after them the stored images, ten of each digit. */
export function unpack(buffer) {
  let start = 0;
  const parameters = SIZES.map(size => {
    const scale = new DataView(buffer).getFloat32(start, true);
    start += 4 + size;
    return Float32Array.from(new Int8Array(buffer, start - size, size), whole => whole * scale);
  });
  return { parameters, images: new Uint8Array(buffer, start) };
}

/** 5×5 kernels over x (channels, side, side), then ReLU. */
function convolve(x, side, weight, bias) {
  const channels = x.length / side ** 2, rows = side - 4, y = new Float32Array(bias.length * rows ** 2);
  for (let out = 0, k = 0; out < bias.length; out++) for (let i = 0; i < rows; i++) for (let j = 0; j < rows; j++, k++) {
    let sum = bias[out], w = out * channels * 25;
    for (let c = 0; c < channels; c++) for (let u = 0; u < 5; u++) for (let v = 0; v < 5; v++) sum += weight[w++] * x[(c * side + i + u) * side + j + v];
    y[k] = Math.max(sum, 0);
  }
  return y;
}

/** The largest of each 2×2 cells of x (channels, side, side). */
const pool = (x, side) => Float32Array.from({ length: x.length / 4 }, (_, k) => {
  const half = side / 2, at = 2 * side * Math.floor(k / half) + 2 * (k % half);
  return Math.max(x[at], x[at + 1], x[at + side], x[at + side + 1]);
});

const linear = (x, weight, bias) => bias.map((sum, out) => x.reduce((sum, value, n) => sum + weight[out * x.length + n] * value, sum));
const relu = x => x.map(value => Math.max(value, 0));

/** What each of LAYERS gives for the pixels x (32, 32) from 0 to 1. */
export function forward([w1, b1, w2, b2, w3, b3, w4, b4, w5, b5], x) {
  const conv1 = convolve(x, 32, w1, b1), pool1 = pool(conv1, 28), conv2 = convolve(pool1, 14, w2, b2), pool2 = pool(conv2, 10);
  const fc1 = relu(linear(pool2, w3, b3)), fc2 = relu(linear(fc1, w4, b4));
  return [x, conv1, pool1, conv2, pool2, fc1, fc2, linear(fc2, w5, b5)];
}

export function softmax(logits) {
  const powers = Array.from(logits, logit => Math.exp(logit - Math.max(...logits))), sum = powers.reduce((a, b) => a + b);
  return powers.map(power => power / sum);
}

/** A stored image as LeNet takes it: two cells of 0 around it. */
export function padded(bytes) {
  const x = new Float32Array(32 * 32);
  bytes.forEach((byte, n) => x[(Math.floor(n / 28) + 2) * 32 + n % 28 + 2] = byte / 255);
  return x;
}

/** How strongly a pen with a tip of 2.4 pixels marks each of 32×32 pixels on its way along strokes of points [x, y]. */
function trace(strokes) {
  const x = new Float32Array(32 * 32);
  for (const stroke of strokes) stroke.forEach(([ax, ay], n) => {
    const [bx, by] = stroke[n + 1] ?? [ax, ay], length = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
    for (let k = 0; k < x.length; k++) {
      const px = k % 32 + .5 - ax, py = Math.floor(k / 32) + .5 - ay;
      const share = Math.min(1, Math.max(0, (px * (bx - ax) + py * (by - ay)) / length));
      const distance = Math.sqrt((px - share * (bx - ax)) ** 2 + (py - share * (by - ay)) ** 2);
      x[k] = Math.max(x[k], Math.min(1, 1.7 - distance));
    }
  });
  return x;
}

/** Strokes as the makers of MNIST prepared theirs: 20 pixels at the longer side, the centre of mass in the middle. */
export function prepare(strokes) {
  const points = strokes.flat(), xs = points.map(([x]) => x), ys = points.map(([, y]) => y);
  const left = Math.min(...xs), top = Math.min(...ys), longer = Math.max(Math.max(...xs) - left, Math.max(...ys) - top);
  const scale = 17.6 / Math.max(longer, .2); // a dot stays a dot
  const move = (dx, dy) => strokes.map(stroke => stroke.map(([x, y]) => [(x - left) * scale + dx, (y - top) * scale + dy]));
  const x = trace(move(7, 7)), mass = x.reduce((a, b) => a + b);
  const middle = along => x.reduce((sum, ink, k) => sum + ink * (along(k) + .5), 0) / mass;
  return trace(move(23 - middle(k => k % 32), 23 - middle(k => Math.floor(k / 32))));
}

const INK = [214, 98, 54]; // seen on light and dark ground
function paint(canvas, values, most) {
  const context = canvas.getContext("2d"), image = context.createImageData(canvas.width, canvas.height);
  values.forEach((value, n) => image.data.set([...INK, 255 * value / most], 4 * n));
  context.putImageData(image, 0, 0);
}

const STEP = 1 / 16, WAYS = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] };
const DIGITS = [...Array(10).keys()];
const html = (items, write) => items.map(write).join("");

class Digit extends HTMLElement {
  strokes = []; // lists of points from 0 to 1
  pen = [.5, 3 * STEP];
  turns = DIGITS.map(() => 0);

  connectedCallback() {
    this.innerHTML = `<div class="hand">
      <div class="head"><b>${WORDS.draw}</b> <button type="button" class="clear">${WORDS.clear}</button></div>
      <div class="pad" tabindex="0" role="application" aria-label="${WORDS.pad}" data-keys="${WORDS.keys}"><canvas width="32" height="32"></canvas><svg viewBox="0 0 1 1"><path/><circle r=".04"/></svg></div>
      <div>${WORDS.stored}<div role="group" aria-label="${WORDS.stored}">${html(DIGITS, digit => `<button type="button">${digit}</button>`)}</div></div>
      <p role="status"></p>
      </div><div class="layers">
      <div role="img" aria-label="${WORDS.layers}">${html(LAYERS, ([name, channels, side]) => `<code>${name}<small>${side ? `${channels}×${side}×${side}` : channels}</small></code>
      <div class="maps ${name}">${`<canvas width="${side ?? channels}" height="${side ?? 1}"></canvas>`.repeat(side ? channels : 1)}</div>`)}</div>
      <code>softmax<small>%</small></code><ol aria-label="${WORDS.probabilities}">${html(DIGITS, digit => `<li><i></i><b>${digit}</b> <small></small></li>`)}</ol></div>`;
    this.pad = this.querySelector(".pad");
    this.pad.addEventListener("pointerdown", event => this.press(event));
    this.pad.addEventListener("pointermove", event => this.draw(event));
    this.pad.addEventListener("keydown", event => this.key(event));
    this.querySelector(".clear").addEventListener("click", () => this.clear());
    this.querySelectorAll("[role=group] button").forEach((button, digit) => button.addEventListener("click", () => this.choose(digit)));
    this.choose(7);
  }

  /** Shows the next stored image of a digit. */
  choose(digit) {
    const start = (EACH * digit + this.turns[digit]++ % EACH) * PIXELS;
    this.forget();
    this.image = padded(this.net.images.subarray(start, start + PIXELS));
    this.show(WORDS.image(digit) + ". ");
  }

  clear() {
    this.forget();
    this.show();
  }

  forget() {
    this.image = null;
    this.strokes = [];
    this.isDown = false;
  }

  begin(point) {
    if (this.image) this.forget();
    this.strokes.push([point]);
    this.later();
  }

  where({ clientX, clientY }) {
    const { left, top, width, height } = this.pad.getBoundingClientRect();
    return [(clientX - left) / width, (clientY - top) / height];
  }

  press(event) {
    if (event.button) return;
    this.pad.setPointerCapture(event.pointerId);
    this.isDown = false;
    this.begin(this.where(event));
  }

  draw(event) {
    if (!this.pad.hasPointerCapture(event.pointerId) || this.image) return;
    this.strokes.at(-1)?.push(...(event.getCoalescedEvents?.() ?? [event]).map(each => this.where(each)));
    this.later();
  }

  key(event) {
    const way = WAYS[event.key];
    if (way) {
      this.pen = this.pen.map((value, n) => Math.min(1 - STEP, Math.max(STEP, value + way[n])));
      if (this.isDown) this.strokes.at(-1).push(this.pen);
      this.later();
    } else if (event.key == " ") {
      const isDown = !this.isDown;
      if (isDown) this.begin(this.pen);
      this.isDown = isDown;
      this.show((isDown ? WORDS.down : WORDS.up) + ". ");
    } else if (event.key == "Delete" || event.key == "Backspace") this.clear();
    else return;
    event.preventDefault();
  }

  later() {
    this.frame ??= requestAnimationFrame(() => this.show());
  }

  /** Shows what is drawn or chosen, all that LeNet computes from it and, after a note, its answer. */
  show(note = "") {
    cancelAnimationFrame(this.frame);
    this.frame = null;
    this.pad.querySelector("path").setAttribute("d", html(this.strokes, stroke => `M${stroke.join("L")}L${stroke.at(-1)}`));
    this.pad.querySelector("circle").setAttribute("transform", `translate(${this.pen})`);
    this.classList.toggle("down", this.isDown);
    const isEmpty = !this.image && !this.strokes.length;
    const x = this.image ?? (isEmpty ? new Float32Array(32 * 32) : prepare(this.strokes)), values = forward(this.net.parameters, x);
    paint(this.pad.querySelector("canvas"), x, this.image ? 1 : Infinity);
    const maps = this.querySelectorAll(".maps");
    values.forEach((value, n) => {
      const sheets = maps[n].children, size = value.length / sheets.length, most = isEmpty ? Infinity : Math.max(...value);
      [...sheets].forEach((sheet, k) => paint(sheet, value.subarray(k * size, k * size + size), most));
    });
    const shares = isEmpty ? DIGITS.map(() => 0) : softmax(values.at(-1)), best = shares.indexOf(Math.max(...shares));
    const percents = shares.map(share => Math.round(100 * share));
    this.querySelectorAll("li").forEach((item, digit) => {
      item.classList.toggle("best", !isEmpty && digit == best);
      item.querySelector("i").style.height = `${100 * shares[digit]}%`;
      item.querySelector("small").textContent = percents[digit];
    });
    this.querySelector("[role=status]").textContent = note + (isEmpty ? WORDS.empty : WORDS.answer(best, percents[best]));
  }
}
customElements.define("play-digit", Digit);

/** The element takes the place of the picture once all that it needs is there. */
const packed = await fetch(new URL("digit.bin", import.meta.url));
const buffer = await new Response(packed.body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
document.querySelectorAll(".play-digit.light").forEach(image => {
  const element = document.createElement("play-digit");
  element.net = unpack(buffer);
  image.loading = "eager"; // for paper
  image.before(element);
});
