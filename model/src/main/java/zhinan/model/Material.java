package zhinan.model;

import java.util.OptionalInt;

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
    String issuer) {
  public Material {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a material without name");
    }
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
