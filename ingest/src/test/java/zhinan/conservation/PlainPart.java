package zhinan.conservation;

import java.util.List;

/**
 * A part of a file and the words in it.
 *
 * @param name as the file has it; a notice that names the part says all of it. Empty for the whole
 *     file
 * @param paragraphs the words, a text for each paragraph, cell or printed line
 */
record PlainPart(String name, List<String> paragraphs) {
  PlainPart {
    paragraphs = List.copyOf(paragraphs);
  }
}
