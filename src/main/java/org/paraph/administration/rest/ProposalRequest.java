package org.paraph.administration.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.paraph.administration.ProposalTerms;
import org.paraph.administration.VersionTermsRequest;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.Violation;

/**
 * A version to be proposed.
 *
 * @param title        what it is called
 * @param reason       why it is wanted
 * @param activateAt   when it is to come into force; left out for as soon as it is approved
 * @param leaveRunning true if only new processes are to follow it
 * @param files        the files that differ from those in force, or are new
 */
public record ProposalRequest(@NotBlank @Size(max = 200) String title, @NotBlank @Size(max = 4000) String reason,
        OffsetDateTime activateAt, boolean leaveRunning, @NotEmpty @Size(max = 500) List<@NotNull @Valid File> files) {

    /**
     * @param name    the file's name, ending in {@code .bpmn}, {@code .dmn} or {@code .form}
     * @param content its text
     */
    public record File(@NotNull @Size(max = 120) @Pattern(regexp = "[^/\\\\\\x00-\\x1f\\x7f]{1,120}") String name,
            @NotNull @Size(max = 20_000_000) String content) {
    }

    ProposalTerms terms() {
        return new VersionTermsRequest(title, reason, activateAt, leaveRunning).terms();
    }

    /** @throws InvalidRequest if a name is given twice */
    Map<String, String> contents() {
        return contents(files);
    }

    static Map<String, String> contents(List<File> files) {
        var contents = new TreeMap<String, String>();
        for (int i = 0; i < files.size(); i++) {
            if (contents.put(files.get(i).name(), files.get(i).content()) != null) {
                throw new InvalidRequest(Violation.at("/files/" + i + "/name", "file-named-twice", files.get(i).name()));
            }
        }
        return contents;
    }
}
