// Asks the server.

/** What the server says is wrong, and what to do. */
export class Problem extends Error {
  constructor(problem, remedy = "") {
    super(problem);
    this.remedy = remedy;
  }
}

/** The JSON that is at a path of this server. */
export async function ask(path, params = new URLSearchParams(), signal = undefined) {
  const response = await send(path + (params.size > 0 ? "?" + params : ""), { signal });
  return response.json();
}

/** Sends a request, and throws the problem that the server names. */
export async function send(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch (error) {
    if (error.name === "AbortError") {
      throw error;
    }
    throw new Problem("The server does not answer.", "Is it still running?");
  }
  if (!response.ok) {
    throw await problemIn(response);
  }
  return response;
}

async function problemIn(response) {
  const text = await response.text();
  try {
    const { problem: what, remedy } = JSON.parse(text);
    return new Problem(what, remedy);
  } catch {
    return new Problem(text.slice(0, 400) || "The server answered with " + response.status + ".");
  }
}
