package vn.okr.hostile.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.okr.hostile.request.Call;
import vn.okr.hostile.request.Caller;
import vn.okr.hostile.request.Framing;

/** A server that takes a connection and says nothing. */
class WireTest {
  @Test
  void whoNeverAnswersIsGivenUpOn() throws IOException {
    // Given
    Duration patience = Duration.ofMillis(200);
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Wire wire = new Wire(silent.getLocalPort(), patience);
      Caller caller = new Caller("token", false, (_, _) -> "");
      Call call = new Call("GET", "/", List.of(), new byte[0], Framing.WHOLE, caller, true);

      // When
      Answer answer = wire.send(call);

      // Then
      assertThat(answer.isOver()).isFalse();
      assertThat(answer.status()).isZero();
      assertThat(answer.took()).isGreaterThanOrEqualTo(patience);
    }
  }
}
