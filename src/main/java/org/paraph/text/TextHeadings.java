package org.paraph.text;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paraph.text.document.Located;
import org.paraph.text.document.TreatyDocument;

/** The headings of a version, beside its wording, for those who look for them. They never change. */
@Entity
@Table(name = "text_headings")
public class TextHeadings {

    private static final String BETWEEN = "\t";

    @Id
    @Column(name = "text_version_id")
    private String textVersionId;

    @Lob
    @Column(name = "headings", nullable = false)
    private String headings;

    protected TextHeadings() {
    }

    TextHeadings(TextVersion version, TreatyDocument document) {
        this.textVersionId = version.id();
        this.headings = document.located().stream().filter(one -> !one.provision().heading().isEmpty())
                .map(TextHeadings::line).collect(Collectors.joining("\n"));
    }

    /**
     * A heading.
     *
     * @param path  where it stands in the text
     * @param words the number of the provision and its heading
     */
    public record Heading(String path, String words) {
    }

    /** Those in which these words occur, whatever their case, in the order of the text. */
    Stream<Heading> with(String words) {
        return headings.lines().map(line -> line.split(BETWEEN, 2)).map(parts -> new Heading(parts[0], parts[1]))
                .filter(one -> one.words().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)));
    }

    private static String line(Located one) {
        return one.path() + BETWEEN + (one.provision().number() + " " + one.provision().heading().words()).strip()
                .replaceAll("\\s+", " ");
    }
}
