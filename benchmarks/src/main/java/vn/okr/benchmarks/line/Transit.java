package vn.okr.benchmarks.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/** Bytes that are under way in one direction. */
final class Transit {
  /** A sleeping thread is woken about so much too late; for the rest it stays awake. */
  private static final long LATE_NANOS = 70_000;

  private static final byte[] END = {};

  private final BlockingQueue<Parcel> underWay = new LinkedBlockingQueue<>();
  private final InputStream from;
  private final OutputStream to;
  private final LongSupplier delayNanos;

  Transit(InputStream from, OutputStream to, LongSupplier delayNanos) {
    this.from = from;
    this.to = to;
    this.delayNanos = delayNanos;
  }

  /**
   * What arrives together.
   *
   * @param due when, by {@link System#nanoTime()}
   */
  private record Parcel(long due, byte[] bytes) {}

  /** Takes in what is sent, until that ends. */
  void takeIn() {
    byte[] buffer = new byte[1 << 16];
    try {
      for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
        send(Arrays.copyOf(buffer, read));
      }
    } catch (IOException hungUp) {
      // The end is the same as an orderly one.
    }
    send(END);
  }

  private void send(byte[] bytes) {
    underWay.add(new Parcel(System.nanoTime() + delayNanos.getAsLong(), bytes));
  }

  /** Delivers it when it is due. */
  void deliver(Runnable atTheEnd) {
    try {
      for (Parcel next = underWay.take(); next.bytes() != END; next = underWay.take()) {
        awaitMoment(next.due());
        to.write(next.bytes());
      }
    } catch (IOException hungUp) {
      // Who does not listen any more gets nothing.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    atTheEnd.run();
  }

  private static void awaitMoment(long due) {
    for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
      if (left > LATE_NANOS) {
        LockSupport.parkNanos(left - LATE_NANOS);
      } else {
        Thread.onSpinWait();
      }
    }
  }
}
