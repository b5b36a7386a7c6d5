package vn.okr.hostile.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Spoils one thing, or two, in a body that would do. */
record Spoiler(Chance chance) {
  private static final List<Integer> WIDTHS = List.of(6, 51, 501, 5_000);

  /** The body with a value, a field or a byte made wrong. */
  byte[] spoil(Object body) {
    if (chance.percent(25)) {
      return new TornBytes(chance).tear(Raw.write(body).getBytes(UTF_8));
    }
    Object once = spoiled(body);
    return Raw.write(chance.percent(20) ? spoiled(once) : once).getBytes(UTF_8);
  }

  private Object spoiled(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> object when !object.isEmpty() && chance.percent(85) -> spoiledField(object);
      case Map<?, ?> object -> withOddField(object);
      case List<?> array when !array.isEmpty() && chance.percent(70) -> spoiledItem(array);
      case List<?> array when !array.isEmpty() ->
          new ArrayList<@Nullable Object>(
              Collections.nCopies(chance.oneOf(WIDTHS), array.getFirst()));
      case null, default -> hostile();
    };
  }

  private Object hostile() {
    return switch (chance.below(5)) {
      case 0 -> new Raw(chance.oneOf(Nasty.NUMBERS));
      case 1 -> chance.oneOf(Nasty.IDS);
      case 2 -> chance.oneOf(Nasty.DATES);
      case 3 -> chance.oneOf(Nasty.STRANGERS);
      default -> chance.oneOf(Nasty.TEXTS);
    };
  }

  private Object spoiledField(Map<?, ?> object) {
    Map<Object, @Nullable Object> spoiled = new LinkedHashMap<>(object);
    Object name = chance.oneOf(new ArrayList<Object>(object.keySet()));
    if (chance.percent(10)) {
      spoiled.remove(name);
    } else {
      spoiled.put(name, spoiled(object.get(name)));
    }
    return spoiled;
  }

  private Object withOddField(Map<?, ?> object) {
    Map<Object, @Nullable Object> odd = new LinkedHashMap<>(object);
    if (chance.percent(5)) {
      for (int i = 0; i < 2_000; i++) {
        odd.put("f" + i, i);
      }
      return odd;
    }
    Object name =
        object.isEmpty() || chance.percent(50)
            ? chance.oneOf(Nasty.TEXTS)
            : new Raw("\"" + object.keySet().iterator().next() + "\"");
    odd.put(name, 1);
    return odd;
  }

  private Object spoiledItem(List<?> array) {
    List<@Nullable Object> spoiled = new ArrayList<>(array);
    int at = chance.below(array.size());
    spoiled.set(at, spoiled(array.get(at)));
    return spoiled;
  }
}
