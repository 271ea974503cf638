/** The pages of the talks. */
package org.paraph.talks.pages;
