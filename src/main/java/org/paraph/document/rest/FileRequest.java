package org.paraph.document.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Base64;
import org.paraph.document.DocumentFile;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/**
 * A file, for a further version of a document.
 *
 * @param fileName its name, whose ending has to fit what it is
 * @param content  its bytes in Base64 (RFC 4648)
 */
public record FileRequest(@NotBlank @Size(max = 200) String fileName, @NotNull @Size(max = LONGEST) String content) {

    static final int LONGEST = (int) (DocumentFile.MOST / 3 * 4) + 8;

    /** @throws InvalidRequest if the content is not Base64 */
    DocumentFile file() {
        try {
            return DocumentFile.of(fileName, Base64.getDecoder().decode(content));
        } catch (IllegalArgumentException garbled) {
            throw new InvalidRequest(Violation.at("/content", "not-base64"));
        }
    }

    @Override
    public String toString() {
        return "FileRequest";
    }
}
