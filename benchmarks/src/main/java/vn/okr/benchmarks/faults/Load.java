package vn.okr.benchmarks.faults;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.random.RandomGenerator;

/** Writers at work, until they are told to rest. */
final class Load implements AutoCloseable {
  /** What one of them waits after each write, so that the machine is busy and not drowned. */
  private static final Duration BREATH = Duration.ofMillis(20);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ReadWriteLock work = new ReentrantReadWriteLock(true);
  private volatile boolean ended;

  /** Starts them, at rest; {@link #go()} and {@link #rest()} are for the same thread to call. */
  Load(List<Writer> writers) {
    work.writeLock().lock();
    for (int i = 0; i < writers.size(); i++) {
      Writer writer = writers.get(i);
      RandomGenerator random = new java.util.SplittableRandom(i);
      threads.execute(() -> keepWriting(writer, random));
    }
  }

  private void keepWriting(Writer writer, RandomGenerator random) {
    while (!ended) {
      work.readLock().lock();
      try {
        if (!ended) {
          writer.write(random);
        }
      } finally {
        work.readLock().unlock();
      }
      Pause.of(BREATH);
    }
  }

  /** Lets them work. */
  void go() {
    work.writeLock().unlock();
  }

  /** Waits until each knows what became of its last write, and lets none begin another. */
  void rest() {
    work.writeLock().lock();
  }

  /** To be called while they rest. */
  @Override
  public void close() {
    ended = true;
    work.writeLock().unlock();
    threads.close();
  }
}
