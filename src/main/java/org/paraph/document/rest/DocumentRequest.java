package org.paraph.document.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.paraph.directory.Marking;
import org.paraph.document.DocumentKind;
import org.paraph.document.DocumentParticulars;

/**
 * A new document.
 *
 * @param title    what it is about
 * @param kind     what it is
 * @param marking  its own marking
 * @param fileName the name of its file, whose ending has to fit what it is
 * @param content  its bytes in Base64 (RFC 4648)
 */
public record DocumentRequest(@NotBlank @Size(max = 200) String title, @NotNull DocumentKind kind, @NotNull Marking marking,
        @NotBlank @Size(max = 200) String fileName, @NotNull @Size(max = FileRequest.LONGEST) String content) {

    DocumentParticulars particulars() {
        return new DocumentParticulars(title, kind, marking);
    }

    FileRequest file() {
        return new FileRequest(fileName, content);
    }

    @Override
    public String toString() {
        return "DocumentRequest";
    }
}
