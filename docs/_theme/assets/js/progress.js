// Which chapters a reader has read and which exercises are solved: kept on this device, shown beside their names, forgotten at a press.
{
  const WORDS = document.documentElement.lang == "ko" ? {
    read: "이 장을 읽었습니다", solved: "풀었습니다", next: "이어서 읽기", forget: "기록과 적어 둔 예상 지우기",
    sum: (read, all, solved) => `${all}장 가운데 ${read}장을 읽었고, 연습 문제를 ${solved}개 풀었습니다. 이 기록은 이 기기에만 있습니다. `,
  } : {
    read: "I have read this chapter", solved: "Solved", next: "Read on", forget: "Forget this and all guesses",
    sum: (read, all, solved) => `Chapters read: ${read} of ${all}. Exercises solved: ${solved}. Only this device knows. `,
  };
  const name = ({ pathname }) => pathname.slice(__md_scope.pathname.length).replace(/^en\//, "");
  const load = () => __md_get("progress") ?? {};
  const state = page => kept[page] ?? { solved: [] };
  const make = (tag, props) => Object.assign(document.createElement(tag), props);
  const here = name(location), chapters = [...document.querySelectorAll("#chapters ~ ul > li > a:first-child")];
  const exercises = [...document.querySelectorAll("#exercises ~ * .success, #exercises ~ .success")];
  let kept = load();

  function show() {
    for (const link of [...document.querySelectorAll(".contents a"), ...chapters]) {
      const { read, solved, of } = state(name(link));
      const mark = [read && "✓", solved.length && `${solved.length}/${of}`].filter(Boolean).join(" ");
      link.toggleAttribute("data-mark", mark);
      if (mark) link.dataset.mark = mark;
    }
  }

  /** A button that says `text` and that `has` of this page's state tells to be pressed; a press turns it round by `turn`. */
  function button(text, has, turn) {
    const button = make("button", { type: "button", className: "done", textContent: text, ariaPressed: has(state(here)) });
    button.onclick = () => {
      kept = load(); // another page may have written it
      turn(kept[here] ??= { solved: [], of: exercises.length });
      __md_set("progress", kept);
      button.ariaPressed = has(kept[here]);
      show();
    };
    return button;
  }

  if (document.getElementById("exercises")) {
    const end = document.querySelector("article > .proven");
    end.before(button(WORDS.read, own => !!own.read, own => own.read = !own.read));
    exercises.forEach((fold, i) => fold.append(button(WORDS.solved, own => own.solved.includes(i),
      own => own.solved = own.solved.includes(i) ? own.solved.filter(other => other != i) : [...own.solved, i])));
  }
  const begin = document.querySelector(".begin a");
  if (begin && Object.keys(kept).length) {
    const read = chapters.map(link => !!state(name(link)).read), next = chapters[read.lastIndexOf(true) + 1];
    if (next) Object.assign(begin, { href: next.href, textContent: `${WORDS.next}: ${next.textContent}` });
    const solved = Object.values(kept).reduce((sum, { solved }) => sum + solved.length, 0);
    const line = make("p", { textContent: WORDS.sum(read.filter(Boolean).length, read.length, solved) });
    const forget = make("button", { type: "button", className: "forget", textContent: WORDS.forget });
    forget.onclick = () => {
      Object.keys(localStorage).filter(key => key.startsWith("guess:")).forEach(key => localStorage.removeItem(key));
      __md_set("progress", {});
      location.reload();
    };
    line.append(forget);
    document.getElementById("chapters").after(line);
  }
  addEventListener("contents", show);
  show();
}
