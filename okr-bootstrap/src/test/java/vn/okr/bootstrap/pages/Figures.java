package vn.okr.bootstrap.pages;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers of the API as pages write them in Vietnamese. */
final class Figures {
  private Figures() {}

  /** The score found there, in hundredths; what stands for none when there is none. */
  static String score(JsonPath answer, String path) {
    String exact = answer.getString(path);
    return exact == null
        ? "chưa đo"
        : new BigDecimal(exact).setScale(2, RoundingMode.HALF_UP).toString().replace('.', ',');
  }
}
