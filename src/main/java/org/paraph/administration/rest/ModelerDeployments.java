package org.paraph.administration.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.paraph.administration.AdministrationConflict;
import org.paraph.administration.ModelsRefused;
import org.paraph.administration.VersionDesk;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.engine.models.ProcessVersions;
import org.paraph.platform.contract.ContractAnswer;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.TooLarge;
import org.paraph.platform.web.ConstraintText;
import org.paraph.platform.web.ProblemText;

/** Takes what the Camunda Modeler deploys as the proposal of a version; from administrators only. */
@ApplicationScoped
public class ModelerDeployments {

    private static final long LARGEST = 30L << 20;
    private static final int LONGEST_SOURCE = 200;

    private final VersionDesk desk;
    private final ProcessVersions versions;
    private final CurrentActor actor;
    private final Validator validator;

    protected ModelerDeployments() {
        this(null, null, null, null);
    }

    @Inject
    ModelerDeployments(VersionDesk desk, ProcessVersions versions, CurrentActor actor, Validator validator) {
        this.desk = desk;
        this.versions = versions;
        this.actor = actor;
        this.validator = validator;
    }

    /**
     * Proposes the files. The answer names the proposal; if every file is in force as it is, the set in force, as an engine
     * answers that filters duplicates.
     */
    ContractAnswer create(HttpServletRequest request) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        for (var untaken : List.of("tenant-id", "deployment-activation-time")) {
            if (request.getParameter(untaken) != null && !request.getParameter(untaken).isBlank()) {
                throw new InvalidRequest("contract-no-tenants", List.of(), untaken);
            }
        }
        var language = request.getHeader("Accept-Language");
        var files = files(request);
        var proposal = new ProposalRequest(request.getParameter("deployment-name"), reason(request), null, false, files);
        requireValid(proposal, language);
        var source = request.getParameter("deployment-source");
        try {
            var proposed = desk.propose(proposal.terms(), proposal.contents());
            return ModelerAnswer.deployed(proposed.id(), proposed.title(), source, proposed.proposedAt());
        } catch (ModelsRefused refused) {
            return ModelerAnswer.refused(refused.findings(), language);
        } catch (AdministrationConflict conflict) {
            if (!conflict.code().equals("nothing-changed-in-models")) {
                throw conflict;
            }
            var inForce = versions.inForce();
            return ModelerAnswer.deployed(inForce.id(), inForce.name(), source, inForce.deployedAt());
        }
    }

    private static String reason(HttpServletRequest request) {
        var locale = ProblemText.locale(request.getHeader("Accept-Language"));
        var words = ResourceBundle.getBundle("administration", locale, ResourceBundle.Control.getNoFallbackControl(
                ResourceBundle.Control.FORMAT_PROPERTIES));
        var source = request.getParameter("deployment-source");
        if (source == null || source.isBlank()) {
            return words.getString("deployment.reason.unnamed");
        }
        return new MessageFormat(words.getString("deployment.reason"), locale)
                .format(new Object[] {source.substring(0, Math.min(LONGEST_SOURCE, source.length()))});
    }

    private void requireValid(ProposalRequest proposal, String language) {
        var locale = ProblemText.locale(language);
        var wrong = validator.validate(proposal).stream().map(found -> ConstraintText.violation(found, locale))
                .map(each -> field(each.pointer()) + ": " + each.message()).sorted().toList();
        if (!wrong.isEmpty()) {
            throw new InvalidRequest("deployment-refused", List.of(), String.join("; ", wrong));
        }
    }

    /** What the Modeler calls it. */
    private static String field(String pointer) {
        return pointer.equals("/title") ? "deployment-name" : pointer.substring(1);
    }

    private static List<ProposalRequest.File> files(HttpServletRequest request) {
        var files = new ArrayList<ProposalRequest.File>();
        try {
            for (Part part : request.getParts()) {
                if (part.getSubmittedFileName() != null) {
                    files.add(new ProposalRequest.File(name(part), text(part)));
                }
            }
        } catch (IllegalStateException tooLarge) {
            throw new TooLarge(LARGEST);
        } catch (ServletException | IOException noForm) {
            throw new InvalidRequest("deployment-form-missing", List.of());
        }
        return files;
    }

    private static String name(Part part) {
        var given = part.getSubmittedFileName();
        return given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    }

    private static String text(Part part) {
        try (var in = part.getInputStream()) {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes())).toString();
        } catch (CharacterCodingException other) {
            throw new InvalidRequest("deployment-file-unreadable", List.of(), name(part));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
