/** An application in miniature in which every rule for Java is broken once, to prove that the rules can fail. */
package org.paraph.testing.flawed;
