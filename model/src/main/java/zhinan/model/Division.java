package zhinan.model;

/**
 * An administrative division (行政区划) of the county level or above, or a functional zone that guides
 * treat like one.
 *
 * <p>Example: {@code new Division("210203", "辽宁省", "大连市", "西岗区")}. A functional zone (高新技术产业园区,
 * 长兴岛经济区) has no code of its own in GB/T 2260: it carries the code of the city it belongs to.
 *
 * <p>Immutable, may be shared.
 *
 * @param code six digits of GB/T 2260: of the division, or for a zone of its city
 * @param province its full name
 * @param city its full name, {@code ""} for a province itself and for counties right below one
 * @param district county, county-level city, urban district or zone; {@code ""} for a city itself
 */
public record Division(String code, String province, String city, String district) {
  public Division {
    if (!code.matches("[0-9]{6}") || province.isEmpty()) {
      throw new IllegalArgumentException("no division: " + code + " " + province);
    }
  }

  /** The name of the lowest level. */
  public String name() {
    return district.isEmpty() ? city.isEmpty() ? province : city : district;
  }

  /** The names of all levels, the widest first; a municipality's name stands once. */
  public String path() {
    return province + (city.equals(province) ? "" : city) + district;
  }
}
