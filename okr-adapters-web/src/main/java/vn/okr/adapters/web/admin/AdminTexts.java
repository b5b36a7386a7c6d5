package vn.okr.adapters.web.admin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that all pages of administrators share. */
@MessageBundle(value = "admin", locale = "vi")
public interface AdminTexts {
  @Message("Quản trị")
  String tabs();

  @Message("Chu kỳ")
  String cycles();

  @Message("Đơn vị")
  String units();

  @Message("Nhân sự")
  String people();

  @Message("Tài khoản máy")
  String machines();

  @Message("Cài đặt")
  String settings();
}
