// Finding phrases in a text that somebody writes: as whole words, in whatever letters the language has, over line breaks,
// and with either kind of apostrophe.
const plain = (text) => ` ${text.toLowerCase().replaceAll("'", "’").replace(/[^\p{L}\p{N}’]+/gu, " ").trim()} `;

// The marks ({phrases, ...}) of which a phrase stands in the text, each with the first phrase that does: [mark, phrase].
export function find(text, marks) {
  const words = plain(text);
  return marks.flatMap((mark) => {
    const phrase = mark.phrases.find((one) => words.includes(plain(one)));
    return phrase ? [[mark, phrase]] : [];
  });
}
