package org.paraph.administration.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.paraph.administration.FindingWords;
import org.paraph.administration.ModelsRefused;
import org.paraph.administration.VersionDesk;
import org.paraph.administration.VersionProposal;
import org.paraph.administration.VersionTermsRequest;
import org.paraph.directory.CurrentActor;
import org.paraph.directory.Role;
import org.paraph.directory.RoleRequired;
import org.paraph.platform.forms.Form;
import org.paraph.platform.forms.FormEntry;
import org.paraph.platform.ui.Outcome;
import org.paraph.platform.ui.Page;
import org.paraph.platform.ui.PageCall;
import org.paraph.platform.ui.PagePath;
import org.paraph.platform.ui.Reader;

/** Files are chosen, checked and proposed as a new version. */
@Named("newVersionPage")
@RequestScoped
@PagePath("/administration/proposals/new")
public class NewVersionPage implements Page {

    private static final String VIEW = "administration/new-version";
    private static final int INVALID = 400;

    private final VersionDesk desk;
    private final CurrentActor actor;
    private final FormEntry entry;
    private final AdministrationWords words;
    private final Reader reader;
    private Form form;
    private String fileError;
    private List<FindingLine> findings = List.of();
    private VersionProposal proposed;

    protected NewVersionPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public NewVersionPage(VersionDesk desk, CurrentActor actor, FormEntry entry, AdministrationWords words, Reader reader) {
        this.desk = desk;
        this.actor = actor;
        this.entry = entry;
        this.words = words;
        this.reader = reader;
    }

    @Override
    public Outcome get(PageCall call) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        form = entry.form("version-terms", VersionTermsRequest.class, call.restored());
        return Outcome.view(VIEW);
    }

    @Override
    public Outcome post(PageCall call) {
        RoleRequired.unless(actor.get(), Role.ADMINISTRATOR);
        form = entry.form("version-terms", VersionTermsRequest.class, call.parameters()).place("/files", "f-files");
        var files = files(call);
        if (fileError != null) {
            entry.perform(form, VersionTermsRequest.class, terms -> { });
            form.complain("/files", fileError);
            return Outcome.view(VIEW, INVALID);
        }
        var refused = entry.perform(form, VersionTermsRequest.class, terms -> propose(terms, files));
        if (refused.isPresent()) {
            return Outcome.view(VIEW, refused.get());
        }
        call.say(words.of("said.proposed"));
        return Outcome.goTo("/administration/proposals/" + proposed.number());
    }

    /** What the checks found is shown as a list, beside the complaint that something was found. */
    private void propose(VersionTermsRequest terms, Map<String, String> files) {
        try {
            proposed = desk.propose(terms.terms(), files);
        } catch (ModelsRefused refused) {
            var told = new FindingWords(reader.getLocale());
            findings = refused.findings().stream().map(each -> FindingLine.of(each, told)).toList();
            throw refused;
        }
    }

    private Map<String, String> files(PageCall call) {
        var files = new TreeMap<String, String>();
        for (Part part : call.files("files")) {
            text(part).ifPresentOrElse(text -> files.put(name(part), text),
                    () -> fileError = words.of("new.files.unreadable", name(part)));
        }
        if (files.isEmpty() && fileError == null) {
            fileError = words.of("new.files.missing");
        }
        return files;
    }

    private static String name(Part part) {
        var given = String.valueOf(part.getSubmittedFileName());
        return given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    }

    /** Empty if it is no text in UTF-8. */
    private static Optional<String> text(Part part) {
        try (var in = part.getInputStream()) {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes())).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public Form getForm() {
        return form;
    }

    /** What is wrong with the choice of files; null if nothing is. */
    public String getFileError() {
        return fileError;
    }

    public List<FindingLine> getFindings() {
        return findings;
    }

    /** How many of the findings are errors. */
    public long getErrors() {
        return findings.stream().filter(FindingLine::error).count();
    }
}
