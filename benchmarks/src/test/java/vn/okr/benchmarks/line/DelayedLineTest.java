package vn.okr.benchmarks.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DelayedLineTest {
  private ServerSocket echo;
  private DelayedLine line;

  @BeforeEach
  void open() throws IOException {
    echo = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    line = new DelayedLine(echo.getLocalPort());
    Thread.ofPlatform().daemon().start(this::answerOne);
  }

  private void answerOne() {
    try (Socket caller = echo.accept()) {
      caller.getInputStream().transferTo(caller.getOutputStream());
    } catch (IOException hungUp) {
      // The end of a test is the end of the connection.
    }
  }

  @AfterEach
  void close() throws IOException {
    line.close();
    echo.close();
  }

  @Test
  void noAnswerComesBeforeItsTime() throws IOException {
    // Given
    line.delay(Duration.ofMillis(10));
    try (Socket caller = call()) {
      long begin = System.nanoTime();

      // When
      caller.getOutputStream().write(7);
      int answer = caller.getInputStream().read();

      // Then
      assertThat(answer).isEqualTo(7);
      assertThat(Duration.ofNanos(System.nanoTime() - begin))
          .isGreaterThanOrEqualTo(Duration.ofMillis(20));
    }
  }

  @Test
  void muchArrivesWholeAndInOrder() throws IOException {
    // Given
    line.delay(Duration.ofMillis(1));
    byte[] much = new byte[1_000_000];
    new Random(1).nextBytes(much);
    try (Socket caller = call()) {
      Thread.ofPlatform().daemon().start(() -> send(caller, much));

      // When
      byte[] arrived = caller.getInputStream().readNBytes(much.length);

      // Then
      assertThat(arrived).isEqualTo(much);
    }
  }

  @Test
  void whoIsHungUpOnHearsOfIt() throws IOException {
    // Given
    try (Socket caller = call()) {
      // When
      caller.shutdownOutput();
      int end = caller.getInputStream().read();

      // Then
      assertThat(end).isEqualTo(-1);
    }
  }

  private Socket call() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), line.port());
  }

  private static void send(Socket to, byte[] bytes) {
    try {
      to.getOutputStream().write(bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
