/** Tests over all word tables of the house: every row has a source, none is lost unnoticed. */
package zhinan.vocabulary;
