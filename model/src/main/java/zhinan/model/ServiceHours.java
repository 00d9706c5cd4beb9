package zhinan.model;

import java.util.OptionalDouble;

/**
 * When an office is open, in the OpenStreetMap opening_hours syntax
 * (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification).
 *
 * <p>Example: {@code 周一至周五，8:00-11:30，13:00-16:30，周三上午不办证} is {@code Mo-Fr 08:00-11:30,13:00-16:30;
 * We 08:00-11:30 off}. The stage that reads hours has parsed the value with an opening_hours
 * parser; this record only refuses what can't be one.
 *
 * <p>Immutable, may be shared.
 *
 * @param openingHours the value in canonical form
 */
public record ServiceHours(String openingHours) implements Value {
  public ServiceHours {
    if (!openingHours.matches("[ -~]+")) {
      throw new IllegalArgumentException("no opening_hours: " + openingHours);
    }
  }

  @Override
  public ValueKind kind() {
    return ValueKind.HOURS;
  }

  @Override
  public String text() {
    return openingHours;
  }

  @Override
  public String identity() {
    return "";
  }

  @Override
  public OptionalDouble load() {
    return OptionalDouble.empty();
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.hours(this);
  }
}
