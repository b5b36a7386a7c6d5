package vn.okr.local.services;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import vn.okr.local.LocalFailure;

/** The key that signs tokens, made once and kept, so that tokens outlive a restart. */
final class SigningKey {
  private static final int BITS = 2048;

  private SigningKey() {}

  static JWK keptIn(Path file) {
    try {
      return Files.exists(file) ? RSAKey.parse(Files.readString(file)) : make(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException | JOSEException e) {
      throw new LocalFailure("The key in " + file + " is of no use; delete the file.", e);
    }
  }

  private static JWK make(Path file) throws IOException, JOSEException {
    RSAKey key = new RSAKeyGenerator(BITS).generate();
    PrivateFile.write(file, key.toJSONString());
    return key;
  }
}
