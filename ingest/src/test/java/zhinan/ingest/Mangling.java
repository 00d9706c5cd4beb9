package zhinan.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Ways in which a text gets damaged between an editor and a reader. */
enum Mangling {
  CUT {
    @Override
    String apply(String text, Random random) {
      int from = random.nextInt(text.length() + 1);
      return text.substring(from, from + random.nextInt(text.length() - from + 1));
    }
  },
  DROP_LINES {
    @Override
    void lines(List<String> lines, Random random) {
      lines.removeIf(line -> random.nextInt(4) == 0);
    }
  },
  DOUBLE_LINES {
    @Override
    void lines(List<String> lines, Random random) {
      for (int i = lines.size() - 1; i >= 0; i -= 1 + random.nextInt(9)) {
        lines.add(random.nextInt(i + 1), lines.get(i));
      }
    }
  },
  SHUFFLE_LINES {
    @Override
    void lines(List<String> lines, Random random) {
      int from = random.nextInt(lines.size());
      Collections.shuffle(lines.subList(from, from + (lines.size() - from) / 2), random);
    }
  },
  DELETE_CHARACTERS {
    @Override
    String apply(String text, Random random) {
      StringBuilder left = new StringBuilder(text.length());
      text.chars().filter(c -> random.nextInt(20) > 0).forEach(c -> left.append((char) c));
      return left.toString();
    }
  },
  INSERT {
    @Override
    String apply(String text, Random random) {
      StringBuilder more = new StringBuilder(text.length() * 2);
      text.chars()
          .forEach(c -> more.append((char) c).append(random.nextInt(25) > 0 ? "" : odd(random)));
      return more.toString();
    }
  },
  TAB_LINES {
    @Override
    void lines(List<String> lines, Random random) {
      lines.replaceAll(line -> random.nextInt(3) == 0 ? "\t" + line : line);
    }
  },
  MIX_LINE_ENDS {
    @Override
    String apply(String text, Random random) {
      StringBuilder mixed = new StringBuilder(text.length() * 2);
      String[] ends = {"\n", "\r\n", "\r", "\n\n", "\r\n\n\n"};
      text.chars()
          .forEach(
              c -> mixed.append(c == '\n' ? ends[random.nextInt(ends.length)] : "" + (char) c));
      return mixed.toString();
    }
  },
  JOIN_LINES {
    @Override
    String apply(String text, Random random) {
      StringBuilder joined = new StringBuilder(text.length());
      text.chars()
          .filter(c -> c != '\n' || random.nextInt(3) > 0)
          .forEach(c -> joined.append((char) c));
      return joined.toString();
    }
  },
  WRAP_LINES {
    @Override
    String apply(String text, Random random) {
      return text.replaceAll("(.{" + (12 + random.nextInt(30)) + "})", "$1\n");
    }
  };

  private static final String[] ODD = {
    "\t",
    "\f",
    "\n",
    "\n\n\n\n",
    "\u0001",
    "\u0007",
    "\ue000",
    "\u200b",
    "\u202e",
    "\u0301",
    "\ud83d",
    "\ude00",
    "\ufeff",
    "\u2028",
    "\u0085",
    "：",
    "【",
    "（",
    "1.",
    "\n一、",
    "\n事项3：",
    "\n12\n"
  };

  /** The damaged text. */
  String apply(String text, Random random) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    lines(lines, random);
    return String.join("\n", lines);
  }

  /** Damages the lines in place. */
  void lines(List<String> lines, Random random) {}

  private static String odd(Random random) {
    return ODD[random.nextInt(ODD.length)];
  }
}
