package zhinan.ingest.normalize.sheet;

import java.util.ArrayList;
import java.util.List;
import zhinan.ingest.document.Reading;
import zhinan.ingest.document.Text;
import zhinan.model.Phone;

/** Cuts a cell into what it says; most cells are one piece. Immutable, may be shared. */
final class CellCut {
  private final ColumnWords words;
  private final Signs signs;
  private final PhoneCut phones;

  CellCut(ColumnWords words, Signs signs) {
    this.words = words;
    this.signs = signs;
    this.phones = new PhoneCut(words, signs);
  }

  /** The pieces of a cell under a column, in the order of its words. */
  List<Piece> pieces(Column column, Text cell) {
    if (column.roles().size() > 1) {
      return composite(column.roles(), cell);
    }
    Role role = column.roles().isEmpty() ? Role.REMARK : column.roles().get(0);
    return switch (role) {
      case PHONE, SUPERVISION -> phones.pieces(role, column.header(), cell);
      case ADDRESS -> address(column.header(), cell);
      case SERIAL -> List.of();
      case FAX, REMARK -> List.of(new Piece(role, Joined.labelled(column.header(), cell)));
      default -> List.of(new Piece(role, bare(role, cell)));
    };
  }

  private List<Piece> address(String header, Text cell) {
    if (signs.isChannel(cell)) {
      return List.of(new Piece(Role.REMARK, Joined.labelled(header, cell)));
    }
    return signs.holdsNumber(cell)
        ? composite(List.of(Role.ADDRESS, Role.PHONE), cell)
        : List.of(new Piece(Role.ADDRESS, bare(Role.ADDRESS, cell)));
  }

  /** Numbers and hours are taken out, the rest is the role that is left. */
  private List<Piece> composite(List<Role> roles, Text cell) {
    List<Piece> pieces = new ArrayList<>();
    Text rest = cell;
    if (roles.contains(Role.PHONE) || roles.contains(Role.SUPERVISION)) {
      Role role = roles.contains(Role.PHONE) ? Role.PHONE : Role.SUPERVISION;
      List<Text> found = signs.phones(cell).stream().map(Reading<List<Phone>>::words).toList();
      rest = take(role, found, rest, pieces);
    }
    if (roles.contains(Role.HOURS)) {
      rest = take(Role.HOURS, signs.hours(rest), rest, pieces);
    }
    rest(roles, rest, pieces);
    return pieces;
  }

  private void rest(List<Role> roles, Text rest, List<Piece> pieces) {
    List<Role> left =
        roles.stream()
            .filter(role -> role != Role.PHONE && role != Role.SUPERVISION && role != Role.HOURS)
            .toList();
    if (left.contains(Role.NAME) && left.contains(Role.ADDRESS)) {
      Text unnamed = take(Role.ADDRESS, signs.addresses(rest), rest, pieces);
      pieces.add(new Piece(Role.NAME, trim(unnamed)));
    } else {
      pieces.add(new Piece(left.isEmpty() ? Role.REMARK : left.get(0), trim(rest)));
    }
  }

  /** Takes the stretch from the first to the last text out; gives what is left around it. */
  private Text take(Role role, List<Text> found, Text cell, List<Piece> pieces) {
    if (found.isEmpty()) {
      return cell;
    }
    int from = index(cell, found.get(0).start());
    int to = index(cell, found.get(found.size() - 1).end() - 1) + 1;
    pieces.add(new Piece(role, cell.sub(from, to)));
    Text before = unlabelled(role, cell.sub(0, from));
    return Joined.run(List.of(before, trim(cell.sub(to))));
  }

  /**
   * A cell without the label in front of it: {@code 地址：…}; hours keep theirs, it may be a season.
   */
  Text bare(Role role, Text cell) {
    String chars = cell.chars();
    int colon = Math.max(chars.indexOf('：'), chars.indexOf(':'));
    boolean labelled =
        colon > 0
            && colon <= ColumnWords.LONGEST_HEADER
            && role != Role.HOURS
            && words.wholeRoles(chars.substring(0, colon)).contains(role);
    return labelled ? cell.sub(colon + 1).strip() : cell;
  }

  /** Words in front of a number without the label right before it: {@code …5号，电话：}. */
  Text unlabelled(Role role, Text before) {
    Text bare = trim(before);
    for (int length = Math.min(ColumnWords.LONGEST_HEADER, bare.length()); length > 1; length--) {
      int from = bare.length() - length;
      if (words.wholeRoles(bare.sub(from).chars()).contains(role)) {
        return trim(bare.sub(0, from));
      }
    }
    return bare;
  }

  /** Without blanks and punctuation at the ends. */
  static Text trim(Text text) {
    int from = 0;
    int to = text.length();
    while (from < to && isMargin(text.chars().charAt(from), "）)")) {
      from++;
    }
    while (to > from && isMargin(text.chars().charAt(to - 1), "（(")) {
      to--;
    }
    return text.sub(from, to);
  }

  private static boolean isMargin(char c, String bracket) {
    return Text.isBlank(c) || "：:，,；;、。/—-".indexOf(c) >= 0 || bracket.indexOf(c) >= 0;
  }

  /** The index of the character with this origin. */
  static int index(Text text, int origin) {
    int index = 0;
    while (index < text.length() - 1 && text.origin(index) < origin) {
      index++;
    }
    return index;
  }
}
