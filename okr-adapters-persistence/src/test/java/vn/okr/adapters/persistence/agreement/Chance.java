package vn.okr.adapters.persistence.agreement;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What is left to chance, the same for the same seed. */
final class Chance {
  private static final List<String> WORDS =
      List.of("Tăng", "doanh thu", "kế toán", "Đóng sổ", "mở rộng", "thị trường", "3x", "giảm");

  private final Random random;

  Chance(long seed) {
    random = new Random(seed);
  }

  boolean flip() {
    return random.nextBoolean();
  }

  int number(int below) {
    return random.nextInt(below);
  }

  int number(int from, int below) {
    return random.nextInt(from, below);
  }

  String words(int count) {
    return String.join(" ", IntStream.range(0, count).mapToObj(_ -> oneOf(WORDS)).toList());
  }

  <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  static void times(int count, Runnable work) {
    for (int i = 0; i < count; i++) {
      work.run();
    }
  }
}
