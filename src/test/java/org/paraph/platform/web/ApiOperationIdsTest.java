package org.paraph.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What generated clients call their methods. */
class ApiOperationIdsTest {

    @ParameterizedTest
    @CsvSource({"list, /api/tasks, listTasks", "read, /api/tasks/{task}, readTask", "claim, /api/tasks/{task}/claim, claimTask",
        "complete, /api/tasks/{task}/completion, completeTask", "grant, /api/negotiations/{id}/mandate, grantMandate",
        "suspend, /api/negotiations/{id}/suspension, suspendNegotiation", "change, /api/people/{username}, changePerson",
        "markMajorTerms, /api/negotiations/{id}/major-terms, markMajorTerms", "read, /api/negotiations/{id}, readNegotiation",
        "copy, /api/negotiations/{id}/signing-copies/{party}/{language}/{format}, copySigningCopy"})
    void saysWhatIsDoneToWhat(String method, String path, String id) {
        assertThat(ApiOperationIds.of(method, path)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"list, /api/negotiations/{id}/audit, listNegotiationAudit", "claim, /api/tasks/{task}/claim, claimTaskClaim"})
    void tellsApartByTheWholePath(String method, String path, String id) {
        assertThat(ApiOperationIds.longer(method, path)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"majorTerms, /api/negotiations/{id}/major-terms, getMajorTerms", "read, /api/negotiations/{id}/readiness, read",
        "links, /api/negotiations/{id}/links, getLinks"})
    void putsAVerbBeforeANameThatHasNone(String method, String path, String verbal) {
        assertThat(ApiOperationIds.verbal(method, path)).isEqualTo(verbal);
    }
}
