// Enhancement only: every page works without it.

// "/" goes to the search box, unless something is being typed.
document.addEventListener("keydown", event => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  const at = event.target;
  if (at instanceof HTMLElement && at.matches("input, textarea, select, [contenteditable]")) return;
  const find = document.getElementById("find");
  if (find) {
    event.preventDefault();
    find.focus();
  }
});

// After a refused form the eye and the screen reader begin at what is wrong.
document.querySelector(".problems")?.focus();
