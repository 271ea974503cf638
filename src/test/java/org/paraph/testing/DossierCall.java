package org.paraph.testing;

import org.paraph.testing.Operations.Operation;

/** An operation on a dossier with all that it takes: a path to things that are there, a version and a good body. */
public final class DossierCall {

    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";
    private static final String VIEW = "GET";

    private final Operation operation;
    private final String path;

    /** An operation on that dossier, whose documents and texts it names. */
    public DossierCall(Operation operation, Dossier about) {
        this.operation = operation;
        this.path = about.path(operation.path().replace("{number}", "1")
                .replace("{document}", about.list("documents").path(0).path("id").asText(NOBODY))
                .replace("{text}", "draft-1").replace("{later}", "draft-1").replace("{party}", "KOR").replace("{language}", "en")
                .replace("{format}", operation.path().contains("matrix") ? "xlsx" : "html").replace("{id}", "@dossier@")
                .replaceAll("\\{[a-z]+}", "{subject}"));
    }

    /** Posting a file there only reads it. */
    public boolean isReading() {
        return operation.path().endsWith("/text-readings") || VIEW.equals(operation.method());
    }

    /** Sends it to the dossier that is called so. */
    public Http.Answer send(Http client, String dossier, long version) {
        var to = "/api" + path.replace("@dossier@", dossier);
        var asking = client.with("Accept", "*/*").ifMatch(version);
        if (operation.path().endsWith("/text-readings")) {
            return asking.with("Content-Type", "text/plain").post(to + "?language=en", "Article 1");
        }
        return asking.send(operation.method(), to, VIEW.equals(operation.method()) ? null : Requests.of(operation.act()));
    }
}
