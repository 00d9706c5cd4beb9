package zhinan.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import zhinan.model.Value.ValueKind;

/**
 * The typed values that the text of one node states. Offices with their phones are in the guide's
 * directories.
 *
 * <p>Example: {@code values.of(Fee.class)} are the fees that the node states, one only but where
 * the section states several; those that could not be read are among them without a value.
 *
 * <p>Immutable, may be shared.
 *
 * @param nodeId the section, or the matter or part whose text stands in front of its sections
 * @param absence why a section states nothing; empty where it does
 * @param byKind what is stated of each kind, in the order of the text; kinds of which nothing is
 *     stated are left out
 */
public record NodeValues(
    String nodeId,
    Optional<Stated<Absence>> absence,
    Map<ValueKind, List<Stated<? extends Value>>> byKind) {
  public NodeValues {
    Map<ValueKind, List<Stated<? extends Value>>> copy = new EnumMap<>(ValueKind.class);
    byKind.forEach(
        (kind, stated) -> {
          if (!stated.isEmpty()) {
            copy.put(kind, checked(kind, stated));
          }
        });
    byKind = Collections.unmodifiableMap(copy);
  }

  /** What a reader finds, asked for one kind after the other in the order of the kinds. */
  public static Map<ValueKind, List<Stated<? extends Value>>> byKind(
      Function<ValueKind, List<? extends Stated<? extends Value>>> reader) {
    Map<ValueKind, List<Stated<? extends Value>>> found = new EnumMap<>(ValueKind.class);
    for (ValueKind kind : ValueKind.values()) {
      found.put(kind, List.copyOf(reader.apply(kind)));
    }
    return found;
  }

  /** A node that states nothing. */
  public static NodeValues none(String nodeId) {
    return new NodeValues(nodeId, Optional.empty(), Map.of());
  }

  /** The same, but with these of the kind. */
  public <V extends Value> NodeValues with(Class<V> type, List<Stated<V>> stated) {
    Map<ValueKind, List<Stated<? extends Value>>> all = new EnumMap<>(ValueKind.class);
    all.putAll(byKind);
    all.put(ValueKind.of(type), List.copyOf(stated));
    return new NodeValues(nodeId, absence, all);
  }

  /** What is stated of one kind, in the order of the text. */
  public <V extends Value> List<Stated<V>> of(Class<V> type) {
    return typed(byKind.getOrDefault(ValueKind.of(type), List.of()));
  }

  /** The constructor has seen that all values of a kind are of its type. */
  @SuppressWarnings("unchecked")
  private static <V extends Value> List<Stated<V>> typed(List<? extends Stated<?>> stated) {
    return (List<Stated<V>>) stated;
  }

  private static List<Stated<? extends Value>> checked(
      ValueKind kind, List<Stated<? extends Value>> stated) {
    for (Stated<? extends Value> each : stated) {
      if (each.value().isPresent() && each.value().get().kind() != kind) {
        throw new IllegalArgumentException("a value of kind " + kind + ": " + each.value().get());
      }
    }
    return List.copyOf(stated);
  }
}
