package zhinan.model;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.StringJoiner;

/**
 * A paper to hand in (申请材料).
 *
 * <p>Example: {@code 离婚的，提供离婚证原件及复印件各1份} is the name 离婚证, originals 1, copies 1, form BOTH,
 * condition 离婚的. Source: GB/T 39554 (material_name, page_num, page_format, source_type).
 *
 * <p>Immutable, may be shared.
 *
 * @param name the paper's name without counts and forms, never blank
 * @param originals how many; empty where not stated
 * @param copies how many; empty where not stated
 * @param form what of it is asked for
 * @param condition when or by whom it is needed, {@code ""} for always
 * @param issuer where it comes from, {@code ""} where not stated
 */
public record Material(
    String name,
    OptionalInt originals,
    OptionalInt copies,
    Form form,
    String condition,
    String issuer)
    implements Value {
  public Material {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a material without name");
    }
  }

  @Override
  public ValueKind kind() {
    return ValueKind.MATERIAL;
  }

  /**
   * {@code 离婚证; originals 1; copies 1; BOTH; for 离婚的}; a paper of which nothing but the name is
   * known is its name.
   */
  @Override
  public String text() {
    StringJoiner pieces = new StringJoiner("; ");
    pieces.add(name);
    originals.ifPresent(count -> pieces.add("originals " + count));
    copies.ifPresent(count -> pieces.add("copies " + count));
    if (form != Form.UNSPECIFIED) {
      pieces.add(form.name());
    }
    if (!condition.isEmpty()) {
      pieces.add("for " + condition);
    }
    if (!issuer.isEmpty()) {
      pieces.add("from " + issuer);
    }
    return pieces.toString();
  }

  @Override
  public String identity() {
    return name;
  }

  /** Sheets to hand in; one of what is not counted. */
  @Override
  public OptionalDouble load() {
    int least = form == Form.BOTH ? 2 : 1;
    return OptionalDouble.of(Math.max(originals.orElse(0) + copies.orElse(0), least));
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.material(this);
  }

  /** What of a paper is asked for. */
  public enum Form {
    /** 原件. */
    ORIGINAL,
    /** 复印件. */
    COPY,
    /** 原件及复印件. */
    BOTH,
    /** Not said. */
    UNSPECIFIED
  }
}
