package vn.okr.adapters.persistence.objective;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.cycle.Elapsed;
import vn.okr.domain.cycle.Period;
import vn.okr.domain.objective.Ambition;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.objective.PaceBasis;
import vn.okr.domain.organisation.OrganisationSettings;
import vn.okr.domain.progress.Situation;
import vn.okr.domain.shared.Score;

/** Makes situations that lie on and beside every bound a status has. */
final class RandomSituations {
  private final Random random;
  private final LocalDate today;
  private final OrganisationSettings settings;

  RandomSituations(long seed, LocalDate today, OrganisationSettings settings) {
    this.random = new Random(seed);
    this.today = today;
    this.settings = settings;
  }

  Situation next() {
    LocalDate startsOn = today.minusDays(random.nextInt(-5, 100));
    Period period = new Period(startsOn, startsOn.plusDays(random.nextInt(1, 100)));
    CyclePhase phase = oneOf(List.of(CyclePhase.values()));
    ObjectiveState state =
        random.nextInt(8) == 0 ? oneOf(List.of(ObjectiveState.values())) : ObjectiveState.PUBLISHED;
    Ambition ambition = oneOf(List.of(Ambition.values()));
    LocalDate publishedOn =
        random.nextInt(6) == 0 ? null : startsOn.plusDays(random.nextInt(-9, 60));
    LocalDate runningSince = random.nextInt(4) == 0 ? null : aRecentDay();
    PaceBasis none = new PaceBasis(null, 0, 0, 0, null, null);
    Situation plain =
        new Situation(state, ambition, none, publishedOn, period, phase, runningSince);
    return new Situation(state, ambition, basis(plain), publishedOn, period, phase, runningSince);
  }

  private PaceBasis basis(Situation plain) {
    long timed = weight();
    long steady = weight();
    Score score = random.nextInt(6) == 0 ? null : Score.ofTenThousandths(random.nextInt(10_001));
    Confidence lowest = random.nextInt(3) == 0 ? null : new Confidence(random.nextInt(11));
    LocalDate quietSince = random.nextInt(3) > 0 ? null : aRecentDay();
    return new PaceBasis(score, achieved(plain, timed, steady), timed, steady, lowest, quietSince);
  }

  /** Most often just about what makes a pace reach a cut point. */
  private long achieved(Situation plain, long timed, long steady) {
    long most = (timed + steady) * 10_000;
    if (random.nextInt(4) == 0) {
      return most == 0 ? 0 : random.nextLong(most + 1);
    }
    Elapsed elapsed = plain.elapsed(today);
    BigDecimal cut = random.nextBoolean() ? settings.onTrackFrom() : settings.atRiskFrom();
    BigDecimal expected =
        BigDecimal.valueOf(timed * elapsed.gone() + steady * elapsed.all())
            .multiply(BigDecimal.valueOf(plain.ambition().goalTenths()));
    long about =
        expected
            .multiply(cut.subtract(new BigDecimal("0.00005")).movePointRight(3))
            .divideToIntegralValue(BigDecimal.valueOf(elapsed.all()))
            .longValue();
    return Math.clamp(about + random.nextInt(-1, 3), 0, most);
  }

  private long weight() {
    return switch (random.nextInt(4)) {
      case 0 -> 0;
      case 1 -> 10_000_000_000_000L;
      default -> random.nextLong(1, 60_000);
    };
  }

  private LocalDate aRecentDay() {
    return today.minusDays(settings.cadenceDays() + settings.graceDays() + random.nextInt(-2, 3));
  }

  private <T extends @Nullable Object> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
