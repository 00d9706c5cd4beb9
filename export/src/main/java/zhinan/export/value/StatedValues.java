package zhinan.export.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import zhinan.export.value.StatedValue.Treatment;
import zhinan.model.Contact;
import zhinan.model.Directory;
import zhinan.model.Fee;
import zhinan.model.NodeValues;
import zhinan.model.ServiceHours;
import zhinan.model.Stated;
import zhinan.model.Value;
import zhinan.model.Values;

/**
 * Lists all values of a guide with the words that they were read from.
 *
 * <p>Example: {@code 周一至周五} as {@code Mo-Fr} is normalized, {@code www.example.gov.cn} as {@code
 * http://www.example.gov.cn} too; {@code http://example.gov.cn/} stayed what it was. A directory
 * that many nodes use is listed once, at its first use. For one use.
 */
public final class StatedValues {
  private final List<StatedValue> found = new ArrayList<>();

  private StatedValues() {}

  /** All of them, in document order. */
  public static List<StatedValue> of(Values values) {
    StatedValues all = new StatedValues();
    for (Directory directory : values.directories()) {
      String first = directory.uses().get(0).nodeId();
      directory.contacts().forEach(contact -> all.addContact(first, contact));
    }
    values.nodes().forEach(all::addNode);
    all.found.sort(Comparator.comparingInt(each -> each.span().start()));
    return all.found;
  }

  private void addContact(String nodeId, Contact contact) {
    if (contact.address().isPresent()) {
      add(ValueField.ADDRESS, nodeId, contact.address().get(), ContactText::of);
    }
    if (contact.phones().isPresent()) {
      add(ValueField.PHONES, nodeId, contact.phones().get(), ContactText::of);
    }
    if (contact.supervisionPhones().isPresent()) {
      add(
          ValueField.SUPERVISION_PHONES,
          nodeId,
          contact.supervisionPhones().get(),
          ContactText::of);
    }
    if (contact.hours().isPresent()) {
      add(ValueField.HOURS, nodeId, contact.hours().get(), ServiceHours::openingHours);
    }
  }

  private void addNode(NodeValues node) {
    node.byKind()
        .forEach(
            (kind, stated) -> {
              ValueField field = ValueField.of(kind);
              stated.forEach(
                  each -> add(field, node.nodeId(), each, value -> text(value, each.raw())));
            });
  }

  /** A fee that is left as stated is what the document says. */
  private static String text(Value value, String raw) {
    return value instanceof Fee.AsStated ? raw : value.text();
  }

  private <T> void add(
      ValueField field, String nodeId, Stated<? extends T> stated, Function<T, String> text) {
    String value = stated.value().<String>map(text).orElse("");
    Treatment treatment =
        stated.value().isEmpty()
            ? Treatment.REFUSED
            : value.equals(stated.raw()) ? Treatment.SAME : Treatment.NORMALIZED;
    found.add(
        new StatedValue(
            field, stated.raw(), value, treatment, stated.rule(), stated.span(), nodeId));
  }
}
