package org.paraph.document.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.paraph.directory.CurrentActor;
import org.paraph.document.DocumentDesk;
import org.paraph.document.DocumentVersion;
import org.paraph.document.Documents;
import org.paraph.document.DossierDocument;
import org.paraph.document.RemovalRequest;
import org.paraph.document.UnknownDocument;
import org.paraph.negotiation.web.DossierAnswers;
import org.paraph.platform.web.Answers;
import org.paraph.platform.web.IfMatch;
import org.paraph.platform.web.TagList;

/** The documents on a dossier, of which each reader finds those that the own clearance opens. */
@Path("/negotiations/{id}/documents")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class DocumentsResource {

    private final DocumentDesk desk;
    private final Documents documents;
    private final DossierAnswers answers;
    private final CurrentActor actor;

    DocumentsResource() {
        this(null, null, null, null);
    }

    @Inject
    DocumentsResource(DocumentDesk desk, Documents documents, DossierAnswers answers, CurrentActor actor) {
        this.desk = desk;
        this.documents = documents;
        this.answers = answers;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "List the documents that you may see, the latest first")
    public List<DocumentView> list(@PathParam("id") String id) {
        return documents.list(answers.visible(id).id(), actor.get()).stream().map(DocumentView::line).toList();
    }

    @POST
    @Answers(value = DocumentView.class, status = 201)
    @Operation(summary = "File a document; several can be filed at the same time")
    public Response file(@PathParam("id") String id, @Valid DocumentRequest request) {
        var document = desk.file(id, request.particulars(), request.file().file());
        return Response.created(UriBuilder.fromPath("negotiations/{id}/documents/{document}").build(id, document.id()))
                .tag(IfMatch.tag(document.version())).entity(view(document)).build();
    }

    @GET
    @Path("/{document}")
    @Answers(DocumentView.class)
    @Operation(summary = "Read what is known of a document and its versions")
    public Response read(@PathParam("id") String id, @PathParam("document") String document) {
        return shown(documents.visible(id, document, actor.get()));
    }

    @POST
    @Path("/{document}/versions")
    @Answers(DocumentView.class)
    @Operation(summary = "File a further version; the earlier ones stay")
    public Response update(@PathParam("id") String id, @PathParam("document") String document,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid FileRequest request) {
        return shown(desk.update(id, document, IfMatch.version(ifMatch), request.file()));
    }

    @POST
    @Path("/{document}/removal")
    @Operation(summary = "Remove a document with all its versions")
    public void remove(@PathParam("id") String id, @PathParam("document") String document,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @Valid RemovalRequest request) {
        desk.remove(id, document, IfMatch.version(ifMatch), request);
    }

    @GET
    @Path("/{document}/versions/{number}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Download a version, whole or a part of it")
    public Response content(@PathParam("id") String id, @PathParam("document") String document,
            @PathParam("number") String number, @HeaderParam("Range") String range, @HeaderParam("If-Range") String ifRange,
            @Context HttpHeaders headers, @Context HttpServletRequest asked) {
        if (!number.matches("[1-9]\\d{0,8}")) {
            throw new UnknownDocument();
        }
        var had = TagList.of(headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH));
        var version = desk.handOut(id, document, Integer.parseInt(number), had::covers);
        if (had.covers(version.sha256())) {
            return Response.notModified().tag(version.sha256()).build();
        }
        boolean wanted = "GET".equals(asked.getMethod()) && (ifRange == null || ifRange.equals("\"" + version.sha256() + "\""));
        var part = ByteRange.asked(wanted ? range : null, version.length());
        if (part.isPresent() && !part.get().isThere()) {
            throw new ClientErrorException(Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE)
                    .header("Content-Range", "bytes */" + version.length()).build());
        }
        var sent = part.orElse(new ByteRange(0, version.length() - 1));
        var answer = Response.status(part.isPresent() ? Response.Status.PARTIAL_CONTENT : Response.Status.OK)
                .type(version.type().mediaType()).header("Accept-Ranges", "bytes").tag(version.sha256())
                .header(HttpHeaders.CONTENT_LENGTH, sent.length()).header(HttpHeaders.CONTENT_DISPOSITION, attachment(version))
                .entity((StreamingOutput) into -> documents.write(version, sent.from(), sent.to(), into));
        part.ifPresent(found -> answer.header("Content-Range",
                "bytes " + found.from() + "-" + found.to() + "/" + version.length()));
        return answer.build();
    }

    private static String attachment(DocumentVersion version) {
        return "attachment; filename*=UTF-8''" + URLEncoder.encode(version.fileName(), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    private DocumentView view(DossierDocument document) {
        return DocumentView.of(document, documents.versions(document));
    }

    private Response shown(DossierDocument document) {
        return Response.ok(view(document)).tag(IfMatch.tag(document.version())).build();
    }
}
