package vn.okr.adapters.persistence.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.okr.adapters.persistence.DatabaseTest;
import vn.okr.testkit.contract.Ports;
import vn.okr.testkit.contract.PortsInMemory;

/** What PostgreSQL answers is what the readers in memory answer, over companies of chance. */
@DatabaseTest
class ReadersAgreeTest {
  @Inject Ports postgres;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void aboutACompanyOfChance(long seed) {
    // Given
    Ports memory = PortsInMemory.ofNewCompany();
    RandomCompany company = new RandomCompany(seed);
    company.storeIn(memory);
    company.storeIn(postgres);
    List<Question> questions = new Questions(company).all().toList();

    // When
    List<Object> answers = questions.stream().map(question -> question.to(postgres)).toList();

    // Then
    assertThat(answers).isNotEmpty();
    for (int i = 0; i < answers.size(); i++) {
      Question question = questions.get(i);
      assertThat(answers.get(i)).as(question.about()).isEqualTo(question.to(memory));
    }
  }
}
