/** From files to articles: their text, its paragraphs, who published them and when. */
@NullMarked
package hearsay.read;

import org.jspecify.annotations.NullMarked;
