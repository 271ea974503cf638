package org.paraph.document.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.paraph.document.DocumentFile;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.TooLarge;
import org.paraph.platform.problem.Violation;
import org.paraph.platform.ui.PageCall;

/** The file that a form sent. */
final class SentFile {

    private SentFile() {
    }

    /** @throws InvalidRequest if none was chosen, or it is not acceptable */
    static DocumentFile of(PageCall call) {
        var part = call.file("content").orElseThrow(() -> new InvalidRequest(Violation.at("/content", "document-missing")));
        if (part.getSize() > DocumentFile.MOST) {
            throw new TooLarge(DocumentFile.MOST);
        }
        try (var in = part.getInputStream()) {
            var name = part.getSubmittedFileName();
            return DocumentFile.of(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1),
                    in.readAllBytes());
        } catch (InvalidRequest refused) {
            // The name is no field of its own on the page: what is wrong with it is shown at the file.
            throw new InvalidRequest(refused.violations().stream().map(each -> new Violation("/content", null,
                    each.message(), each.arguments())).toList());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
