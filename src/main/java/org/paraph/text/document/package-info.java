/**
 * The text of a treaty as data: provisions from title to annexes, disputed wording in brackets, footnotes, and the
 * canonical form over which hashes are made. Values only; nothing here knows a database, a file format or a server.
 */
package org.paraph.text.document;
