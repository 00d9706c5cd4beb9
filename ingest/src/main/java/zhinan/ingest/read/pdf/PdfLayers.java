package zhinan.ingest.read.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/**
 * The layers of a document and which of them are switched off when it is opened (ISO 32000-1, 8.11:
 * optional content groups and memberships; visibility expressions are taken for on).
 */
final class PdfLayers {
  private final Set<COSDictionary> off = Collections.newSetFromMap(new IdentityHashMap<>());

  PdfLayers(PDDocument document) {
    Optional.ofNullable(document.getDocumentCatalog().getOCProperties()).ifPresent(this::read);
  }

  private void read(PDOptionalContentProperties layers) {
    layers.getOptionalContentGroups().stream()
        .filter(group -> !layers.isGroupEnabled(group))
        .forEach(group -> off.add(group.getCOSObject()));
  }

  /** Whether content that belongs to the group or membership is not shown. */
  boolean isOff(COSBase content) {
    if (off.isEmpty() || !(content instanceof COSDictionary layer)) {
      return false;
    }
    return layer.getCOSName(COSName.TYPE) == COSName.OCMD
        ? isMemberOff(layer)
        : off.contains(layer);
  }

  private boolean isMemberOff(COSDictionary member) {
    COSBase groups = member.getDictionaryObject(COSName.OCGS);
    List<? extends COSBase> all =
        groups instanceof COSArray array
            ? array.toList().stream().map(PdfLayers::direct).toList()
            : groups instanceof COSDictionary one ? List.of(one) : List.of();
    if (all.isEmpty() || member.containsKey(COSName.getPDFName("VE"))) {
      return false;
    }
    String policy = member.getNameAsString(COSName.P, "AnyOn");
    return switch (policy) {
      case "AllOn" -> all.stream().anyMatch(off::contains);
      case "AnyOff" -> all.stream().noneMatch(off::contains);
      case "AllOff" -> !all.stream().allMatch(off::contains);
      default -> all.stream().allMatch(off::contains);
    };
  }

  private static COSBase direct(COSBase value) {
    return value instanceof org.apache.pdfbox.cos.COSObject reference
        ? reference.getObject()
        : value;
  }
}
