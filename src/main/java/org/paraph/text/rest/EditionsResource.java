package org.paraph.text.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.negotiation.web.DossierAnswers;
import org.paraph.text.ReadableTexts;
import org.paraph.text.Texts;
import org.paraph.text.comparison.Comparison;
import org.paraph.text.comparison.TextComparison;
import org.paraph.text.drafting.PositionTable;
import org.paraph.text.edition.Editions;
import org.paraph.text.web.Imprints;

/** Comparisons of versions, and texts, comparisons and tables of positions as files. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Editions")
public class EditionsResource {

    private final Texts texts;
    private final ReadableTexts readable;
    private final PositionTable table;
    private final Editions editions;
    private final Imprints imprints;
    private final DossierAnswers answers;

    EditionsResource() {
        this(null, null, null, null, null, null);
    }

    @Inject
    EditionsResource(Texts texts, ReadableTexts readable, PositionTable table, Editions editions, Imprints imprints,
            DossierAnswers answers) {
        this.texts = texts;
        this.readable = readable;
        this.table = table;
        this.editions = editions;
        this.imprints = imprints;
        this.answers = answers;
    }

    @GET
    @Path("/texts/{text}/editions/{format}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Download a version as docx, pdf, akoma-ntoso or html")
    public Response text(@PathParam("id") String id, @PathParam("text") String text, @PathParam("format") String format) {
        var negotiation = answers.visible(id);
        var version = readable.get(negotiation, text);
        return Imprints.answer(editions.text(texts.document(version), Imprints.format(format),
                imprints.of(negotiation, version, null)));
    }

    @GET
    @Path("/texts/{text}/comparisons/{later}")
    @Operation(summary = "Compare a version with a later one, provision by provision and word by word")
    public Comparison compare(@PathParam("id") String id, @PathParam("text") String text, @PathParam("later") String later) {
        var negotiation = answers.visible(id);
        return TextComparison.of(texts.document(readable.get(negotiation, text)),
                texts.document(readable.get(negotiation, later)));
    }

    @GET
    @Path("/texts/{text}/comparisons/{later}/editions/{format}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Download a comparison as docx with tracked changes, html or pdf")
    public Response comparison(@PathParam("id") String id, @PathParam("text") String text,
            @PathParam("later") String later, @PathParam("format") String format) {
        var negotiation = answers.visible(id);
        var before = readable.get(negotiation, text);
        var after = readable.get(negotiation, later);
        var earlier = texts.document(before);
        return Imprints.answer(editions.comparison(TextComparison.of(earlier, texts.document(after)), earlier,
                Imprints.format(format), imprints.ofBoth(negotiation, before, after)));
    }

    @GET
    @Path("/position-matrix/editions/{format}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Download the table of positions as xlsx or docx")
    public Response matrix(@PathParam("id") String id, @PathParam("format") String format, @QueryParam("text") String text) {
        var negotiation = answers.visible(id);
        var version = readable.get(negotiation, text);
        return Imprints.answer(editions.matrix(table.of(negotiation, version), version.language(),
                Imprints.format(format), imprints.about(negotiation, version)));
    }
}
