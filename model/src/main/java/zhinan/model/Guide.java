package zhinan.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * A whole service guide (办事指南).
 *
 * <p>A guide may have stages with themes with matters, or any of these levels may be missing:
 * matters that stand under no theme come first, then themes that stand under no stage, then stages;
 * this is also their order in the document; behind all of them stand the sections that hold for the
 * whole guide. Immutable, may be shared.
 *
 * @param title the guide's own title, {@code ""} where it has none
 * @param source the file it was read from
 * @param front what stands in front of the first node: title, preface, lists
 * @param matters matters in front of the first theme or stage
 * @param themes themes in front of the first stage
 * @param stages in document order
 * @param sections behind all matters, what holds for the whole guide: {@code 咨询电话}, {@code 办理地点}
 * @param figures shape texts and picture residue that belong to no section
 * @param values what the text states, typed: offices, time limits, fees …; {@link Values#NONE}
 *     until it has been read
 */
public record Guide(
    String title,
    Source source,
    List<Block> front,
    List<Matter> matters,
    List<Theme> themes,
    List<Stage> stages,
    List<Section> sections,
    List<Block.Figure> figures,
    Values values) {

  /** The ledger's and the notices' name for the guide itself, owner of {@link #front}. */
  public static final String ID = "guide";

  public Guide {
    front = List.copyOf(front);
    matters = List.copyOf(matters);
    themes = List.copyOf(themes);
    stages = List.copyOf(stages);
    sections = List.copyOf(sections);
    figures = List.copyOf(figures);
  }

  /** A guide whose values have not been read. */
  public Guide(
      String title,
      Source source,
      List<Block> front,
      List<Matter> matters,
      List<Theme> themes,
      List<Stage> stages,
      List<Block.Figure> figures) {
    this(title, source, front, matters, themes, stages, List.of(), figures, Values.NONE);
  }

  /** The same guide with other values. */
  public Guide with(Values read) {
    return new Guide(title, source, front, matters, themes, stages, sections, figures, read);
  }

  /** The nodes of the first level, in document order. */
  public List<Node> children() {
    return Stream.<Stream<? extends Node>>of(
            matters.stream(), themes.stream(), stages.stream(), sections.stream())
        .<Node>flatMap(nodes -> nodes)
        .toList();
  }

  /** All nodes, in document order. */
  public Stream<Node> nodes() {
    return children().stream().flatMap(Node::tree);
  }

  /** All matters, in document order. */
  public Stream<Matter> allMatters() {
    return nodes().filter(Matter.class::isInstance).map(Matter.class::cast);
  }
}
