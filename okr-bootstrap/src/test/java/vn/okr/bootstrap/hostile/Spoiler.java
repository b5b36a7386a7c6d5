package vn.okr.bootstrap.hostile;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Spoils one thing in a body that would do. */
record Spoiler(Chance chance) {
  private static final int MEBIBYTE = 1 << 20;

  /** The body with one value, field or byte made wrong. */
  byte[] spoil(Object body) {
    return chance.percent(75)
        ? Raw.write(spoiled(body)).getBytes(UTF_8)
        : torn(Raw.write(body).getBytes(UTF_8));
  }

  private Object spoiled(Object value) {
    return switch (value) {
      case Map<?, ?> object when !object.isEmpty() && chance.percent(85) -> spoiledField(object);
      case Map<?, ?> object -> withOddField(object);
      case List<?> array when !array.isEmpty() && chance.percent(70) -> spoiledItem(array);
      case List<?> array when !array.isEmpty() ->
          new ArrayList<Object>(Collections.nCopies(501, array.getFirst()));
      default -> hostile();
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
    Map<Object, Object> spoiled = new LinkedHashMap<>(object);
    Object name = chance.oneOf(new ArrayList<Object>(object.keySet()));
    if (chance.percent(10)) {
      spoiled.remove(name);
    } else {
      spoiled.put(name, spoiled(object.get(name)));
    }
    return spoiled;
  }

  private Object withOddField(Map<?, ?> object) {
    Map<Object, Object> odd = new LinkedHashMap<>(object);
    Object name =
        object.isEmpty() || chance.percent(50)
            ? chance.oneOf(Nasty.TEXTS)
            : new Raw("\"" + object.keySet().iterator().next() + "\"");
    odd.put(name, 1);
    return odd;
  }

  private Object spoiledItem(List<?> array) {
    List<Object> spoiled = new ArrayList<>(array);
    int at = chance.below(array.size());
    spoiled.set(at, spoiled(array.get(at)));
    return spoiled;
  }

  private byte[] torn(byte[] whole) {
    int at = chance.below(whole.length);
    byte[] torn = whole.clone();
    return switch (chance.below(8)) {
      case 0 -> Arrays.copyOf(whole, at);
      case 1 -> {
        torn[at] = (byte) chance.below(256);
        yield torn;
      }
      case 2 -> ("\uFEFF" + new String(whole, UTF_8)).getBytes(UTF_8);
      case 3 -> (new String(whole, UTF_8) + "]").getBytes(UTF_8);
      case 4 -> new String(whole, UTF_8).getBytes(UTF_16);
      case 5 -> {
        torn[at] = (byte) 0xED;
        yield torn;
      }
      case 6 -> chance.percent(20) ? new byte[MEBIBYTE + 1] : new byte[] {' ', '\n'};
      default -> new String(whole, UTF_8).replace('"', '\'').getBytes(UTF_8);
    };
  }
}
