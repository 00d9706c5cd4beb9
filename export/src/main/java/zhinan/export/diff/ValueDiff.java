package zhinan.export.diff;

import java.util.List;
import java.util.Optional;
import zhinan.export.diff.ChangeList.Verdict;
import zhinan.export.diff.match.Profile;
import zhinan.export.diff.text.Alignment;
import zhinan.export.diff.text.Fold;
import zhinan.model.Span;
import zhinan.text.Range;

/** Tells which values and offices of a body changed, where its words did. For one use. */
final class ValueDiff {
  private static final List<Field> OFFICE =
      List.of(
          Field.PHONES,
          Field.SUPERVISION_PHONES,
          Field.ADDRESS,
          Field.HOURS,
          Field.NAME,
          Field.PERSON,
          Field.REMARKS);

  private final Twins twins;
  private final NodeBody before;
  private final NodeBody after;
  private final Alignment alignment;
  private final TokenCover old;
  private final TokenCover fresh;
  private final KeptTokens kept;
  private final ChangeList found;

  ValueDiff(
      Twins twins,
      NodeBody before,
      NodeBody after,
      Alignment alignment,
      TokenCover old,
      TokenCover fresh,
      ChangeList found) {
    this.twins = twins;
    this.before = before;
    this.after = after;
    this.alignment = alignment;
    this.old = old;
    this.fresh = fresh;
    this.kept = new KeptTokens(alignment);
    this.found = found;
  }

  void compare() {
    List<Statement> values = values(twins.old(), before, new Statements(alignment.before()));
    List<Statement> others = values(twins.fresh(), after, new Statements(alignment.after()));
    // What the words of a graver value have told, those of the next do not tell again.
    for (Field field : Field.ofValues()) {
      compare(of(field, values), of(field, others), new Likelihood(kept));
    }
    compareOffices();
  }

  private static List<Statement> values(Edition edition, NodeBody body, Statements statements) {
    return edition.values(body.id()).map(statements::values).orElse(List.of());
  }

  private static List<Statement> of(Field field, List<Statement> all) {
    return all.stream().filter(each -> each.field() == field).toList();
  }

  private void compare(List<Statement> values, List<Statement> others, Likelihood likelihood) {
    StatementPairs<Statement> pairs =
        StatementPairs.of(values, others, Statement::range, kept, likelihood::of, Likelihood.LEAST);
    for (StatementPairs.Both<Statement> both : pairs.pairs()) {
      if (differ(both.before(), both.after())) {
        change(both.before(), both.after());
      }
    }
    pairs.removed().forEach(this::remove);
    pairs.added().forEach(this::add);
  }

  /** Other words for the same value, 二十日 for 20日, are told as words. */
  private static boolean differ(Statement one, Statement other) {
    return !one.value().equals(other.value())
        && !WordRuling.isSame(one.value(), other.value())
        && !(one.value().equals(one.raw())
            && Fold.significant(one.raw()).equals(Fold.significant(other.raw())));
  }

  private boolean isNews(Range range, Range other) {
    return old.isNews(range) || fresh.isNews(other);
  }

  private void change(Statement value, Statement other) {
    if (isNews(value.range(), other.range())) {
      found.changed(
          ChangeType.VALUE_CHANGED,
          verdict(value.field(), Loads.burden(value.load(), other.load())),
          value.field(),
          side(twins.before(), before, value.span(), value.value(), value.raw()),
          side(twins.after(), after, other.span(), other.value(), other.raw()),
          Segments.of(value.raw(), other.raw()));
      old.tell(value.range());
      fresh.tell(other.range());
    }
  }

  private void remove(Statement value) {
    if (old.isMostlyTouched(value.range()) && old.isNews(value.range())) {
      found.changed(
          ChangeType.VALUE_CHANGED,
          verdict(value.field(), value.field() == Field.MATERIAL ? Burden.LESS : Burden.NEUTRAL),
          value.field(),
          side(twins.before(), before, value.span(), value.value(), value.raw()),
          side(twins.after(), after, after.heading().span(), "", ""),
          Segments.of(value.raw(), ""));
      old.tell(value.range());
    }
  }

  private void add(Statement value) {
    if (fresh.isMostlyTouched(value.range()) && fresh.isNews(value.range())) {
      found.changed(
          ChangeType.VALUE_CHANGED,
          verdict(value.field(), value.field() == Field.MATERIAL ? Burden.MORE : Burden.NEUTRAL),
          value.field(),
          side(twins.before(), before, before.heading().span(), "", ""),
          side(twins.after(), after, value.span(), value.value(), value.raw()),
          Segments.of("", value.raw()));
      fresh.tell(value.range());
    }
  }

  private static Verdict verdict(Field field, Burden burden) {
    return new Verdict(Substance.SUBSTANTIVE, "value." + field.label(), burden);
  }

  private static Side side(MatterEntry entry, NodeBody body, Span span, String value, String raw) {
    return new Side(
        body.id(),
        entry.matter().id(),
        entry.title(),
        entry.stage(),
        entry.theme(),
        body.title(),
        "",
        span,
        value,
        raw);
  }

  private void compareOffices() {
    List<Statements.Listed> rows = offices(twins.old(), before, new Statements(alignment.before()));
    List<Statements.Listed> others =
        offices(twins.fresh(), after, new Statements(alignment.after()));
    StatementPairs<Statements.Listed> pairs =
        StatementPairs.of(
            rows, others, Statements.Listed::row, kept, new Likelihood(kept)::of, Likelihood.LEAST);
    pairs.pairs().forEach(both -> compare(both.before(), both.after()));
    for (Statements.Listed row : pairs.removed()) {
      if (old.isMostlyTouched(row.row()) && old.isNews(row.row())) {
        Verdict verdict = Verdict.of(Substance.SUBSTANTIVE, "office");
        found.removed(ChangeType.CONTACT_REMOVED, verdict, side(twins.before(), before, row));
        old.tell(row.row());
      }
    }
    for (Statements.Listed row : pairs.added()) {
      if (fresh.isMostlyTouched(row.row()) && fresh.isNews(row.row())) {
        Verdict verdict = Verdict.of(Substance.SUBSTANTIVE, "office");
        found.added(ChangeType.CONTACT_ADDED, verdict, side(twins.after(), after, row));
        fresh.tell(row.row());
      }
    }
  }

  private static List<Statements.Listed> offices(
      Edition edition, NodeBody body, Statements statements) {
    return edition.offices(body.id()).stream().map(statements::office).toList();
  }

  private void compare(Statements.Listed row, Statements.Listed other) {
    for (Field field : OFFICE) {
      Optional<Statement> value = row.field(field);
      Optional<Statement> next = other.field(field);
      if (value.isPresent() && next.isPresent()) {
        if (differ(value.get(), next.get())) {
          change(row, other, value.get(), next.get());
        }
      } else if (value.filter(v -> old.isMostlyTouched(v.range())).isPresent()) {
        change(row, other, value.get(), none(field, other));
      } else if (next.filter(v -> fresh.isMostlyTouched(v.range())).isPresent()) {
        change(row, other, none(field, row), next.get());
      }
    }
  }

  private static Statement none(Field field, Statements.Listed row) {
    return new Statement(
        field,
        "",
        "",
        "",
        Loads.UNKNOWN,
        row.place(),
        new Range(row.row().start(), row.row().start()));
  }

  private void change(
      Statements.Listed row, Statements.Listed other, Statement value, Statement next) {
    if (isNews(value.range(), next.range())) {
      found.changed(
          ChangeType.CONTACT_CHANGED,
          verdict(value.field(), Burden.NEUTRAL),
          value.field(),
          side(twins.before(), before, row, value),
          side(twins.after(), after, other, next),
          Segments.of(value.raw(), next.raw()));
      old.tell(value.range());
      fresh.tell(next.range());
    }
  }

  private static Side side(
      MatterEntry entry, NodeBody body, Statements.Listed row, Statement value) {
    return new Side(
        body.id(),
        entry.matter().id(),
        entry.title(),
        entry.stage(),
        entry.theme(),
        row.name(),
        row.directoryId(),
        value.span(),
        value.value(),
        value.raw());
  }

  private Side side(MatterEntry entry, NodeBody body, Statements.Listed row) {
    String words =
        row.fields().stream().map(Statement::raw).collect(java.util.stream.Collectors.joining(" "));
    Statement all =
        new Statement(Field.NONE, "", words, words, Loads.UNKNOWN, row.place(), row.row());
    return side(entry, body, row, all);
  }

  /** How likely two values, or two offices, are one in two editions. */
  private record Likelihood(KeptTokens kept) {
    /**
     * A different value at the same place in the text is enough where a section states one of the
     * kind; unlike papers in one place are two papers.
     */
    static final double LEAST = 0.1;

    double of(Statement one, Statement other) {
      double same = one.value().equals(other.value()) ? 0.25 : 0;
      boolean named = !one.identity().isEmpty() && one.identity().equals(other.identity());
      double likeness =
          0.35 * kept.overlap(one.range(), other.range())
              + same
              + (named ? 0.15 : 0)
              + 0.15 * titles(one.raw(), other.raw())
              + (kept.isReplaced(one.range(), other.range()) ? 0.1 : 0);
      return one.field().isSingle() ? likeness + 0.05 : likeness - 0.05;
    }

    private static double titles(String one, String other) {
      return Profile.titles(Profile.of(one, List.of()), Profile.of(other, List.of()));
    }

    double of(Statements.Listed one, Statements.Listed other) {
      double names = titles(one.name(), other.name());
      return 0.3 * kept.overlap(one.row(), other.row())
          + 0.3 * names
          + (isSame(Field.PHONES, one, other) ? 0.2 : 0)
          + (isSame(Field.ADDRESS, one, other) ? 0.1 : 0)
          + (kept.isReplaced(one.row(), other.row()) ? 0.1 : 0)
          - 0.15;
    }

    private static boolean isSame(Field field, Statements.Listed one, Statements.Listed other) {
      Optional<String> value = one.field(field).map(Statement::value);
      return value.isPresent() && value.equals(other.field(field).map(Statement::value));
    }
  }
}
