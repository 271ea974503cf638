package org.paraph.procedure.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.negotiation.web.DossierAnswers;
import org.paraph.platform.web.ProblemText;
import org.paraph.procedure.PrintedProcedure;
import org.paraph.procedure.ProcedureNames;
import org.paraph.procedure.ProcedureReports;
import org.paraph.procedure.ProcedureWords;
import org.paraph.text.edition.Editions;
import org.paraph.text.web.Imprints;

/** Who decided what, when, on which text, by which authority, and which gate was skipped. */
@Path("/negotiations/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Procedure")
public class ProcedureReportResource {

    private final ProcedureReports reports;
    private final Editions editions;
    private final DossierAnswers answers;
    private final ProcedureNames names;

    ProcedureReportResource() {
        this(null, null, null, null);
    }

    @Inject
    ProcedureReportResource(ProcedureReports reports, Editions editions, DossierAnswers answers,
            ProcedureNames names) {
        this.reports = reports;
        this.editions = editions;
        this.answers = answers;
        this.names = names;
    }

    @GET
    @Path("/procedure-report")
    @Operation(summary = "Read the record of the procedure: who decided what, when, on which text, by which authority")
    public ProcedureReportView report(@PathParam("id") String id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        return ProcedureReportView.of(reports.on(answers.visible(id)), words(languages));
    }

    @GET
    @Path("/procedure-report/{format}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Download the record of the procedure as pdf or html")
    public Response printed(@PathParam("id") String id, @PathParam("format") String format,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        var report = reports.on(answers.visible(id));
        return Imprints.answer(editions.report(new PrintedProcedure(report, words(languages), names).page(),
                Imprints.format(format)));
    }

    private static ProcedureWords words(String languages) {
        return new ProcedureWords(ProblemText.locale(languages));
    }
}
