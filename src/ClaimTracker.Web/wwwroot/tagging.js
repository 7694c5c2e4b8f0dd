// Tags words of an article by selecting them. Without script the same form takes the words typed.
// The text element's text content is the stored text, so that offsets here are offsets there (both count UTF-16 units).

import "./suggest.js";

const text = document.querySelector("#text[data-version]");
const form = document.getElementById("tagging");
const roles = [
  ["content", "What was said", "c"],
  ["source", "Who said it", "s"],
  ["cue", "Reporting word", "w"],
];
// A cue says what the speaker does, unless the editor says otherwise.
const stances = [
  [/\b(den(y|ies|ied|ying)|reject(s|ed|ing)?|refut(es?|ed|ing)|dismiss(es|ed|ing)?|contradict(s|ed|ing)?)\b/i, "Denies"],
  [/\b(question(s|ed|ing)?|doubt(s|ed|ing)?)\b/i, "Questions"],
  [/\b(declin(es?|ed|ing)|refus(es?|ed|ing))\b/i, "DeclinesToComment"],
];

if (text && form) start();

function start() {
  for (const hint of document.querySelectorAll("[data-selecting]")) hint.hidden = false;
  const base = Number(text.dataset.offset ?? 0);
  const bar = toolbar();
  let chosen = null;

  // The words under the selection without the blanks at its ends; null when nothing of the text is selected.
  function selected() {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0).cloneRange();
    if (!range.intersectsNode(text)) return null;
    // A drag that leaves the text means the text up to its end.
    if (!text.contains(range.startContainer)) range.setStart(text, 0);
    if (!text.contains(range.endContainer)) range.setEnd(text, text.childNodes.length);
    const before = document.createRange();
    before.setStart(text, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const raw = range.toString();
    const words = raw.trim();
    if (!words) return null;
    return { start: base + before.toString().length + raw.indexOf(words), words, box: range.getBoundingClientRect() };
  }

  function show() {
    chosen = selected();
    bar.hidden = !chosen;
    if (!chosen) return;
    // Below the words, or at the window's foot where they reach beyond it.
    const top = Math.min(chosen.box.bottom, innerHeight - bar.offsetHeight - 12) + scrollY + 6;
    const left = Math.min(Math.max(8, chosen.box.left), document.documentElement.clientWidth - bar.offsetWidth - 8);
    bar.style.top = `${top}px`;
    bar.style.left = `${Math.max(8, left)}px`;
  }

  function tag(role) {
    if (!chosen) return;
    const field = freeField(role);
    const area = field.querySelector("textarea");
    area.value = chosen.words;
    startInput(field).value = chosen.start;
    field.dataset.end = chosen.start + chosen.words.length;
    for (const stale of field.querySelectorAll(".places, .wrong")) stale.remove();
    if (role === "cue") takeStance(chosen.words);
    if (role === "source") takeSpeaker(chosen.words);
    form.hidden = false;
    bar.hidden = true;
    // On a phone the form takes the lower part of the window: the words stay above it.
    if (matchMedia("(max-width: 42rem)").matches) scrollBy({ top: chosen.box.top - innerHeight * 0.15 });
    chosen = null;
    document.getSelection().removeAllRanges();
    paint();
    say(`${roles.find(([name]) => name === role)[1]}: ${area.value}`);
  }

  function toolbar() {
    const bar = document.createElement("div");
    bar.className = "tag-bar";
    bar.setAttribute("role", "toolbar");
    bar.setAttribute("aria-label", "Tag the selected words as");
    bar.hidden = true;
    for (const [role, label, key] of roles) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(label, " ", Object.assign(document.createElement("kbd"), { textContent: key }));
      // The selection would be gone before the click.
      button.addEventListener("pointerdown", event => event.preventDefault());
      button.addEventListener("click", () => tag(role));
      bar.append(button);
    }
    document.body.append(bar);
    return bar;
  }

  document.addEventListener("selectionchange", () => {
    if (!selected()) bar.hidden = true;
  });
  document.addEventListener("pointerup", () => setTimeout(show));
  document.addEventListener("keyup", event => {
    if (event.shiftKey || event.key === "Shift") show();
  });
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && !bar.hidden) {
      bar.hidden = true;
      return;
    }
    if (!chosen || bar.hidden || event.ctrlKey || event.metaKey || event.altKey) return;
    const role = roles.find(([, , key]) => key === event.key);
    if (role) {
      event.preventDefault();
      event.stopPropagation();
      tag(role[0]);
    }
  }, true);

  form.querySelector("[data-close]")?.addEventListener("click", () => {
    form.reset();
    for (const input of form.querySelectorAll("[data-start]")) input.value = "";
    form.hidden = true;
    paint();
    text.focus();
  });
  form.addEventListener("input", event => {
    // Words corrected by hand are looked for anew, near the place that was selected.
    if (event.target.matches("textarea")) paint();
  });
}

// Content may be in several stretches and grows by a field each; the others are replaced.
function freeField(role) {
  const fields = [...form.querySelectorAll(`.span-field[data-role="${role}"]`)];
  if (role !== "content") return fields[0];
  const free = fields.find(field => !field.querySelector("textarea").value.trim());
  if (free) return free;
  const last = fields.at(-1);
  const next = last.cloneNode(true);
  const number = fields.length;
  for (const part of next.querySelectorAll("[id], [name], [for], [aria-describedby]")) {
    for (const name of ["id", "name", "for", "aria-describedby"]) {
      const value = part.getAttribute(name);
      if (value) part.setAttribute(name, value.replace(/content-\d+/, `content-${number}`).replace(/Content\[\d+\]/, `Content[${number}]`));
    }
  }
  next.querySelector("label").textContent = "More of what was said";
  next.querySelector(".hint")?.remove();
  next.querySelector("textarea").rows = 1;
  last.after(next);
  return next;
}

function startInput(field) {
  let input = field.querySelector("[data-start]");
  if (!input) {
    input = Object.assign(document.createElement("input"), { type: "hidden", name: field.querySelector("textarea").name.replace(/\.Words$/, ".Start") });
    input.dataset.start = "";
    field.append(input);
  }
  return input;
}

function takeStance(words) {
  const stance = stances.find(([cue]) => cue.test(words))?.[1];
  if (stance) form.querySelector("[name='Form.Stance']").value = stance;
}

// "Ada Lindqvist" names somebody; "she" and "the minister" point at somebody the editor names.
function takeSpeaker(words) {
  const speaker = form.querySelector("[name='Form.Speaker']");
  if (!speaker.value && /^\p{Lu}/u.test(words) && !/^(The|A|An|He|She|They|It|We|His|Her|Its|Their)\b/.test(words)) speaker.value = words;
}

// The tagged words are marked in the text while the form is open, where the browser can do so without changing the page.
function paint() {
  if (!("highlights" in CSS)) return;
  for (const [role] of roles) {
    const ranges = [...form.querySelectorAll(`.span-field[data-role="${role}"]`)].map(rangeOf).filter(Boolean);
    if (ranges.length && !form.hidden) CSS.highlights.set(`tag-${role}`, new Highlight(...ranges));
    else CSS.highlights.delete(`tag-${role}`);
  }
}

function rangeOf(field) {
  const words = field.querySelector("textarea").value;
  const at = field.querySelector("[data-start]")?.value;
  if (!words.trim() || at === undefined || at === "") return null;
  const base = Number(text.dataset.offset ?? 0);
  const [from, to] = [Number(at) - base, Number(at) - base + words.length];
  const range = document.createRange();
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let passed = 0;
  let open = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const end = passed + node.length;
    if (!open && from >= passed && from < end) {
      range.setStart(node, from - passed);
      open = true;
    }
    if (open && to <= end) {
      range.setEnd(node, to - passed);
      return range;
    }
    passed = end;
  }
  return null;
}

function say(message) {
  let live = document.getElementById("tag-said");
  if (!live) {
    live = Object.assign(document.createElement("p"), { id: "tag-said", className: "hidden" });
    live.setAttribute("role", "status");
    document.body.append(live);
  }
  live.textContent = message;
}
