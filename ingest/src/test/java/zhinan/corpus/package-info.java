/**
 * What comes of the real guides: converted guides come in, counts go out and are held to a
 * committed file. Open {@link zhinan.corpus.CorpusRatchetTest} first. It knows the converter only
 * from outside, and holds no words of the guides.
 */
package zhinan.corpus;
