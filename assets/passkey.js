// A form with `data-passkey` holds a question for the browser (`get` or `create`, as JSON of Web Authentication). Its
// button asks the device, puts the answer into the form's hidden field and sends the form. Where a browser can't, the
// form stays hidden: there is always the code.
const able = window.PublicKeyCredential && PublicKeyCredential.parseRequestOptionsFromJSON
  && PublicKeyCredential.parseCreationOptionsFromJSON;

async function answerOf(form) {
  const question = JSON.parse(form.dataset.passkey);
  const publicKey = form.dataset.passkeyKind === "create"
    ? PublicKeyCredential.parseCreationOptionsFromJSON(question)
    : PublicKeyCredential.parseRequestOptionsFromJSON(question);
  return navigator.credentials[form.dataset.passkeyKind]({ publicKey });
}

for (const form of able ? document.querySelectorAll("form[data-passkey]") : []) {
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    const field = form.elements.namedItem("answer");
    if (field.value) return;
    event.preventDefault();
    answerOf(form).then((credential) => {
      field.value = JSON.stringify(credential.toJSON());
      form.requestSubmit();
    }).catch(() => {
      form.querySelector("[data-passkey-failed]").hidden = false;
    });
  });
}
