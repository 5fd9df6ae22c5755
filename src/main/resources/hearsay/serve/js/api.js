// Asks the server.

import { notice } from "./dom.js";

const PAUSE = 1000;

/** What the server says is wrong, and what to do; `again` if it may go right in a moment. */
export class Problem extends Error {
  constructor(problem, remedy = "", again = false) {
    super(problem);
    this.remedy = remedy;
    this.again = again;
  }
}

/** The JSON that is at a path of this server; waits while the server still reads its store. */
export async function ask(path, params = new URLSearchParams(), signal = undefined) {
  const address = path + (params.size > 0 ? "?" + params : "");
  for (let waited = false; ; waited = true) {
    let again = false;
    try {
      const response = await send(address, { signal });
      return await response.json();
    } catch (error) {
      again = error.again;
      if (!again) {
        throw error;
      }
      notice(error.message);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    } finally {
      if (waited && !again) {
        notice("");
      }
    }
  }
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
    return new Problem(what, remedy, response.status === 503 && response.headers.has("Retry-After"));
  } catch {
    return new Problem(text.slice(0, 400) || "The server answered with " + response.status + ".");
  }
}
