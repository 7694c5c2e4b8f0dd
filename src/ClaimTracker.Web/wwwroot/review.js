// Keys for reviewing. Enhancement only: every key does what a button or link on the page does.

for (const help of document.querySelectorAll("[data-keys]")) help.hidden = false;

const rows = [...document.querySelectorAll("[data-rows] .words a")];

// Steps through the rows of a list; on a quote's page, through the quotes that await review.
function step(by) {
  if (rows.length) {
    const at = rows.indexOf(document.activeElement);
    rows[Math.min(Math.max(at + by, 0), rows.length - 1)].focus();
    return true;
  }
  const link = document.querySelector(by > 0 ? ".neighbours a[rel=next]" : ".neighbours a[rel=prev]");
  link?.click();
  return Boolean(link);
}

function act(key) {
  if (key === "j") return step(1);
  if (key === "k") return step(-1);
  if (key === "e") {
    const field = document.querySelector("#tagging textarea");
    field?.focus();
    return Boolean(field);
  }
  const form = document.querySelector(`form[data-key="${key}"]`);
  form?.requestSubmit();
  return Boolean(form);
}

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
  if (event.target instanceof HTMLElement && event.target.matches("input, textarea, select, [contenteditable]")) return;
  if (["a", "r", "j", "k", "e"].includes(event.key) && act(event.key)) event.preventDefault();
});
