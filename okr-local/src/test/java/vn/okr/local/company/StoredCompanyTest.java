package vn.okr.local.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.okr.application.organisation.SignIn;
import vn.okr.application.port.Time;
import vn.okr.application.progress.FollowProgress;
import vn.okr.application.progress.ReadScorecards;
import vn.okr.application.progress.Scorecard;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.organisation.Identity;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.Score;
import vn.okr.local.services.LocalDatabase;
import vn.okr.local.supervision.Sample;

/** The story told to PostgreSQL, as {@code ./okr run} tells it. */
@QuarkusTest
@QuarkusTestResource(StoredCompanyTest.Database.class)
class StoredCompanyTest {
  private static final String ISSUER = "http://localhost:8180/okr";

  @Inject CompanyStory story;
  @Inject Time time;
  @Inject SignIn signIn;
  @Inject ReadScorecards scorecards;
  @Inject FollowProgress progress;

  @Test
  void keepsTheStoryInTheDatabase() {
    // Given
    assertThat(time).isInstanceOf(StoryClock.class);
    // When
    Properties facts = story.tell(ISSUER);
    // Then
    CycleId closed = new CycleId(id(facts, Sample.CLOSED_QUARTER));
    CycleId running = new CycleId(id(facts, Sample.RUNNING_QUARTER));
    Scorecard sheet =
        scorecards.ofUnit(marketingLead(), new UnitId(id(facts, Sample.MARKETING)), closed);
    assertThat(sheet.objectives().getFirst().score()).isEqualTo(Score.ofTenThousandths(3933));
    assertThat(sheet.own().progress()).isEqualTo(Score.ofTenThousandths(6247));
    assertThat(progress.of(running).levels().get(Level.COMPANY).progress())
        .isEqualTo(Score.ofTenThousandths(6825));
  }

  /** Signs in as they will once the application runs: known already, nobody is made anew. */
  private Actor marketingLead() {
    Identity identity = new Identity(ISSUER, "marketing.lead");
    return signIn.signIn(new SignIn.Claims(identity, null, null, null, null, null, null, false));
  }

  private static UUID id(Properties facts, String key) {
    return UUID.fromString(facts.getProperty(key));
  }

  /** A database of the test's own. */
  public static final class Database implements QuarkusTestResourceLifecycleManager {
    private LocalDatabase database;

    @Override
    public Map<String, String> start() {
      try {
        database =
            LocalDatabase.start(
                Files.createTempDirectory("okr-sample").resolve("postgres"),
                Path.of("target", "postgres-binaries").toAbsolutePath());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return Map.of(
          "quarkus.datasource.jdbc.url", database.jdbcUrl(),
          "quarkus.datasource.username", database.username(),
          "quarkus.datasource.password", database.password());
    }

    @Override
    public void stop() {
      if (database != null) {
        database.close();
      }
    }
  }
}
