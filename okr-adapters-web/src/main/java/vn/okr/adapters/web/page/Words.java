package vn.okr.adapters.web.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.okr.domain.cycle.CyclePhase;
import vn.okr.domain.objective.Ambition;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.objective.Outcome;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.organisation.UnitKind;
import vn.okr.domain.progress.Band;
import vn.okr.domain.progress.Status;

/** The product's words, as the glossary has them. */
@MessageBundle(value = "words", locale = "vi")
public interface Words {
  @Message("mục tiêu")
  String objective();

  @Message("kết quả then chốt")
  String keyResult();

  @Message("điểm")
  String score();

  @Message("máy")
  String machine();

  @Message("thay mặt {name}")
  String onBehalfOf(String name);

  @Message("tiến độ")
  String progress();

  @Message("chưa đo")
  String notMeasured();

  @Message
  String status(Status status);

  @Message
  String band(Band band);

  @Message
  String ambition(Ambition ambition);

  @Message
  String level(Level level);

  @Message
  String kind(UnitKind kind);

  @Message
  String state(ObjectiveState state);

  @Message
  String phase(CyclePhase phase);

  @Message
  String outcome(Outcome outcome);
}
