package vn.okr.hostile.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A request as no client library would let it through.
 *
 * @param method the word that the request begins with
 * @param target what follows it
 * @param headers those that mean something; the ones that frame the body come with the framing
 * @param caller who is behind it
 * @param isSignedIn whether its token was left as it was
 */
public record Call(
    String method,
    String target,
    List<Header> headers,
    byte[] body,
    Framing framing,
    Caller caller,
    boolean isSignedIn) {
  private static final int SHOWN = 400;

  /** The pieces that it is sent in, with a pause after each. */
  public List<byte[]> pieces() {
    return new Frames(this).pieces();
  }

  /** Whether whoever sends it may read everybody's drafts. */
  public boolean readsDrafts() {
    return isSignedIn && caller.readsDrafts();
  }

  /** Whether the address is one of the API's, spelled as it should be. */
  public boolean isPlainlyOfApi() {
    return target.startsWith("/api/v1/") && !target.matches(".*(//|/\\.|%2[eEfF]|;|#).*");
  }

  /** In short, without the token. */
  @Override
  public String toString() {
    String text = new String(body, UTF_8);
    String shown =
        headers.stream()
            .map(Header::toString)
            .map(line -> line.replaceAll("Bearer ey[\\w.-]{20,}", "Bearer ..."))
            .map(Call::shortened)
            .collect(Collectors.joining(", ", "[", "]"));
    return "%s %s %s %s, %d bytes: %s"
        .formatted(
            framing, method, shortened(target), shown, body.length, shortened(Raw.write(text)));
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
  }
}
