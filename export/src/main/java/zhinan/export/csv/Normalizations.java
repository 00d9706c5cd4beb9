package zhinan.export.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import zhinan.export.csv.Normalization.Field;
import zhinan.export.value.ValueText;
import zhinan.model.Contact;
import zhinan.model.Directory;
import zhinan.model.Fee;
import zhinan.model.NodeValues;
import zhinan.model.ServiceHours;
import zhinan.model.Stated;
import zhinan.model.Values;
import zhinan.model.WebLink;

/**
 * Collects the values that differ from what the document says. For one use.
 *
 * <p>Example: {@code 周一至周五} as {@code Mo-Fr} is one, {@code www.example.gov.cn} as {@code
 * http://www.example.gov.cn} too; {@code http://example.gov.cn/} is none, because it stayed what it
 * was.
 */
final class Normalizations {
  private final List<Normalization> found = new ArrayList<>();

  private Normalizations() {}

  /** In document order. */
  static List<Normalization> of(Values values) {
    Normalizations all = new Normalizations();
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
      add(Field.ADDRESS, nodeId, contact.address().get(), ValueText::of);
    }
    if (contact.phones().isPresent()) {
      add(Field.PHONES, nodeId, contact.phones().get(), ValueText::of);
    }
    if (contact.supervisionPhones().isPresent()) {
      add(Field.SUPERVISION_PHONES, nodeId, contact.supervisionPhones().get(), ValueText::of);
    }
    if (contact.hours().isPresent()) {
      add(Field.HOURS, nodeId, contact.hours().get(), ServiceHours::openingHours);
    }
  }

  private void addNode(NodeValues node) {
    String id = node.nodeId();
    addAll(Field.TIME_LIMIT, id, node.timeLimits(), ValueText::of);
    for (Stated<Fee> fee : node.fees()) {
      if (!isLeftAsStated(fee)) {
        add(Field.FEE, id, fee, ValueText::of);
      }
    }
    addAll(Field.AGENCY, id, node.agencies(), ValueText::of);
    addAll(Field.MATERIAL, id, node.materials(), ValueText::of);
    addAll(Field.LEGAL_BASIS, id, node.legalBases(), ValueText::of);
    addAll(Field.LINK, id, node.links(), WebLink::url);
    addAll(Field.HOURS, id, node.hours(), ServiceHours::openingHours);
  }

  private <T> void addAll(
      Field field, String nodeId, List<Stated<T>> values, Function<T, String> text) {
    for (Stated<T> stated : values) {
      add(field, nodeId, stated, text);
    }
  }

  private static boolean isLeftAsStated(Stated<Fee> fee) {
    return fee.value().filter(Fee.AsStated.class::isInstance).isPresent();
  }

  private <T> void add(Field field, String nodeId, Stated<T> stated, Function<T, String> text) {
    String value = stated.value().map(text).orElse("");
    if (!value.equals(stated.raw())) {
      found.add(
          new Normalization(field, stated.raw(), value, stated.rule(), stated.span(), nodeId));
    }
  }
}
