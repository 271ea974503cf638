/** The pages of the treaty text: reading, editing, comparing, positions, languages. */
package org.paraph.text.pages;
