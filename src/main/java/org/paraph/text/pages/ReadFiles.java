package org.paraph.text.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.Part;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;
import org.paraph.text.ProvisionRequest;
import org.paraph.text.TextRequest;
import org.paraph.text.document.CanonicalForm;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;

/** Carries what was read from a file from its preview to the form that files it, and tells types of files by their names. */
@ApplicationScoped
class ReadFiles {

    /** The field that carries what was recognised. */
    static final String CONTENT = "/content";

    private static final Map<String, String> TYPES = Map.of("docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "odt",
            "application/vnd.oasis.opendocument.text", "html", "text/html", "htm", "text/html", "xml", "application/xml",
            "akn", "application/akn+xml", "txt", "text/plain");

    /** What the name of the file says it is; null if it says nothing, so that its content decides. */
    String type(Part file) {
        var name = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName().toLowerCase(Locale.ROOT);
        return TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    }

    String content(TreatyDocument document) {
        return CanonicalForm.of(document);
    }

    /** @throws InvalidRequest if somebody changed it on the way so that it is no text any more */
    TreatyDocument document(String content) {
        try {
            return CanonicalForm.read(content.replace("\r\n", "\n"));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException garbled) {
            throw new InvalidRequest(Violation.at("/body", "text.body-or-provisions"));
        }
    }

    /** The request with the text that was read in it. */
    TextRequest request(TextRequest entered, TreatyDocument document, String base) {
        return new TextRequest(entered.label(), document.language(), null, null,
                document.provisions().stream().map(ReadFiles::request).toList(), base, null, entered.change(), entered.note(),
                entered.marking(), entered.occurrence());
    }

    /** A provision as it is entered. */
    static ProvisionRequest request(Provision one) {
        return new ProvisionRequest(one.kind(), orNull(one.number()), orNull(one.heading().notation()),
                orNull(one.words().notation()), one.children().isEmpty() ? null
                        : one.children().stream().map(ReadFiles::request).toList());
    }

    private static String orNull(String words) {
        return words.isEmpty() ? null : words;
    }
}
