package vn.okr.benchmarks.line;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The way to a service of this machine as if it were further away: what is sent arrives later, in
 * both directions, however much is under way. Proxies that can be had for it count in whole
 * milliseconds, and the kernel's own way would slow down everybody's loopback.
 */
public final class DelayedLine implements AutoCloseable {
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

  private final int target;
  private final ServerSocket door;
  private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
  private volatile long delayNanos;

  /** A way to the port that as yet adds nothing but itself. */
  public DelayedLine(int target) {
    this.target = target;
    try {
      this.door = new ServerSocket(0, 0, LOOPBACK);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofPlatform().daemon().start(this::serve);
  }

  /** Where the service is reached through this line. */
  public int port() {
    return door.getLocalPort();
  }

  /** Delays what is sent from now on by so much in each direction. */
  public void delay(Duration oneWay) {
    delayNanos = oneWay.toNanos();
  }

  private void serve() {
    while (!door.isClosed()) {
      try {
        connect(door.accept());
      } catch (IOException closed) {
        close(door);
      }
    }
  }

  private void connect(Socket caller) throws IOException {
    ends.add(caller);
    try {
      Socket service = new Socket(LOOPBACK, target);
      ends.add(service);
      caller.setTcpNoDelay(true);
      service.setTcpNoDelay(true);
      pass(caller, service);
      pass(service, caller);
    } catch (IOException away) {
      close(caller);
    }
  }

  /** Until one of them hangs up; then both are closed. */
  private void pass(Socket from, Socket to) throws IOException {
    Transit transit = new Transit(from.getInputStream(), to.getOutputStream(), () -> delayNanos);
    Runnable hangUp =
        () -> {
          close(from);
          close(to);
        };
    Thread.ofPlatform().daemon().start(transit::takeIn);
    Thread.ofPlatform().daemon().start(() -> transit.deliver(hangUp));
  }

  @Override
  public void close() {
    close(door);
    ends.forEach(DelayedLine::close);
  }

  private static void close(Closeable open) {
    try {
      open.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
