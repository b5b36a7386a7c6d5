package vn.okr.hostile.request;

/** How a request is put on the wire. */
public enum Framing {
  /** As it should be. */
  WHOLE(true),
  /** Its body in chunks. */
  CHUNKED(true),
  /** In pieces with pauses between them. */
  SLOWLY(true),
  /** Twice on one connection, the second without waiting for the first answer. */
  TWICE(true),
  /** In the former version of HTTP. */
  OLD_VERSION(true),
  /** Its end missing, and no more to come. */
  CUT_OFF(false),
  /** In chunks whose sizes are no numbers, negative or beyond all bounds. */
  BROKEN_CHUNKS(false),
  /** With a length that is none. */
  ODD_LENGTH(false),
  /** With two lengths that differ. */
  TWO_LENGTHS(false),
  /** With a length and in chunks, so that a gateway may see another end. */
  LENGTH_AND_CHUNKS(false),
  /** With an encoding of the transfer that does not exist. */
  ODD_ENCODING(false),
  /** In a version of HTTP that does not exist. */
  ODD_VERSION(false),
  /** A line in the head that is no header. */
  BROKEN_HEAD(false),
  /** So many headers that no server has room for them. */
  MANY_HEADERS(false),
  /** Not HTTP at all. */
  NOISE(false);

  private final boolean sound;

  Framing(boolean sound) {
    this.sound = sound;
  }

  /** Whether it is HTTP; anything else may be hung up on without a word. */
  public boolean isSound() {
    return sound;
  }
}
