package org.paraph.engine.camunda.checks;

import java.util.List;
import java.util.stream.Stream;

/** Why something is not accepted that stands in an expression, before it is known where that expression stands. */
record Objection(Code code, List<String> more) {

    static Objection of(Code code, Object... more) {
        return new Objection(code, Stream.of(more).map(String::valueOf).toList());
    }
}
