package org.paraph.document.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of a file as RFC 9110 counts them. */
class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({"bytes=0-0, 0, 0", "bytes=0-, 0, 99", "bytes=10-19, 10, 19", "bytes=90-500, 90, 99", "bytes=-10, 90, 99",
        "bytes=-500, 0, 99", "bytes = 5 - 6, 5, 6"})
    void readsOnePart(String header, long from, long to) {
        assertThat(ByteRange.asked(header, 100)).contains(new ByteRange(from, to));
        assertThat(new ByteRange(from, to).isThere()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0"})
    void knowsThatAPartIsNotThere(String header) {
        assertThat(ByteRange.asked(header, 100)).hasValueSatisfying(part -> assertThat(part.isThere()).isFalse());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"bytes=", "bytes=-", "bytes=a-b", "bytes=5-2", "bytes=0-1,5-6", "lines=1-2",
        "bytes=99999999999999999999-"})
    void answersAnythingElseWithTheWhole(String header) {
        assertThat(ByteRange.asked(header, 100)).isEmpty();
    }
}
