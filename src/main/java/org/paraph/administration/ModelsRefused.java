package org.paraph.administration;

import java.util.List;
import java.util.Map;
import org.paraph.engine.models.Finding;
import org.paraph.platform.problem.Problem;
import org.paraph.platform.problem.Told;

/** The checks found something in the models for which they cannot be taken. Nothing was kept. */
public class ModelsRefused extends Problem {

    private final transient List<Finding> findings;

    /** @param findings all that was found, an error among it */
    public ModelsRefused(List<Finding> findings) {
        super(Kind.UNPROCESSABLE, "models-refused", findings.stream().filter(Finding::refuses).count());
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("findings", (Told) locale -> FindingView.all(findings, locale));
    }
}
