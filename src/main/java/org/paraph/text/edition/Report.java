package org.paraph.text.edition;

import java.time.LocalDate;
import java.util.List;

/**
 * A report on a dossier, as it is printed: headings and tables in the reader's language.
 *
 * @param reference reference of the dossier
 * @param marking   security marking as it is printed at the top and bottom of every page; empty if there is none
 * @param language  BCP 47 tag of the language of its words
 * @param title     its title
 * @param date      the day as of which it speaks
 * @param author    who asked for it
 * @param lead      the paragraphs below the title
 * @param sections  the rest
 */
public record Report(String reference, String marking, String language, String title, LocalDate date, String author,
        List<String> lead, List<Section> sections) {

    public Report {
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
    }

    /**
     * A heading with a table below it.
     *
     * @param heading what the table tells
     * @param none    what stands there instead of a table without rows
     * @param columns heads of the columns
     * @param rows    the cells of each row, as many as there are columns; never null, but perhaps empty
     */
    public record Section(String heading, String none, List<String> columns, List<List<String>> rows) {

        public Section {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
