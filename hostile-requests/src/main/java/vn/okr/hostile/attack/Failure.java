package vn.okr.hostile.attack;

import java.io.ByteArrayOutputStream;
import java.util.List;
import vn.okr.hostile.request.Call;

/**
 * A request that was not answered as promised.
 *
 * @param seed of the run
 * @param number of the request in the run
 * @param operation what the request was made for
 * @param complaints what is wrong
 * @param request in short
 * @param answer in short
 * @param bytes all that was sent
 * @param token of whoever sent it, which is not shown
 */
public record Failure(
    long seed,
    int number,
    String operation,
    List<String> complaints,
    String request,
    String answer,
    byte[] bytes,
    String token) {
  private static final int MOST_SHOWN = 3_000;

  static Failure of(
      Plan plan, int number, String operation, List<String> complaints, Call call, String answer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    call.pieces().forEach(bytes::writeBytes);
    return new Failure(
        plan.seed(),
        number,
        operation,
        complaints,
        call.toString(),
        answer,
        bytes.toByteArray(),
        call.caller().token());
  }

  /** What is wrong, how to send it again in its place, and what was sent, for a shell. */
  @Override
  public String toString() {
    return """
        %s: request %d of seed %d, for %s
          sent %s
          got  %s
          again with --seed %d --first %d --requests 1
          printf "%s" | nc 127.0.0.1 PORT"""
        .formatted(complaints, number, seed, operation, request, answer, seed, number, forShell());
  }

  private String forShell() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bytes.length && text.length() < MOST_SHOWN; i++) {
      char c = (char) (bytes[i] & 0xFF);
      boolean isPlain = c >= ' ' && c < 0x7F && "\"\\%$`".indexOf(c) < 0;
      text.append(isPlain ? Character.toString(c) : "\\x%02x".formatted((int) c));
    }
    return text.toString().replace(token, "$TOKEN");
  }
}
