package org.paraph.administration.rest;

import static org.paraph.platform.contract.ContractJson.JSON;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.paraph.administration.FindingView;
import org.paraph.engine.models.DeployedSet;
import org.paraph.engine.models.Finding;
import org.paraph.platform.contract.ContractAnswer;
import org.paraph.platform.web.ProblemText;

/** Answers as the Camunda Modeler understands them; members that have no value are there all the same. */
final class ModelerAnswer {

    private static final int OK = 200;
    private static final int REFUSED = 400;
    private static final String PROCESS_REFUSED = "ENGINE-09005 Could not parse BPMN process. Errors: ";
    private static final String MODEL_REFUSED = "ENGINE-22004 Unable to transform the models. Errors: ";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx").withZone(ZoneOffset.UTC);

    private ModelerAnswer() {
    }

    static ContractAnswer list(List<DeployedSet> sets) {
        var list = JSON.createArrayBuilder();
        sets.forEach(set -> list.add(deployment(set.id(), set.name(), null, set.deployedAt())));
        return new ContractAnswer(OK, list.build());
    }

    static ContractAnswer one(DeployedSet set) {
        return new ContractAnswer(OK, deployment(set.id(), set.name(), null, set.deployedAt()).build());
    }

    /** A deployment that has brought no definition into force, be it that none was new or that it waits for its approval. */
    static ContractAnswer deployed(String id, String name, String source, Instant at) {
        var deployment = deployment(id, name, source, at);
        for (var kind : List.of("Process", "Case", "Decision", "DecisionRequirements")) {
            deployment.addNull("deployed" + kind + "Definitions");
        }
        return new ContractAnswer(OK, deployment.build());
    }

    private static JsonObjectBuilder deployment(String id, String name, String source, Instant at) {
        return JSON.createObjectBuilder().add("links", JsonValue.EMPTY_JSON_ARRAY).add("id", id).add("name", name)
                .add("source", text(source)).add("deploymentTime", MOMENT.format(at)).addNull("tenantId");
    }

    /** What the checks found, a line for each error in the message and all of it in the details. */
    static ContractAnswer refused(List<Finding> findings, String language) {
        var told = FindingView.all(findings, ProblemText.locale(language));
        var message = new StringBuilder(findings.stream().filter(Finding::refuses)
                .anyMatch(each -> each.file().endsWith(".bpmn")) ? PROCESS_REFUSED : MODEL_REFUSED);
        var files = new TreeMap<String, List<FindingView>>();
        for (var each : told) {
            files.merge(each.file(), List.of(each), (some, more) -> Stream.concat(some.stream(),
                    more.stream()).toList());
            if (each.severity() == Finding.Severity.ERROR) {
                message.append("\n* ").append(line(each));
            }
        }
        var details = JSON.createObjectBuilder();
        files.forEach((file, found) -> details.add(file, JSON.createObjectBuilder()
                .add("errors", problems(found, Finding.Severity.ERROR))
                .add("warnings", problems(found, Finding.Severity.WARNING))));
        return new ContractAnswer(REFUSED, JSON.createObjectBuilder().add("type", "ParseException")
                .add("message", message.toString()).add("code", 0).add("details", details).build());
    }

    private static String line(FindingView found) {
        return said(found) + " | " + found.file() + (found.line() == null ? "" : " | line " + found.line()
                + (found.column() == null ? "" : " | column " + found.column()))
                + (found.element() == null ? "" : " | element " + found.element());
    }

    private static String said(FindingView found) {
        return found.message() + " " + found.mend();
    }

    private static JsonStructure problems(List<FindingView> found, Finding.Severity severity) {
        var problems = JSON.createArrayBuilder();
        found.stream().filter(each -> each.severity() == severity).forEach(each -> {
            var elements = JSON.createArrayBuilder();
            if (each.element() != null) {
                elements.add(each.element());
            }
            problems.add(JSON.createObjectBuilder().add("message", said(each))
                    .add("line", each.line() == null ? 0 : each.line()).add("column", each.column() == null ? 0 : each.column())
                    .add("mainElementId", text(each.element())).add("elementIds", elements));
        });
        return problems.build();
    }

    private static JsonValue text(String value) {
        return value == null ? JsonValue.NULL : JSON.createValue(value);
    }
}
