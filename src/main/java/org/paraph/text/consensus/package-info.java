/** What the parties say of the provisions, and the consensus that follows from it; nobody enters consensus. */
package org.paraph.text.consensus;
