package zhinan.ingest.read.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * The colour of text, as far as it is white or not. Only colour spaces whose white is known by the
 * number of their components count; no profile of a device is loaded for it, that costs more than
 * reading the page.
 */
final class PdfColours {
  /** From this share of full light on paper shows through. */
  private static final double LIGHT = 0.98;

  private static final PDColor WHITE = new PDColor(new float[] {1}, PDDeviceGray.INSTANCE);
  private static final PDColor INK = new PDColor(new float[] {0}, PDDeviceGray.INSTANCE);
  private static final PDColorSpace UNKNOWN = new PDPattern(new PDResources());
  private static final int CMYK = 4;

  private PdfColours() {}

  static boolean isWhite(PDGraphicsState state) {
    return state.getNonStrokingColor() == WHITE;
  }

  /** Takes a colour of the space that has as many components: grey, light, or ink. */
  static void set(PDGraphicsState state, double[] components) {
    use(state, components.length);
    paint(state, components);
  }

  /** Takes a colour of the space in use. */
  static void paint(PDGraphicsState state, double[] components) {
    boolean known = state.getNonStrokingColorSpace() == space(components.length);
    state.setNonStrokingColor(known && isWhite(components) ? WHITE : INK);
  }

  /** Uses a space of so many components, 0 for one whose white is not known. */
  static void use(PDGraphicsState state, int components) {
    state.setNonStrokingColorSpace(space(components));
    state.setNonStrokingColor(INK);
  }

  private static PDColorSpace space(int components) {
    return switch (components) {
      case 1 -> PDDeviceGray.INSTANCE;
      case 3 -> PDDeviceRGB.INSTANCE;
      case CMYK -> PDDeviceCMYK.INSTANCE;
      default -> UNKNOWN;
    };
  }

  private static boolean isWhite(double[] components) {
    for (double component : components) {
      double light = components.length == CMYK ? 1 - component : component;
      if (light < LIGHT) {
        return false;
      }
    }
    return true;
  }

  /**
   * How many components the colours of a space have, if their number says what they mean; 0 for
   * inks with names, patterns and tables of colours.
   */
  static int components(PDResources resources, COSName space) {
    return switch (space.getName()) {
      case "DeviceGray", "CalGray", "G" -> 1;
      case "DeviceRGB", "CalRGB", "RGB" -> 3;
      case "DeviceCMYK", "CMYK" -> CMYK;
      default ->
          Optional.ofNullable(resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE))
              .map(spaces -> spaces.getDictionaryObject(space))
              .map(PdfColours::components)
              .orElse(0);
    };
  }

  private static int components(COSBase space) {
    if (space instanceof COSName name) {
      return components(new PDResources(), name);
    }
    if (!(space instanceof COSArray array) || array.size() < 2) {
      return 0;
    }
    String family = array.getObject(0) instanceof COSName name ? name.getName() : "";
    return switch (family) {
      case "CalGray" -> 1;
      case "CalRGB" -> 3;
      case "ICCBased" -> array.getObject(1) instanceof COSStream icc ? icc.getInt(COSName.N) : 0;
      default -> 0;
    };
  }
}
