package zhinan.ingest.normalize.hours;

/**
 * The half of the day that was named last, and holds on: {@code 下午1:00-3:00，4:00-5:00}.
 *
 * @param name {@link Role#FOREIGN} where none was
 * @param isFresh whether no times followed it yet
 */
record Half(Role name, boolean isFresh) {
  static final Half NONE = new Half(Role.FOREIGN, false);

  static Half named(Role name) {
    return new Half(name, true);
  }

  Half used() {
    return isFresh ? new Half(name, false) : this;
  }
}
