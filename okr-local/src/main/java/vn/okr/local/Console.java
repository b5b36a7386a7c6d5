package vn.okr.local;

import java.io.PrintStream;

/**
 * What the person at the keyboard reads.
 *
 * @param out where answers go
 * @param err where news of the progress and failures go
 */
public record Console(PrintStream out, PrintStream err) {
  /** This process's own. */
  public static Console system() {
    return new Console(System.out, System.err);
  }

  /** Prints an answer. */
  public void answer(String text) {
    out.println(text);
    out.flush();
  }

  /** Tells what is going on. */
  public void news(String text) {
    err.println(text);
  }

  /** Tells why it does not go on. */
  public void failure(String text) {
    err.println("okr: " + text);
  }
}
