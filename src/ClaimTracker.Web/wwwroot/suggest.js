// Offers names of speakers and wordings of claims of the whole archive, as they are typed. The fields work without it.

for (const input of document.querySelectorAll("[data-suggest]")) {
  let timer;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => suggest(input), 200);
  });
}

async function suggest(input) {
  if (input.value.trim().length < 2 || !input.list) return;
  const known = new Set([...input.list.options].map(option => option.value));
  if (known.has(input.value)) return;
  const root = document.querySelector("a.name").getAttribute("href");
  const handler = input.dataset.suggest === "speakers" ? "Speakers" : "Claims";
  const answer = await fetch(`${root}Quotes?handler=${handler}&q=${encodeURIComponent(input.value)}`);
  if (!answer.ok) return;
  for (const words of await answer.json()) {
    if (!known.has(words)) input.list.append(Object.assign(document.createElement("option"), { value: words }));
  }
}
