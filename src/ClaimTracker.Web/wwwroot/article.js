// The quotes in the text and the quotes in the list light each other. Without script the links between them still lead there.

const text = document.getElementById("text");
const list = document.querySelector(".said ol");

const light = (ids, on, name = "lit") => {
  for (const id of ids) {
    for (const part of document.querySelectorAll(`#text [data-quotes~="${id}"], .said [data-quote="${id}"]`)) part.classList.toggle(name, on);
  }
};
const idsOf = part => (part?.dataset.quotes ?? part?.dataset.quote ?? "").split(" ").filter(Boolean);

for (const [root, selector] of [[text, "[data-quotes]"], [list, "[data-quote]"]]) {
  if (!root) continue;
  for (const [into, out] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
    root.addEventListener(into, event => light(idsOf(event.target.closest(selector)), true));
    root.addEventListener(out, event => light(idsOf(event.target.closest(selector)), false));
  }
}

// A click in the text brings its quote into the list's view; a drag is a selection and is left alone.
text?.addEventListener("click", event => {
  if (!document.getSelection()?.isCollapsed) return;
  const id = idsOf(event.target.closest("[data-quotes]")).at(-1);
  if (id) document.getElementById(`l${id}`)?.scrollIntoView({ block: "nearest" });
});

// The quote named by the address stays lit in all its parts, not only in the first.
const follow = () => {
  for (const part of document.querySelectorAll(".chosen")) part.classList.remove("chosen");
  const id = /^#q(\d+)$/.exec(location.hash)?.[1];
  if (!id) return;
  light([id], true, "chosen");
  document.getElementById(`l${id}`)?.scrollIntoView({ block: "nearest" });
  document.getElementById(`q${id}`)?.scrollIntoView({ block: "center" });
};
addEventListener("hashchange", follow);
follow();
