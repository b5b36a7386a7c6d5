package vn.okr.domain.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Who someone is to the company's identity provider.
 *
 * @param issuer the provider
 * @param subject the person's unchanging id there
 */
public record Identity(String issuer, String subject) {
  private static final String FORGOTTEN = "sha256:";

  /**
   * What is left of it when its holder is to be forgotten: enough to know them when they come, and
   * nothing to tell who they are. Of what is left already nothing more is taken.
   */
  public Identity forgotten() {
    if (subject.startsWith(FORGOTTEN)) {
      return this;
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest((issuer + " " + subject).getBytes(StandardCharsets.UTF_8));
      return new Identity(issuer, FORGOTTEN + HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
