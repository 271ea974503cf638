package org.paraph.text.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.negotiation.web.DossierAnswers;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;
import org.paraph.text.ProvisionView;
import org.paraph.text.TextRequest;
import org.paraph.text.document.TextIndex;
import org.paraph.text.reading.FileType;
import org.paraph.text.reading.Finding;
import org.paraph.text.reading.TreatyReader;

/** Reads a file into provisions. Nothing is kept: who has looked at the findings files the provisions as a version. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Tag(name = "Texts")
public class ReadingsResource {

    private final TreatyReader reader;
    private final DossierAnswers answers;

    ReadingsResource() {
        this(null, null);
    }

    @Inject
    ReadingsResource(TreatyReader reader, DossierAnswers answers) {
        this.reader = reader;
        this.answers = answers;
    }

    /**
     * What a file says.
     *
     * @param type       the format that it really has
     * @param sha256     hash of the text, as it will be if its provisions are filed as they are
     * @param provisions what was recognised, to be filed as they are or changed
     * @param findings   what was not recognised, or is doubtful
     */
    public record ReadingView(FileType type, String language, String title, String sha256,
            List<ProvisionView> provisions, List<Finding> findings) {
    }

    @POST
    @Path("/text-readings")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Read a docx, odt, text, html or Akoma Ntoso file into provisions; nothing is kept")
    @Parameter(name = HttpHeaders.IF_MATCH, in = ParameterIn.HEADER, description = "Not needed: nothing is changed.")
    public ReadingView read(@PathParam("id") String id, @QueryParam("language") String language,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String type, InputStream file) {
        answers.visible(id);
        if (language == null || !language.matches(TextRequest.LANGUAGE)) {
            throw new InvalidRequest(Violation.in("language", "parameter.language"));
        }
        try {
            var reading = reader.read(file.readAllBytes(), type, language);
            var index = new TextIndex(reading.document());
            return new ReadingView(reading.type(), language, reading.document().title(), reading.document().sha256(),
                    ProvisionView.of(index), reading.findings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
