/** How work grows with the size of its input. */
package zhinan.growth;
