/**
 * Which values the properties of all modules try. A property goes in, its seed comes out. Open
 * {@link zhinan.seed.PropertySeeds} first; it knows no property by name.
 */
package zhinan.seed;
