package vn.okr.adapters.rest.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import vn.okr.domain.shared.InvalidInput;

/** Bodies that end before their end. */
class BodyBytesTest {
  @Test
  void aBodyCutOffIsTheCallersFault() {
    // Given
    InputStream cutOff =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Connection was closed");
          }
        };

    // When and then
    assertThatThrownBy(() -> BodyBytes.read(cutOff)).isInstanceOf(InvalidInput.class);
  }
}
