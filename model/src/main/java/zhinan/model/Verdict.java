package zhinan.model;

/** Whether a document is a service guide. The order of the constants is from yes to no. */
public enum Verdict {
  /** A guide, and its outline is believed. */
  GUIDE,
  /** It may be a guide, or its outline may be wrong; somebody should look at it. */
  DOUBTFUL,
  /** A form, a law, a notice, a list of names, a template, source code …: no matters are read. */
  NOT_A_GUIDE
}
