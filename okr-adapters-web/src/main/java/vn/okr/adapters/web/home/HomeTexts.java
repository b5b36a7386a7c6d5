package vn.okr.adapters.web.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the first page. */
@MessageBundle(value = "home", locale = "vi")
public interface HomeTexts {
  @Message("Chào {name}")
  String hello(String name);

  @Message("Mục tiêu của tôi")
  String myObjectives();

  @Message("Bạn chưa có mục tiêu nào trong chu kỳ này.")
  String noObjectives();
}
