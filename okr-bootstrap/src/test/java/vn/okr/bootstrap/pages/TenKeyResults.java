package vn.okr.bootstrap.pages;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Two objectives of the admin's own, who has no others, with five metrics from 0 to 100 each. */
final class TenKeyResults {
  private static final String ACCOUNT = "admin";
  private static boolean made;

  private TenKeyResults() {}

  /** The grid with those ten lines, on the screen of whom they belong to. */
  static Screen on(Company company, Screen.Look look) {
    Screen screen = company.as(ACCOUNT, look);
    if (!made) {
      make(company, screen);
      made = true;
    }
    screen.open("/check-in");
    screen.speak("vi");
    return screen;
  }

  private static void make(Company company, Screen screen) {
    Posts posts = new Posts(company.address() + "/api/v1", company.token(ACCOUNT), screen);
    String me = posts.get("/me").getString("id");
    screen.open("/");
    String cycle = screen.at("select#cycle").inputValue();
    for (String title : List.of("Chu kỳ OKR gọn gàng", "Mọi phòng ban dùng OKR")) {
      String id = posts.post("/objectives", objective(cycle, me, title)).getString("id");
      posts.post("/objectives/" + id + "/publish", Map.of());
    }
  }

  private static Map<String, Object> objective(String cycle, String person, String title) {
    List<Map<String, Object>> keyResults =
        IntStream.rangeClosed(1, 5).mapToObj(i -> keyResult(title + ", kết quả " + i)).toList();
    return Map.of(
        "cycleId", cycle,
        "owner", Map.of("type", "person", "id", person),
        "title", title,
        "ambition", "ASPIRATIONAL",
        "keyResults", keyResults);
  }

  private static Map<String, Object> keyResult(String title) {
    return Map.of("title", title, "measure", Map.of("type", "metric", "start", 0, "target", 100));
  }

  private record Posts(String root, String token, Screen screen) {
    JsonPath get(String path) {
      return json(screen.page().request().get(root + path, options()));
    }

    JsonPath post(String path, Map<String, Object> body) {
      return json(screen.page().request().post(root + path, options().setData(body)));
    }

    private RequestOptions options() {
      return RequestOptions.create().setHeader("Authorization", "Bearer " + token);
    }

    private static JsonPath json(APIResponse response) {
      if (!response.ok()) {
        throw new IllegalStateException(response.status() + " " + response.text());
      }
      return JsonPath.from(response.text());
    }
  }
}
