package vn.okr.application.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.okr.domain.organisation.Identity;

/**
 * What is left of an identity when its holder is forgotten: enough to know them when they come, and
 * nothing to tell who they are.
 */
final class ForgottenIdentity {
  private static final String MARK = "sha256:";

  private ForgottenIdentity() {}

  /** Of what is left already nothing more is taken. */
  static Identity of(Identity identity) {
    return identity.subject().startsWith(MARK)
        ? identity
        : new Identity(identity.issuer(), MARK + hash(identity));
  }

  private static String hash(Identity identity) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String text = identity.issuer() + " " + identity.subject();
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
