// A guess of what a program prints: written beside the fold, kept on this device, compared line by line once the fold is open.
const WORDS = document.documentElement.lang == "ko"
  ? { label: "예상한 출력", right: "맞음", wrong: "다름", said: "예상" }
  : { label: "The output you expect", right: "right", wrong: "differs", said: "you wrote" };
const plain = line => line.trim().replace(/\s+/g, " ");

/** The place to write a guess, above the fold `details` whose output is that of the program named above it. */
export function guess(details) {
  const key = "guess:" + details.previousElementSibling.querySelector(".bar span").textContent;
  const place = document.createElement("div"), input = document.createElement("textarea"), answer = document.createElement("ol");
  place.className = "guess";
  input.ariaLabel = WORDS.label;
  input.spellcheck = false;
  input.rows = 3;
  input.value = localStorage.getItem(key) ?? "";
  answer.setAttribute("role", "status");
  place.append(input, answer);
  details.before(place);

  const compare = () => {
    const written = input.value.split("\n").map(plain).filter(Boolean);
    const printed = details.querySelector("code").textContent.split("\n").map(plain).filter(Boolean);
    answer.replaceChildren(...(details.open && written.length ? printed : []).map((line, i) => {
      const item = document.createElement("li"), code = document.createElement("code"), right = line == written[i];
      code.textContent = line;
      item.append(code);
      if (i < written.length) item.append(right ? ` ${WORDS.right}` : ` ${WORDS.wrong}, ${WORDS.said}: ${written[i]}`);
      item.classList.toggle("wrong", i < written.length && !right);
      return item;
    }));
  };
  input.addEventListener("input", () => {
    localStorage.setItem(key, input.value);
    compare();
  });
  details.addEventListener("toggle", compare);
  compare();
  input.focus();
}
