// The box above a long list leaves the entries in which its words are.
{
  const box = document.querySelector(".filter"), heads = [...document.querySelectorAll("article > h2")];
  const entries = [...document.querySelectorAll("article > ul > li")].map(item => ({ item, text: item.textContent.toLowerCase() }));
  box.addEventListener("input", () => {
    const words = box.value.toLowerCase().split(/\s+/);
    for (const { item, text } of entries) item.hidden = !words.every(word => text.includes(word));
    for (const head of heads) head.hidden = !head.nextElementSibling.querySelector("li:not([hidden])");
  });
}
