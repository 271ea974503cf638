package org.paraph.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.MediaType;
import org.junit.jupiter.api.Test;
import org.paraph.testing.Operations;

class ApiOperationTest {

    /** A client that sends an empty body with some type, as many do, is not told that the type is wrong. */
    @Test
    void whatReadsNoBodyTakesItInAnyFormat() {
        assertThat(Operations.methods()).filteredOn(method -> !method.isAnnotationPresent(GET.class))
                .map(method -> new ApiOperation("POST", "", method)).filteredOn(operation -> operation.body().isEmpty())
                .hasSizeGreaterThan(20).allSatisfy(operation -> assertThat(operation.consumed()).as("%s", operation.method())
                        .contains(MediaType.WILDCARD));
    }
}
