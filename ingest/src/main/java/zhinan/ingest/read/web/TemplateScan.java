package zhinan.ingest.read.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the directives of templates out of a page before it is read: JSP and ASP ({@code <% %>}),
 * PHP, FreeMarker ({@code <#if>}, {@code [#if]}, {@code <@page>}), expressions ({@code ${name}},
 * {@code {{name}}}), Jinja, Velocity and the tags of content systems ({@code {dede:field/}}). Tags
 * of JSP libraries ({@code <c:if>}) are elements, whose text stays.
 *
 * <p>Example: {@code <#list steps as s><li>受理${s.name}</li></#list>} becomes {@code <li>受理</li>}.
 * Single-use; the work grows with the length of the text.
 */
final class TemplateScan {
  /** A directive that opens with {@code open} goes to the next {@code close}. */
  private record Kind(String open, String close, int longest) {}

  private static final int ANY = Integer.MAX_VALUE;

  /** An expression is short; what is longer is text between braces or a script. */
  private static final int EXPRESSION = 300;

  private static final int TAG = 2_000;

  /** First match wins. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind("<%--", "--%>", ANY),
          new Kind("<%", "%>", ANY),
          new Kind("<?php", "?>", ANY),
          new Kind("<?=", "?>", ANY),
          new Kind("<#--", "-->", ANY),
          new Kind("${", "}", EXPRESSION),
          new Kind("$!{", "}", EXPRESSION),
          new Kind("#{", "}", EXPRESSION),
          new Kind("{{", "}}", EXPRESSION),
          new Kind("{%", "%}", EXPRESSION));

  /** Those that need a name behind their opening. */
  private static final List<Kind> NAMED =
      List.of(
          new Kind("<#", ">", TAG),
          new Kind("</#", ">", TAG),
          new Kind("<@", ">", TAG),
          new Kind("</@", ">", TAG),
          new Kind("[#", "]", TAG),
          new Kind("[/#", "]", TAG),
          new Kind("[@", "]", TAG),
          new Kind("[/@", "]", TAG));

  /** {@code {dede:field.title/}}, {@code {/pboot:list}}. */
  private static final Pattern CONTENT_TAG =
      Pattern.compile("\\{/?(?:dede|pboot|eyou|aspcms|pc|cms|trs):[a-z][^{}<>\\n]{0,200}}");

  private static final Pattern VELOCITY =
      Pattern.compile(
          "#(?:if|elseif|foreach|set|parse|include)\\s*\\([^\\n]{0,300}\\)|#(?:else|end)\\b");

  /** What shows that a page is a template of Velocity at all. */
  private static final Pattern VELOCITY_USED = Pattern.compile("#(?:foreach|parse|set)\\s*\\(");

  private final String text;
  private final boolean velocity;
  private final Set<String> unclosed = new HashSet<>();
  private int count;

  TemplateScan(String text) {
    this.text = text;
    this.velocity = VELOCITY_USED.matcher(text).find();
  }

  /** The text without directives. */
  String bare() {
    StringBuilder bare = new StringBuilder(text.length());
    Matcher tag = CONTENT_TAG.matcher(text);
    Matcher line = VELOCITY.matcher(text);
    int at = 0;
    int kept = 0;
    while (at < text.length()) {
      int end = directiveEnd(at, tag, line);
      if (end > at) {
        bare.append(text, kept, at);
        kept = end;
        count++;
      }
      at = Math.max(end, at + 1);
    }
    return count == 0 ? text : bare.append(text, kept, text.length()).toString();
  }

  /** How many directives there were; known when the text has been gone through. */
  int count() {
    return count;
  }

  private int directiveEnd(int at, Matcher tag, Matcher line) {
    char c = text.charAt(at);
    if (c != '<' && c != '$' && c != '#' && c != '{' && c != '[') {
      return at;
    }
    for (Kind kind : KINDS) {
      if (text.startsWith(kind.open(), at)) {
        return close(kind, at);
      }
    }
    for (Kind kind : NAMED) {
      int name = at + kind.open().length();
      if (text.startsWith(kind.open(), at) && isNameStart(name)) {
        return close(kind, at);
      }
    }
    if (c == '{' && tag.region(at, text.length()).lookingAt()) {
      return tag.end();
    }
    return velocity && c == '#' && line.region(at, text.length()).lookingAt() ? line.end() : at;
  }

  private boolean isNameStart(int at) {
    return at < text.length() && text.charAt(at) < 0x80 && Character.isLetter(text.charAt(at));
  }

  /** Behind the directive; its start where it has no end. */
  private int close(Kind kind, int at) {
    if (unclosed.contains(kind.close())) {
      return at;
    }
    int from = at + kind.open().length();
    if (kind.longest() == TAG) {
      return tagEnd(from, kind.close().charAt(0), at);
    }
    if (kind.longest() == EXPRESSION) {
      return expressionEnd(from, kind.close(), at);
    }
    int close = text.indexOf(kind.close(), from);
    if (close < 0) {
      unclosed.add(kind.close());
      return at;
    }
    return close + kind.close().length();
  }

  /** Behind the sign that ends an expression on the same line. */
  private int expressionEnd(int from, String close, int otherwise) {
    for (int i = from; i < text.length() && i - from < EXPRESSION; i++) {
      if (text.charAt(i) == '\n') {
        return otherwise;
      }
      if (text.startsWith(close, i)) {
        return i + close.length();
      }
    }
    return otherwise;
  }

  /** Behind the sign that ends a tag: not one in quotes or brackets, {@code <#if (a > 1)>}. */
  private int tagEnd(int from, char close, int otherwise) {
    int depth = 0;
    char quote = 0;
    for (int i = from; i < text.length() && i - from < TAG; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == close && depth <= 0) {
        return i + 1;
      } else {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
    }
    return otherwise;
  }
}
