package zhinan.export.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import zhinan.export.csv.Normalization.Field;
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
    contact.address().ifPresent(it -> add(Field.ADDRESS, nodeId, it, ValueText::of));
    contact.phones().ifPresent(it -> add(Field.PHONES, nodeId, it, ValueText::of));
    contact
        .supervisionPhones()
        .ifPresent(it -> add(Field.SUPERVISION_PHONES, nodeId, it, ValueText::of));
    contact.hours().ifPresent(it -> add(Field.HOURS, nodeId, it, ServiceHours::openingHours));
  }

  private void addNode(NodeValues node) {
    String id = node.nodeId();
    node.timeLimits().forEach(it -> add(Field.TIME_LIMIT, id, it, ValueText::of));
    for (Stated<Fee> fee : node.fees()) {
      if (!isLeftAsStated(fee)) {
        add(Field.FEE, id, fee, ValueText::of);
      }
    }
    node.agencies().forEach(it -> add(Field.AGENCY, id, it, ValueText::of));
    node.materials().forEach(it -> add(Field.MATERIAL, id, it, ValueText::of));
    node.legalBases().forEach(it -> add(Field.LEGAL_BASIS, id, it, ValueText::of));
    node.links().forEach(it -> add(Field.LINK, id, it, WebLink::url));
    node.hours().forEach(it -> add(Field.HOURS, id, it, ServiceHours::openingHours));
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
