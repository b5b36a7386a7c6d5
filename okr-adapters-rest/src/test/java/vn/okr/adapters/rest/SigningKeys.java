package vn.okr.adapters.rest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * Makes the keys of a sign-in provider for one run; only the public one is the product's to know.
 */
public class SigningKeys implements QuarkusTestResourceLifecycleManager {
  static final String PRIVATE_KEY = "test.sign-in.private-key";

  @Override
  public Map<String, String> start() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      Base64.Encoder text = Base64.getEncoder();
      return Map.of(
          "quarkus.oidc.public-key",
          text.encodeToString(pair.getPublic().getEncoded()),
          PRIVATE_KEY,
          text.encodeToString(pair.getPrivate().getEncoded()));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void stop() {
    // Keys need no cleaning up.
  }
}
