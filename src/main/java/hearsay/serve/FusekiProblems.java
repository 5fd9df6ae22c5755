package hearsay.serve;

import hearsay.HearsayException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;

/** Tells of what Fuseki refuses in the form of all our problems. */
final class FusekiProblems {
  private static final System.Logger LOG = System.getLogger(FusekiProblems.class.getName());
  private static final int UNPROCESSABLE = 422;

  private FusekiProblems() {}

  /** Runs {@code work}; answers with a problem where it fails before it has answered. */
  static void answering(HttpAction action, Runnable work) {
    try {
      work.run();
    } catch (HearsayException e) {
      answer(action, UNPROCESSABLE, String.valueOf(e.getMessage()), e.remedy());
    } catch (QueryCancelledException e) {
      answer(action, 503, "The query took too long.", "Ask for less: narrow it, or add a LIMIT.");
    } catch (QueryDeniedException e) {
      answer(
          action,
          UNPROCESSABLE,
          "The query calls another service, and this server calls none.",
          "Take SERVICE and what it asks for out of the query.");
    } catch (ActionErrorException e) {
      answer(action, e.getRC(), message(e), "Correct the request.");
    } catch (StackOverflowError e) {
      answer(action, 400, "The query is nested too deeply.", "Write it with fewer brackets.");
    } catch (RuntimeException e) {
      if (action.getResponse().isCommitted()) {
        throw e; // the client has left
      }
      LOG.log(System.Logger.Level.ERROR, "A request failed: " + action.getActionURI(), e);
      answer(action, 500, "The request failed.", "The program's log tells more.");
    }
  }

  private static String message(ActionErrorException problem) {
    String message = problem.getMessage();
    return message == null ? "The request cannot be answered." : message.strip();
  }

  private static void answer(HttpAction action, int status, String problem, String remedy) {
    try {
      Replies.problem(action.getResponse(), status, problem, remedy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
