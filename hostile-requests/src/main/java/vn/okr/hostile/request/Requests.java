package vn.okr.hostile.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.hostile.document.Document;
import vn.okr.hostile.document.Operation;

/** Makes requests of what a document describes, most of them with one or two things wrong. */
public record Requests(Document document, Caller caller, Chance chance) {
  private static final int SOUND = 15;
  private static final int WRONG_TWICE = 25;

  private static final List<String> METHODS =
      List.of(
          "GET",
          "HEAD",
          "POST",
          "PUT",
          "PATCH",
          "DELETE",
          "OPTIONS",
          "TRACE",
          "CONNECT",
          "QUERY",
          "FOO",
          "get",
          "A".repeat(300));

  private static final List<Framing> FRAMINGS =
      Arrays.stream(Framing.values()).filter(framing -> framing != Framing.WHOLE).toList();

  /** What may be wrong; what is named more often is wrong more often. */
  private enum Place {
    BODY,
    PATH,
    QUERY,
    HEADER,
    TOKEN,
    METHOD,
    FRAMING;

    private static final List<Place> WITHOUT_BODY =
        List.of(
            PATH, PATH, PATH, QUERY, QUERY, QUERY, HEADER, HEADER, TOKEN, METHOD, FRAMING, BODY);

    private static final List<Place> WITH_BODY =
        List.of(
            BODY, BODY, BODY, BODY, BODY, BODY, BODY, BODY, PATH, QUERY, HEADER, HEADER, TOKEN,
            METHOD, FRAMING);
  }

  /** A request for the operation. */
  public Call of(Operation operation) {
    Set<Place> wrong = wrongPlaces(operation);
    return new Call(
        wrong.contains(Place.METHOD) ? chance.oneOf(METHODS) : operation.method(),
        target(operation, wrong),
        headers(operation, wrong),
        body(operation, wrong.contains(Place.BODY)),
        wrong.contains(Place.FRAMING) ? chance.oneOf(FRAMINGS) : Framing.WHOLE,
        caller,
        !wrong.contains(Place.TOKEN));
  }

  private Set<Place> wrongPlaces(Operation operation) {
    if (chance.percent(SOUND)) {
      return EnumSet.noneOf(Place.class);
    }
    List<Place> places = operation.body() == null ? Place.WITHOUT_BODY : Place.WITH_BODY;
    Set<Place> wrong = EnumSet.of(chance.oneOf(places));
    if (chance.percent(WRONG_TWICE)) {
      wrong.add(chance.oneOf(places));
    }
    return wrong;
  }

  private String target(Operation operation, Set<Place> wrong) {
    Addresses addresses = new Addresses(caller.names(), chance);
    if (wrong.contains(Place.PATH)) {
      return addresses.withOddPath(operation);
    }
    return wrong.contains(Place.QUERY)
        ? addresses.withOddQuery(operation)
        : addresses.good(operation);
  }

  private List<Header> headers(Operation operation, Set<Place> wrong) {
    List<Header> headers = new ArrayList<>();
    headers.add(new Header("Authorization", authorization(wrong.contains(Place.TOKEN))));
    if (operation.format() != null) {
      headers.add(new Header("Content-Type", operation.format()));
    }
    headers.add(new Header("Accept", "application/json"));
    headers.add(new Header("Accept-Language", chance.percent(50) ? "en" : "vi"));
    if (!operation.isReading() && !operation.method().equals("POST")) {
      headers.add(new Header("If-Match", "*"));
    }
    if (wrong.contains(Place.HEADER)) {
      spoil(headers);
    }
    return headers;
  }

  /** One header more, in place of the one of that name or beside it. */
  private void spoil(List<Header> headers) {
    int more = 1 + chance.below(2);
    for (int i = 0; i < more; i++) {
      Header odd = OddHeaders.any(chance);
      if (chance.percent(75)) {
        headers.removeIf(header -> header.name().equals(odd.name()));
      }
      headers.add(odd);
    }
    if (chance.percent(5)) {
      headers.add(headers.getFirst());
    }
  }

  private String authorization(boolean broken) {
    return broken ? Tokens.broken(caller.token(), chance) : "Bearer " + caller.token();
  }

  private byte[] body(Operation operation, boolean wrong) {
    if (operation.body() == null) {
      return wrong ? "{\"a\": 1}".getBytes(UTF_8) : new byte[0];
    }
    if (!operation.takesJson()) {
      String sheet = wrong ? Sheets.spoiled(chance) : Sheets.fitting(chance);
      byte[] bytes = sheet.getBytes(UTF_8);
      return wrong && chance.percent(30) ? new TornBytes(chance).tear(bytes) : bytes;
    }
    Object fitting = fitting(operation);
    return wrong ? new Spoiler(chance).spoil(fitting) : Raw.write(fitting).getBytes(UTF_8);
  }

  private Object fitting(Operation operation) {
    @Nullable Object example =
        chance.percent(50)
            ? new Examples(caller.names(), chance).of(operation.method(), operation.path())
            : null;
    return example == null
        ? new Values(document, caller.names(), chance)
            .fitting(Objects.requireNonNull(operation.body()), "")
        : example;
  }
}
