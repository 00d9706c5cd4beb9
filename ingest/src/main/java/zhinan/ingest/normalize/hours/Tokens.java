package zhinan.ingest.normalize.hours;

import java.util.List;

/** A list of tokens without blanks, and a place in it. Single use. */
final class Tokens {
  private final List<Token> list;
  private int at;

  Tokens(List<Token> list) {
    this.list = list;
  }

  boolean isDone() {
    return at >= list.size();
  }

  int at() {
    return at;
  }

  void goTo(int place) {
    at = place;
  }

  void skip() {
    at++;
  }

  Token here() {
    return list.get(at);
  }

  Token get(int place) {
    return list.get(place);
  }

  boolean holds(Role role) {
    return list.stream().anyMatch(token -> token.role() == role);
  }

  /** The role at a place; {@link Role#STOP} in front of the first and behind the last. */
  Role role(int place) {
    return place >= 0 && place < list.size() ? list.get(place).role() : Role.STOP;
  }

  Role role() {
    return role(at);
  }
}
