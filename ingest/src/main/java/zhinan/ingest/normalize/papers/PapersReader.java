package zhinan.ingest.normalize.papers;

import java.util.List;
import zhinan.ingest.document.Reading;
import zhinan.ingest.normalize.body.Body;
import zhinan.model.LegalBasis;
import zhinan.model.Material;
import zhinan.model.WebLink;

/**
 * Reads the papers to hand in, the legal bases and the web addresses of a body.
 *
 * <p>Example: {@code ①户口簿原件；②离婚的，提供离婚证} gives two materials, the second with the condition 离婚的.
 * Immutable, may be shared.
 */
public final class PapersReader {
  private final PaperWords words;
  private final LegalBases bases;

  private PapersReader(PaperWords words) {
    this.words = words;
    this.bases = new LegalBases(words);
  }

  /** With the tables of words. */
  public static PapersReader load() {
    return new PapersReader(PaperWords.load());
  }

  /**
   * The papers that the body asks for, in the order of the words. A body that has words, asks for
   * papers and still gives none is refused line by line with the doubt {@code materials-uncut}.
   */
  public List<Reading<Material>> materials(Body body) {
    return new Materials(words).read(body);
  }

  /** The laws and documents of a section of legal bases: each that is named. */
  public List<Reading<LegalBasis>> legalBases(Body body) {
    return bases.read(body, true);
  }

  /**
   * The laws and documents that any other body names as its basis: {@code 根据《…》第三条}, {@code
   * 按照财税〔2008〕62号}.
   */
  public List<Reading<LegalBasis>> mentionedBases(Body body) {
    return bases.read(body, false);
  }

  /**
   * The web addresses of a body of any kind, in order; the same address as often as it stands
   * there.
   */
  public List<Reading<WebLink>> links(Body body) {
    return Links.read(body);
  }
}
