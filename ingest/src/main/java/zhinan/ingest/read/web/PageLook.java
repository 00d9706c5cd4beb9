package zhinan.ingest.read.web;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * How the text inside an element looks, what it inherits included.
 *
 * @param outline the level of the heading element around it, 1 to 6; 0 for none
 * @param centred whether it is set centred
 * @param bold whether it is bold
 * @param kept whether blanks and line ends are shown as they are written ({@code pre})
 * @param link where the text leads to; empty for nowhere
 */
record PageLook(int outline, boolean centred, boolean bold, boolean kept, String link) {
  /** How a page starts. */
  static final PageLook PLAIN = new PageLook(0, false, false, false, "");

  private static final Set<String> BOLD = Set.of("b", "strong", "th");
  private static final Set<String> KEPT = Set.of("pre", "textarea", "listing", "xmp", "plaintext");

  /** From here on a weight is bold (CSS fonts: 600 is semi-bold). */
  private static final int BOLD_WEIGHT = 600;

  /** The look inside the element, which stands in text of this look. */
  PageLook inside(Element element, Map<String, String> style) {
    int level = level(element);
    return new PageLook(
        level > 0 ? level : outline,
        isCentred(element, style),
        isBold(element, level, style),
        isKept(element, style),
        element.normalName().equals("a") ? PageLink.target(element) : link);
  }

  /** The level of a heading element, 0 for any other. */
  static int level(Element element) {
    String tag = element.normalName();
    if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6') {
      return tag.charAt(1) - '0';
    }
    if (element.attr("role").equals("heading")) {
      String level = element.attr("aria-level");
      return level.matches("[1-6]") ? level.charAt(0) - '0' : 2;
    }
    return 0;
  }

  private boolean isCentred(Element element, Map<String, String> style) {
    if (style.containsKey("text-align")) {
      return style.get("text-align").contains("center");
    }
    boolean aligned = element.hasAttr("align") && !element.normalName().equals("table");
    return element.normalName().equals("center")
        || (aligned ? element.attr("align").equalsIgnoreCase("center") : centred);
  }

  private boolean isBold(Element element, int level, Map<String, String> style) {
    String weight = style.getOrDefault("font-weight", "");
    if (weight.equals("normal") || weight.equals("lighter")) {
      return false;
    }
    if (weight.matches("\\d{1,4}")) {
      return Integer.parseInt(weight) >= BOLD_WEIGHT;
    }
    return bold
        || level > 0
        || weight.startsWith("bold")
        || style.getOrDefault("font", "").contains("bold")
        || BOLD.contains(element.normalName());
  }

  private boolean isKept(Element element, Map<String, String> style) {
    String space = style.getOrDefault("white-space", "");
    if (!space.isEmpty()) {
      return space.startsWith("pre") || space.equals("break-spaces");
    }
    return kept || KEPT.contains(element.normalName());
  }
}
