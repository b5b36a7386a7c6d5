package vn.okr.hostile.attack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Goals of one unit and one person in a cycle, what is said about them, and one above them. */
record Goals(
    String cycle,
    String unit,
    String person,
    List<String> objectives,
    List<String> keyResults,
    List<String> initiatives,
    List<String> comments,
    String above) {
  /** Makes goals in a cycle that runs. */
  record Maker(Api admin, String cycle) {
    /** Published ones, a dropped one and a draft. */
    Goals mixed(String unit, String person, String company) {
      String above = idOf(published(objective("unit", company, "Dẫn đầu", "Thị phần")));
      JsonNode ofUnit = published(objective("unit", unit, "Tăng trưởng", "Doanh thu"));
      // An earlier request may have set the focus limit to 1: never two of one owner at once.
      JsonNode dropped = published(objective("person", person, "Bỏ", "Thôi"));
      admin.post("/objectives/" + idOf(dropped) + "/drop", Map.of("reason", "Thôi"));
      JsonNode ofPerson = published(objective("person", person, "Học hỏi", "Khoá học"));
      JsonNode draft = objective("unit", unit, "Nháp", "Nháp");
      List<String> work = List.of(initiative(ofUnit, "Gọi"), initiative(ofPerson, "Đọc"));
      return of(unit, person, List.of(ofUnit, ofPerson, dropped, draft), work, above);
    }

    /** Drafts whose every text holds the secret. */
    Goals drafts(String secret, String unit, String person) {
      JsonNode ofUnit = objective("unit", unit, secret + " phòng", secret + " kết quả");
      JsonNode ofPerson = objective("person", person, secret + " riêng", secret + " việc");
      List<String> work = List.of(initiative(ofUnit, secret), initiative(ofPerson, secret));
      return of(unit, person, List.of(ofUnit, ofPerson), work, idOf(ofUnit));
    }

    private Goals of(
        String unit, String person, List<JsonNode> made, List<String> initiatives, String above) {
      List<String> keyResults = new ArrayList<>();
      for (JsonNode objective : made) {
        objective.path("keyResults").forEach(one -> keyResults.add(idOf(one)));
      }
      List<String> objectives = made.stream().map(Maker::idOf).toList();
      List<String> comments = made.stream().map(this::comment).toList();
      return new Goals(cycle, unit, person, objectives, keyResults, initiatives, comments, above);
    }

    private String initiative(JsonNode objective, String title) {
      String keyResult = idOf(objective.path("keyResults").path(0));
      return idOf(admin.post("/key-results/" + keyResult + "/initiatives", Map.of("title", title)));
    }

    /** What is said about a goal holds its title, which may be the secret. */
    private String comment(JsonNode objective) {
      String path = "/objectives/" + idOf(objective) + "/comments";
      return admin.make(path, Map.of("text", objective.path("title").asText()));
    }

    private JsonNode objective(String ownerType, String owner, String title, String keyResult) {
      Map<String, ?> metric = Map.of("type", "metric", "start", 0, "target", 100, "unit", title);
      return admin.post(
          "/objectives",
          Map.of(
              "cycleId",
              cycle,
              "owner",
              Map.of("type", ownerType, "id", owner),
              "title",
              title,
              "description",
              title,
              "ambition",
              "ASPIRATIONAL",
              "keyResults",
              List.of(
                  Map.of("title", keyResult, "measure", metric),
                  Map.of("title", keyResult + " 2", "measure", Map.of("type", "aligned")))));
    }

    private JsonNode published(JsonNode objective) {
      return admin.post("/objectives/" + idOf(objective) + "/publish", Map.of());
    }

    private static String idOf(JsonNode made) {
      return made.path("id").asText();
    }
  }
}
