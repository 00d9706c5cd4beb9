package zhinan.ingest.normalize.terms;

import java.math.BigDecimal;

/**
 * An amount of money in a flow.
 *
 * @param from index of its first character
 * @param to index behind its last
 * @param amount in CNY
 * @param per 件, 平方米, {@code ""} where not said behind it
 */
record FeePrice(int from, int to, BigDecimal amount, String per) {}
