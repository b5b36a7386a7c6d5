package vn.okr.hostile.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bodies that succeed, for what takes more than a schema says. */
record Examples(Names names, Chance chance) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private static final String METRIC =
      "{\"title\": \"Một\", \"measure\": {\"type\": \"metric\", \"start\": 0, \"target\": 9}}";

  private static final Map<String, String> BODIES =
      Map.ofEntries(
          Map.entry(
              "POST /objectives",
              """
              {"cycleId": "{cycleId}", "owner": {"type": "unit", "id": "{unit}"}, "title": "Mới",
               "ambition": "COMMITTED", "keyResults": [%s,
                 {"title": "Hai", "weight": 2, "measure": {"type": "keep", "atMost": 1}},
                 {"title": "Ba", "measure": {"type": "milestones",
                   "milestones": [{"title": "Bước", "weight": 1}]}},
                 {"title": "Bốn", "measure": {"type": "binary"}},
                 {"title": "Năm", "measure": {"type": "aligned"}}]}"""
                  .formatted(METRIC)),
          Map.entry("PATCH /objectives/{id}", "{\"title\": \"Khác\", \"description\": null}"),
          Map.entry(
              "PUT /objectives/{id}/alignments",
              """
              {"items": [{"to": {"type": "objective", "id": "{above}"},
                "kind": "CONTRIBUTES", "weight": 1}]}"""),
          Map.entry("POST /objectives/{id}/key-results", METRIC),
          Map.entry(
              "POST /objectives/{id}/close",
              """
              {"worked": "Tốt", "hindered": "Ít", "change": "Không", "missReason": "Chậm",
               "grades": []}"""),
          Map.entry("PATCH /key-results/{id}", "{\"title\": \"Tên\", \"weight\": 3}"),
          Map.entry("POST /key-results/{id}/check-ins", "{\"value\": 4.5, \"note\": \"Ghi\"}"),
          Map.entry(
              "POST /key-results/{id}/initiatives",
              "{\"title\": \"Gọi\", \"dueOn\": \"2031-03-31\", \"link\": \"https://example.com/1\"}"),
          Map.entry(
              "POST /check-ins",
              """
              {"items": [{"keyResultId": "{keyResultId}", "value": 5, "confidence": 7}]}"""),
          Map.entry(
              "POST /cycles",
              """
              {"name": "Quý", "startsOn": "2031-01-01", "endsOn": "2031-03-31"}"""),
          Map.entry("POST /cycles/years", "{\"year\": 2040}"),
          Map.entry("PATCH /cycles/{id}", "{\"name\": \"Quý khác\"}"),
          Map.entry("PATCH /units/{id}", "{\"name\": \"Phòng {any}\"}"),
          Map.entry(
              "POST /units",
              "{\"name\": \"Tổ {any}\", \"kind\": \"TEAM\", \"parentId\": \"{unit}\"}"),
          Map.entry(
              "POST /people/{id}/absences",
              "{\"deputyId\": \"{to}\", \"from\": \"2031-01-01\", \"until\": \"2031-03-31\"}"),
          Map.entry("PATCH /people/{id}", "{\"displayName\": \"Lê Chi\"}"));

  /** A body that the operation takes, if there is one here. */
  @Nullable Object of(String method, String path) {
    String body = BODIES.get(method + " " + path.replaceFirst("^/api/v\\d+", ""));
    if (body == null) {
      return null;
    }
    try {
      return JSON.readValue(PLACE.matcher(body).replaceAll(this::filled), Object.class);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(body, broken);
    }
  }

  private String filled(MatchResult place) {
    String name = place.group(1);
    return name.equals("any")
        ? Integer.toString(chance.below(Integer.MAX_VALUE))
        : Matcher.quoteReplacement(names.idFor(name, chance));
  }
}
