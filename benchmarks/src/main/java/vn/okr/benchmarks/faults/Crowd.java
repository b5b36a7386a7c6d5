package vn.okr.benchmarks.faults;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.okr.benchmarks.http.Subject;

/**
 * Many who check in at once, each again as soon as there is an answer; who is turned away comes
 * again when they were told to.
 */
final class Crowd {
  private final Door door;
  private final List<Subject> people;

  Crowd(Door door, List<Subject> people) {
    this.door = door;
    this.people = people;
  }

  /** An answer, and how long it took. */
  private record Timed(Answer answer, Duration took) {}

  /**
   * What a burst came to.
   *
   * @param good check-ins done a second
   * @param refused answered 503 or 429, a second
   * @param failed other answers, and none
   * @param goodWithin the time within which 95 % of the good ones came
   * @param refusedWithin the same for the refused ones
   */
  record Burst(
      int clients,
      double good,
      double refused,
      int failed,
      Duration goodWithin,
      Duration refusedWithin) {}

  /** So many clients for so long. */
  Burst press(int clients, Duration time) {
    Queue<Timed> answers = new ConcurrentLinkedQueue<>();
    long begin = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int client = 0; client < clients; client++) {
        Subject by = people.get(client % people.size());
        threads.execute(() -> keepCheckingIn(by, begin + time.toNanos(), answers));
      }
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    List<Timed> good = answers.stream().filter(a -> a.answer().isGood()).toList();
    List<Timed> refused = answers.stream().filter(a -> a.answer().isTurnedAway()).toList();
    return new Burst(
        clients,
        good.size() / seconds,
        refused.size() / seconds,
        answers.size() - good.size() - refused.size(),
        percentile(good),
        percentile(refused));
  }

  private void keepCheckingIn(Subject by, long end, Queue<Timed> answers) {
    while (System.nanoTime() - end < 0) {
      Write write = new Write(Kind.CHECK_IN, by, by.keyResult(), Kind.CHECK_IN.newMark());
      long begin = System.nanoTime();
      Answer answer = door.post(write.path(), by.token(), write.body(), write.mark());
      answers.add(new Timed(answer, Duration.ofNanos(System.nanoTime() - begin)));
      if (answer.isTurnedAway()) {
        Pause.of(answer.again());
      }
    }
  }

  private static Duration percentile(List<Timed> answers) {
    return answers.stream()
        .map(Timed::took)
        .sorted()
        .skip(answers.size() * 95L / 100)
        .findFirst()
        .orElse(Duration.ZERO);
  }
}
