/** What differs between two versions of a text, and one text out of two that were edited at the same time. */
package org.paraph.text.comparison;
