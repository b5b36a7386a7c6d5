package vn.okr.adapters.rest.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.problem.HttpRefusal;
import vn.okr.application.Precondition;
import vn.okr.domain.shared.Stale;

/**
 * The revision an edit is meant for, by its {@code If-Match}. Only the revision is compared: a
 * colleague's check-in does not void an edit of the title. For the same reason a tag that a
 * compressing proxy made weak still counts, and {@code *} stands for any revision.
 *
 * @param header the header; absent when the client sent none
 */
public record IfMatch(@Nullable String header) implements Precondition {
  private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})-[\\w-]+\"");

  /** For what has no revision of its own: without the header, nothing is asked for. */
  public static Precondition ifSent(@Nullable String header) {
    return header == null ? Precondition.none() : new IfMatch(header);
  }

  /**
   * Lets the edit go on only if it is meant for the current revision.
   *
   * @throws HttpRefusal 428 without the header
   * @throws Stale when no tag names the revision, malformed ones included
   */
  @Override
  public void require(long currentRevision) {
    if (header == null) {
      throw HttpRefusal.preconditionRequired();
    }
    for (String one : header.split(",")) {
      Matcher tag = TAG.matcher(one.strip());
      boolean any = one.strip().equals("*");
      if (any || (tag.matches() && Long.parseLong(tag.group(1)) == currentRevision)) {
        return;
      }
    }
    throw new Stale();
  }
}
