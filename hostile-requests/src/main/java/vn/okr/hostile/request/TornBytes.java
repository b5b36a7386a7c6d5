package vn.okr.hostile.request;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_32;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Spoils a body's bytes, whatever they say. */
record TornBytes(Chance chance) {
  private static final int MEBIBYTE = 1 << 20;

  /** What is no UTF-8, or no longer: overlong, lone, surrogates, beyond the last character. */
  private static final List<byte[]> NO_UTF8 =
      List.of(
          new byte[] {(byte) 0xC0, (byte) 0x80},
          new byte[] {(byte) 0xC1, (byte) 0xBF},
          new byte[] {(byte) 0xE0, (byte) 0x80, (byte) 0xAF},
          new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
          new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0xBD, (byte) 0xED, (byte) 0xB8, (byte) 0x80},
          new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
          new byte[] {(byte) 0xF8, (byte) 0x88, (byte) 0x80, (byte) 0x80, (byte) 0x80},
          new byte[] {(byte) 0x80},
          new byte[] {(byte) 0xE1, (byte) 0xBB},
          new byte[] {(byte) 0xFF},
          new byte[] {0});

  /** The bytes, torn in one of many ways. */
  byte[] tear(byte[] whole) {
    int at = chance.below(Math.max(1, whole.length));
    String text = new String(whole, UTF_8);
    return switch (chance.below(14)) {
      case 0 -> Arrays.copyOf(whole, at);
      case 1 -> with(whole, at, new byte[] {(byte) chance.below(256)}, 1);
      case 2 -> with(whole, at, chance.oneOf(NO_UTF8), 0);
      case 3 -> with(whole, afterAQuote(text, at), chance.oneOf(NO_UTF8), 0);
      case 4 -> ("\uFEFF" + text).getBytes(UTF_8);
      case 5 -> (text + chance.oneOf(List.of("]", "}", "{}", ",", "x", "\u0000"))).getBytes(UTF_8);
      case 6 -> text.getBytes(UTF_16);
      case 7 -> text.getBytes(chance.percent(50) ? UTF_16LE : UTF_32);
      case 8 -> text.replace('"', '\'').getBytes(UTF_8);
      case 9 -> text.replace(":", ": /* */").getBytes(UTF_8);
      case 10 -> text.replace(",", ",,").getBytes(UTF_8);
      case 11 -> zipped(chance.percent(10) ? new byte[8 * MEBIBYTE] : whole);
      case 12 -> chance.percent(20) ? padded(whole, chance.below(3) - 1) : new byte[] {' ', '\n'};
      default -> new byte[0];
    };
  }

  private static int afterAQuote(String text, int from) {
    int quote = text.indexOf('"', Math.min(from, text.length()));
    return text.substring(0, quote + 1).getBytes(UTF_8).length;
  }

  private static byte[] with(byte[] whole, int at, byte[] inserted, int dropped) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(whole, 0, Math.min(at, whole.length));
    out.writeBytes(inserted);
    int rest = Math.min(whole.length, at + dropped);
    out.write(whole, rest, whole.length - rest);
    return out.toByteArray();
  }

  /** Blanks behind it up to the limit of a body, or one more or fewer. */
  private static byte[] padded(byte[] whole, int more) {
    byte[] padded = Arrays.copyOf(whole, MEBIBYTE + more);
    Arrays.fill(padded, whole.length, padded.length, (byte) ' ');
    return padded;
  }

  private static byte[] zipped(byte[] whole) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(whole);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
