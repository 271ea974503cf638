package org.paraph.text.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortNumbersTest {

    @Test
    void aNumberOfThreeCharactersIsNoWord() {
        assertThat(Numbering.key("第六條")).isEqualTo("6");
        assertThat(Numbering.key("第三条")).isEqualTo("3");
        assertThat(Numbering.key("附件一")).isEqualTo("1");
        assertThat(Numbering.key("(甲)")).isEqualTo("甲");
    }
}
