// Enhancement only: the form and the page of verdicts work without it.

// The form: files dropped anywhere on its frame are chosen, and limits are told before anything is sent.
const form = document.querySelector("form.import");
if (form) {
  const input = form.querySelector("input[type=file]");
  const frame = form.querySelector(".drop");
  const chosen = document.getElementById("files-chosen");
  const maxFiles = Number(form.dataset.maxFiles);
  const maxBytes = Number(form.dataset.maxBytes);

  const tell = () => {
    const files = [...input.files];
    const bytes = files.reduce((sum, file) => sum + file.size, 0);
    const problem =
      files.length > maxFiles ? `You chose ${files.length} files; ${maxFiles} at a time.` :
      bytes > maxBytes ? `These files are ${(bytes / 1048576).toFixed(1)} MB together; ${Math.floor(maxBytes / 1048576)} MB can be sent at once.` : "";
    input.setCustomValidity(problem);
    chosen.textContent = problem || (files.length === 0 ? chosen.dataset.droppedHint :
      files.length === 1 ? `Chosen: ${files[0].name}` : `Chosen: ${files.length} files`);
  };
  input.addEventListener("change", tell);
  tell();

  let inside = 0;
  const mark = () => frame.classList.toggle("over", inside > 0);
  frame.addEventListener("dragenter", event => { event.preventDefault(); inside++; mark(); });
  frame.addEventListener("dragleave", () => { inside--; mark(); });
  frame.addEventListener("dragover", event => event.preventDefault());
  frame.addEventListener("drop", event => {
    event.preventDefault();
    inside = 0;
    mark();
    if (event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
      tell();
      document.getElementById("send").focus();
    }
  });

  form.addEventListener("submit", () => {
    const send = document.getElementById("send");
    send.textContent = "Sending …";
    // Not disabled: a button that is disabled while the form is sent cannot be tried again after Back.
    send.setAttribute("aria-busy", "true");
  });
  addEventListener("pageshow", () => { document.getElementById("send").textContent = "Import"; });
}

// The verdicts: the same page is fetched again while documents wait, slower the longer it takes.
const verdicts = () => document.getElementById("verdicts");
let pause = 500;
const refresh = async () => {
  const here = verdicts();
  if (!here || here.dataset.waiting === "0") return;
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (answer.ok) {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("verdicts");
      if (fresh) {
        const counted = fresh.dataset.waiting !== here.dataset.waiting;
        pause = counted ? 500 : Math.min(pause * 1.5, 10000);
        // Nothing is taken from under the keyboard.
        if (counted && !here.contains(document.activeElement)) {
          here.replaceWith(document.adoptNode(fresh));
          document.title = page.title;
        }
      }
    }
  } catch {
    pause = Math.min(pause * 2, 10000);
  }
  setTimeout(refresh, pause);
};
setTimeout(refresh, pause);
