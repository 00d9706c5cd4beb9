package zhinan.ingest.segment;

import zhinan.ingest.document.RawDocument;

/**
 * One step of tidying: immutable blocks in, immutable blocks out; nothing to do gives the same
 * document back.
 */
interface Pass {
  RawDocument apply(RawDocument document);
}
