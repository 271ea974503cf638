/**
 * Editions of treaty texts: what leaves the system as a file. Texts as Word document, PDF, Akoma Ntoso and HTML, comparisons with
 * tracked changes, and the table of positions as a spreadsheet. What is written here reads back as the same text, with the same hash.
 */
package org.paraph.text.edition;
